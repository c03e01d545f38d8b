package uk.rubric.facts.detection;

import org.jspecify.annotations.Nullable;
import uk.rubric.facts.detection.Detection.Strength;
import uk.rubric.facts.detection.NameSeen.Proof;

/** A surname or forename that stands alone: one that a longer name on the page vouches for, or a forename that is no other word. */
record LoneNames(NameWords words, NamesSeen seen) implements NameWriting {

    private static final int SHORTEST = 2;

    @Override
    public @Nullable NameSeen at(int word) {
        String name = words.bare(word);
        if (name.length() < SHORTEST || words.gazetteer().notName(name) || words.tail(word)) {
            return null;
        }
        boolean otherWord = words.gazetteer().ordinaryWord(name)
                && (words.lettering().beginsSentence(word) || words.lettering().inLineOfCapitals(word));
        if (!otherWord && seen.provesSurname(name)) {
            return new NameSeen(word, word, "", Strength.FAIR, Proof.NOTHING);
        }
        return !otherWord && seen.provesForename(name) || forenameByItself(word, name)
                ? new NameSeen(word, word, "", Strength.WEAK, Proof.NOTHING)
                : null;
    }

    /** A forename of the lists that is neither another word nor a place, and stands in no run of capitalised words. */
    private boolean forenameByItself(int word, String name) {
        Lettering lettering = words.lettering();
        boolean goesOn = lettering.joinedBy(word, " ") && lettering.capital(word + 1);
        return words.gazetteer().forename(name)
                && !words.gazetteer().ordinaryWord(name)
                && !lettering.allCapitals(word)
                && !Places.place(name)
                && !goesOn
                && !behindCapital(word);
    }

    private boolean behindCapital(int word) {
        Lettering lettering = words.lettering();
        return word > 0
                && lettering.joinedBy(word - 1, " ")
                && lettering.capital(word - 1)
                && !lettering.beginsSentence(word - 1);
    }
}
