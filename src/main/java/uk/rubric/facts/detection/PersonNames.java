package uk.rubric.facts.detection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of people whom nobody has announced: in name fields, then in every way of writing names, the surest first; a name
 * found so is then recognised where its surname or forename stands alone.
 */
final class PersonNames implements Family {

    @Override
    public void find(PlainText page, Cues cues, Sightings sightings) {
        NameWords words = NameWords.of(page);
        NamesSeen seen = new NamesSeen(page, sightings);
        NameFields fields = new NameFields(words, cues);
        for (CueHit label : cues.all(Cue.NAME_FIELD)) {
            @Nullable NameSeen name = fields.behind(label, seen);
            add(name, seen);
            if (name != null) {
                fields.furtherAliases(label, name).forEach(further -> add(further, seen));
            }
        }
        HeadedCells.below(page, cues.all(Cue.NAME_FIELD))
                .forEach((cell, label) -> add(fields.inCell(cell, label, seen), seen));
        ChatNames chat = new ChatNames(words);
        List<NameWriting> writings = List.of(
                new TitledNames(words),
                chat,
                new GreetedNames(words),
                new VersusNames(words),
                new SurnameFirstNames(words),
                new ForenameFirstNames(words),
                new InitialNames(words),
                new NumberedNames(words),
                new Nicknames(words),
                new NamesOfKin(words),
                new NamesOfDoers(words),
                new RoleNames(words),
                new ContactNames(words));
        for (int word = 0; word < page.words(); word++) {
            if (seen.free(word) && (words.lettering().capital(word) || words.title(word))) {
                add(first(writings, word), seen);
            }
        }
        NameColumns.in(words, seen).forEach(name -> add(name, seen));
        NameWriting alone = new LoneNames(words, seen);
        for (int word = 0; word < page.words(); word++) {
            if (seen.free(word)) {
                add(words.lettering().capital(word) ? alone.at(word) : chat.inSmallLetters(word, seen), seen);
            }
        }
    }

    private static @Nullable NameSeen first(List<NameWriting> writings, int word) {
        for (NameWriting writing : writings) {
            @Nullable NameSeen name = writing.at(word);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private static void add(@Nullable NameSeen name, NamesSeen seen) {
        if (name != null) {
            seen.add(name);
        }
    }
}
