package uk.rubric.facts.detection;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.detection.Detection.Strength;
import uk.rubric.facts.detection.NameSeen.Proof;

/** A forename alone behind a word of kinship or acquaintance: my brother Jack, a girl called Ann. */
record NamesOfKin(NameWords words) implements NameWriting {

    private static final Set<String> KIN = Lists.words("kin.txt");

    @Override
    public @Nullable NameSeen at(int word) {
        PlainText page = words.page();
        if (word == 0
                || !KIN.contains(page.word(word - 1))
                || !words.lettering().near(word - 1, " ,")
                || !name(word)) {
            return null;
        }
        String kin = page.text().substring(page.wordStart(word - 1), page.wordEnd(word - 1));
        int last = surnameBehind(word);
        return new NameSeen(word, last, kin, Strength.FAIR, last > word ? Proof.FULL_NAME : Proof.FORENAME);
    }

    /** "My brother Marek Unlisted": a capitalised word of no other use goes on as the surname. */
    private int surnameBehind(int word) {
        int last = word;
        do {
            boolean joined = words.lettering().joinedBy(last, " ")
                    || words.lettering().joinedBy(last, "-")
                    || words.lettering().wrapped(last);
            if (!joined
                    || !words.lettering().capital(last + 1)
                    || words.notName(last + 1) && !words.particle(last + 1)
                    || words.lettering().inLineOfCapitals(word)
                    || !words.particle(last + 1) && !words.strange(last + 1) && !words.mayBeName(last + 1)) {
                return word;
            }
            last++;
        } while (words.particle(last) || words.lettering().joinedBy(last, "-"));
        return words.tail(last) ? word : last;
    }

    /** A forename, or a word of no other use where small letters around make the capital tell. */
    private boolean name(int word) {
        if (words.lettering().inLineOfCapitals(word)) {
            return words.forename(word) && !words.ordinary(word);
        }
        return !words.notName(word)
                && (words.forename(word) || words.lettering().capital(word) && words.strange(word));
    }
}
