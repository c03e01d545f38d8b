package uk.rubric.facts.detection;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.detection.Detection.Strength;
import uk.rubric.facts.detection.NameSeen.Proof;

/** A forename alone behind a word of kinship or acquaintance: my brother Jack, a girl called Ann. */
record NamesOfKin(NameWords words) implements NameWriting {

    private static final Set<String> KIN = Lists.words("kin.txt");

    /** Words for those whom a statement speaks of, children above all: "a little boy, Jun", "my eldest, Amber", "the victim April". */
    private static final Set<String> PEOPLE = Set.of(
            "BOY",
            "GIRL",
            "LAD",
            "LASS",
            "CHILD",
            "CHILDREN",
            "KIDS",
            "BOYS",
            "GIRLS",
            "SONS",
            "DAUGHTERS",
            "TWINS",
            "ELDEST",
            "OLDEST",
            "YOUNGEST",
            "VICTIM",
            "COMPLAINANT",
            "WITNESS",
            "SUSPECT",
            "DEFENDANT",
            "IP",
            "PATIENT",
            "GRANDDAUGHTER",
            "GRANDSON",
            "SIBLING");

    /** Whether a word tells of somebody whose forename may follow. */
    static boolean person(String word) {
        return KIN.contains(word) || PEOPLE.contains(word);
    }

    /** Whether a forename may follow a word because it tells of kinship or acquaintance. */
    static boolean kin(String word) {
        return KIN.contains(word);
    }

    @Override
    public @Nullable NameSeen at(int word) {
        PlainText page = words.page();
        if (word == 0
                || !kin(page.word(word - 1)) && !(PEOPLE.contains(page.word(word - 1)) && forename(word))
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

    /** A forename in other letters than the words around it. */
    private boolean forename(int word) {
        return words.forename(word)
                && !words.lettering().inLineOfCapitals(word)
                && !words.lettering().capital(word - 1);
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
