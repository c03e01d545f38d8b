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
        return new NameSeen(word, word, kin, Strength.FAIR, Proof.FORENAME);
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
