package uk.rubric.facts.detection;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.detection.Detection.Strength;
import uk.rubric.facts.detection.NameSeen.Proof;

/** A name behind the word for somebody's part in the case, as notes and logs write it: victim Sample; IP SAMPLE NOW AT HOSPITAL; SUS Jane Sample. */
record RoleNames(NameWords words) implements NameWriting {

    private static final Set<String> ROLES = Set.of(
            "IP",
            "VICTIM",
            "COMPLAINANT",
            "AGGRIEVED",
            "WITNESS",
            "SUSPECT",
            "SUS",
            "SUSP",
            "DEFENDANT",
            "ACCUSED",
            "DETAINEE",
            "DP",
            "INFORMANT",
            "INFT",
            "INF",
            "CALLER",
            "MOP",
            "OIC");

    /** Among capitals, where any word may follow, one of these has to go on behind the name. */
    private static final Set<String> GOES_ON = Set.of(
            "NOW",
            "IS",
            "WAS",
            "HAS",
            "HAD",
            "STATES",
            "STATED",
            "SAYS",
            "SAID",
            "POSS",
            "POSSIBLY",
            "DOB",
            "BORN",
            "AGED",
            "WITH",
            "AWARE",
            "WILL",
            "WANTS",
            "REPORTS",
            "UPDATED",
            "SPOKEN",
            "REFUSES",
            "DECLINES",
            "AT",
            "ON",
            "OF",
            "AND",
            "TO",
            "LKA",
            "TEL",
            "MOB");

    @Override
    public @Nullable NameSeen at(int word) {
        if (word == 0
                || words.notName(word)
                || words.single(word)
                || words.lettering().holdsFigure(word)) {
            return null;
        }
        String before = words.page().word(word - 1);
        if (!ROLES.contains(before) || !words.lettering().near(word - 1, " \n") || words.tail(word)) {
            return null;
        }
        int last = last(word);
        PersonSigns signs = new PersonSigns(words);
        boolean unusual = words.strange(word)
                || words.mayBeName(word) && !words.gazetteer().commonWord(words.bare(word));
        boolean said = signs.acts(last) || signs.is(last) || signs.detailBehind(last);
        boolean goesOn = !words.lettering().inLineOfCapitals(word)
                || last + 1 < words.page().words()
                        && GOES_ON.contains(words.page().word(last + 1));
        return goesOn && (unusual || words.mayBeName(word) && said)
                ? new NameSeen(word, last, before, Strength.FAIR, Proof.FULL_NAME)
                : null;
    }

    /** The last word of the surname. */
    private int last(int word) {
        int last = word;
        while (last - word < 3
                && (words.lettering().joinedBy(last, " ") || words.lettering().joinedBy(last, "-"))
                && words.lettering().capital(last + 1)
                && (words.particle(last + 1)
                        || !words.notName(last + 1)
                                && !GOES_ON.contains(words.page().word(last + 1))
                                && (words.strange(last + 1) || words.mayBeName(last + 1)))) {
            last++;
        }
        return last;
    }
}
