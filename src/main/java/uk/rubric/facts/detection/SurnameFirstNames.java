package uk.rubric.facts.detection;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.detection.Detection.Strength;
import uk.rubric.facts.detection.NameSeen.Proof;

/** A surname in capitals with the forenames behind it, as records and indexes write names: SAMPLE, Jane; SAMPLE Jane; SAMPLE/JANE. */
record SurnameFirstNames(NameWords words) implements NameWriting {

    /** What closes a name's cell or field: its end, a bracket, a number, a mail address. */
    private static final Pattern CELL_ENDS = Pattern.compile("[\\t\\n]|$| \\(| <| \\d|;");

    private static final int MOST_WORDS = 5;
    private static final int LONGEST_SHORT_FORM = 4;

    @Override
    public @Nullable NameSeen at(int word) {
        PlainText page = words.page();
        Lettering lettering = words.lettering();
        if (!lettering.allCapitals(word)) {
            return inCell(word);
        }
        if (words.notName(word) || Places.place(page.word(word))) {
            return null;
        }
        int family = word;
        while (lettering.joinedBy(family, "-") && lettering.allCapitals(family + 1)) {
            family++;
        }
        int given = family + 1;
        if (given >= page.words()
                || !lettering.capital(given)
                || words.notName(given)
                || !words.forename(given) && !unlisted(word, family, given)) {
            return null;
        }
        boolean slash = lettering.joinedBy(family, "/");
        if (!slash && !spaced(word, family) && !parted(word, family)) {
            return null;
        }
        int last = given;
        while (last + 1 < word + MOST_WORDS && goesOn(last, slash)) {
            last++;
        }
        return new NameSeen(word, last, "", Strength.STRONG, Proof.FULL_NAME);
    }

    /** A cell or field that holds nothing but "Sample, Jane", as lists of contacts and consultations write names. */
    private @Nullable NameSeen inCell(int word) {
        Lettering lettering = words.lettering();
        int family = word;
        while (words.particle(family) || lettering.joinedBy(family, "-") && lettering.capital(family + 1)) {
            family++;
        }
        int given = family + 1;
        if (!lettering.joinedBy(family, ", ")
                || !beginsEntry(word)
                || !known(family)
                || !lettering.capital(given)
                || words.notName(given)
                || !words.forename(given) && !words.strange(given)) {
            return null;
        }
        int last = given;
        while (last < word + MOST_WORDS
                && lettering.joinedBy(last, " ")
                && lettering.capital(last + 1)
                && (words.forename(last + 1) || words.single(last + 1) || words.strange(last + 1))) {
            last++;
        }
        return words.page().search().at(CELL_ENDS, words.page().wordEnd(last), 12) != null
                ? new NameSeen(word, last, "", Strength.FAIR, Proof.FULL_NAME)
                : null;
    }

    private boolean known(int family) {
        return words.lettering().capital(family)
                && !words.notName(family)
                && !Places.place(words.page().word(family))
                && (words.strange(family) || words.gazetteer().surname(words.bare(family)));
    }

    /** SAMPLE, Unlisted: behind a surname in capitals and its comma a word of no other use is a forename. */
    private boolean unlisted(int word, int family, int given) {
        return words.lettering().joinedBy(family, ", ")
                && !words.lettering().inLineOfCapitals(word)
                && !words.lettering().allCapitals(given)
                && !words.single(given)
                && (words.mayBeName(word)
                        || !words.gazetteer().commonWord(words.page().word(word)))
                && !words.gazetteer().commonWord(words.page().word(given))
                && !Places.place(words.page().word(given));
    }

    /** SAMPLE Jane: the forename must differ from the surname in its letters, and neither may be taken for another word. */
    private boolean spaced(int word, int family) {
        // "HCP Jane SAMPLE", "FYI Jane Sample": a short form before a name in another writing.
        boolean shortForm = words.page().word(word).length() <= LONGEST_SHORT_FORM
                && !words.gazetteer().surname(words.page().word(word))
                && family == word;
        boolean surnameBehind = (words.lettering().joinedBy(family + 1, " ")
                        || words.lettering().joinedBy(family + 1, "-"))
                && words.lettering().allCapitals(family + 2)
                && !words.notName(family + 2);
        return !shortForm
                && !surnameBehind
                && words.lettering().joinedBy(family, " ")
                && !words.lettering().allCapitals(family + 1)
                && !words.ordinary(family + 1)
                && !words.forename(word);
    }

    /** SAMPLE, Jane: in a line of capitals, where anything may stand before a comma, the surname must be a known one. */
    private boolean parted(int word, int family) {
        return (words.lettering().joinedBy(family, ", ") || words.lettering().joinedBy(family, ","))
                && (!words.lettering().inLineOfCapitals(word)
                        || words.gazetteer().surname(words.page().word(word))
                        || beginsEntry(word) && words.strange(family) && words.forename(family + 1));
    }

    /** Whether a word begins a line or cell, or stands behind the number of a list. */
    private boolean beginsEntry(int word) {
        int start = words.page().wordStart(word);
        String before = words.page().text().substring(Math.max(0, start - 2), start);
        return start == 0
                || before.endsWith("\n")
                || before.endsWith("\t")
                || before.endsWith(". ")
                || before.endsWith(": ");
    }

    /** Whether the word behind is one more forename or initial. */
    private boolean goesOn(int last, boolean slash) {
        Lettering lettering = words.lettering();
        return (lettering.joinedBy(last, " ") || lettering.joinedBy(last, "/") || lettering.joinedBy(last, "-"))
                && lettering.capital(last + 1)
                && (slash && lettering.allCapitals(last + 1)
                        || words.forename(last + 1)
                        || words.single(last + 1)
                        || !lettering.allCapitals(last + 1) && words.strange(last + 1))
                && !words.notName(last + 1);
    }
}
