package uk.rubric.facts.detection;

import org.jspecify.annotations.Nullable;
import uk.rubric.facts.detection.Detection.Strength;
import uk.rubric.facts.detection.NameSeen.Proof;

/** Two or three capitalised words that no list knows, where the sentence says what only a person does: "Marek Unlisted told me". */
record NamesOfDoers(NameWords words) implements NameWriting {

    @Override
    public @Nullable NameSeen at(int word) {
        int last = last(word);
        if (last <= word
                || words.tail(last)
                || words.tailWord(last) && !words.gazetteer().surname(words.bare(last))
                || words.tailAhead(last)
                || words.lettering().inLineOfCapitals(word)) {
            return null;
        }
        PersonSigns signs = new PersonSigns(words);
        // "Marek UNLISTED": two unknown words, of which the second alone is in capitals, are a name where anything
        // speaks for one.
        boolean contrast =
                words.lettering().allCapitals(last) && !words.lettering().allCapitals(word);
        boolean strange =
                words.strange(word) && (words.strange(last) || words.gazetteer().surname(words.bare(last)));
        boolean article = word > 0
                && words.page().word(word - 1).equals("THE")
                && words.lettering().near(word - 1, " \n");
        boolean tells = signs.person(word, last)
                || strange
                        && (contrast || signs.likely(word, last) || !article && (signs.acts(last) || signs.is(last)));
        return tells ? new NameSeen(word, last, "", Strength.FAIR, Proof.FULL_NAME) : null;
    }

    /** The last word of the surname: one word behind the forename, or two where a particle begins it. */
    private int last(int word) {
        Lettering lettering = words.lettering();
        int last = word;
        do {
            boolean joined = lettering.joinedBy(last, " ") || lettering.joinedBy(last, "-") || lettering.wrapped(last);
            if (!joined || !part(last) || !part(last + 1)) {
                return word;
            }
            last++;
        } while (NameTokens.PARTICLES.contains(words.page().word(last)) || lettering.joinedBy(last, "-"));
        boolean goesOn = lettering.joinedBy(last, " ") && lettering.capital(last + 1);
        return goesOn ? word : last;
    }

    private boolean part(int word) {
        return word < words.page().words()
                && words.lettering().capital(word)
                && !words.lettering().holdsFigure(word)
                && !words.single(word)
                && !words.notName(word)
                && (words.mayBeName(word) || !words.gazetteer().commonWord(words.bare(word)))
                && !Places.place(words.page().word(word))
                && !Streets.lastWords().contains(words.page().word(word));
    }
}
