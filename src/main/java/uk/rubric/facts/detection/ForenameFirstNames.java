package uk.rubric.facts.detection;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.detection.Detection.Strength;
import uk.rubric.facts.detection.NameSeen.Proof;

/** A forename with the surname behind it, as running text writes names: Jane SAMPLE; Jane Anne Sample; Jane A. Sample. */
record ForenameFirstNames(NameWords words) implements NameWriting {

    private static final int SHORTEST_CODE = 4;

    /** A forename, and at most three more and initials before the surname. */
    private static final int MOST_GIVEN = 4;

    /** Behind these words of notes in capitals no surname goes on. */
    private static final Set<String> BEHIND_NAMES = Set.of(
            "OF", "IS", "WAS", "HAS", "AT", "TEL", "MOB", "DOB", "BORN", "AGED", "STATES", "SAYS", "REPORTS", "LIVES",
            "WHO");

    private static final Set<String> MONTHS = Set.of("APRIL", "MAY", "JUNE", "JAN", "JUN", "AUGUST");
    private static final Set<String> IN = Set.of("IN", "OF", "SINCE", "UNTIL", "LAST", "NEXT", "EARLY", "LATE");

    private static final Set<String> BEFORE_PLACES = Set.of(
            "IN", "INTO", "OUTSIDE", "INSIDE", "NEAR", "AT", "THROUGH", "ALONG", "ACROSS", "TOWARDS", "ON", "OFF",
            "AROUND", "PAST");

    @Override
    public @Nullable NameSeen at(int word) {
        int family = surnameBehind(word);
        if (family < 0) {
            return null;
        }
        boolean contrast = words.lettering().allCapitals(family)
                && !words.lettering().allCapitals(word)
                && !words.lettering().inLineOfCapitals(word);
        int last = lastOfSurname(family, contrast);
        boolean listed = words.gazetteer().surname(words.bare(family));
        // "Invented Supermarket" is a shop.
        boolean firm = !contrast && !listed && words.tailWord(last);
        if (!contrast && place(word, last) || firm || words.insidePlace(word)) {
            return null;
        }
        // "The Red Lion" is no person.
        boolean article = word > 0
                && words.page().word(word - 1).equals("THE")
                && words.lettering().near(word - 1, " \n");
        if (article && !contrast) {
            return null;
        }
        if (words.tail(last)
                || !contrast && !(listed && words.forename(word)) && words.tailAhead(last)
                || Places.place(words.page().word(family)) && !contrast && !listed) {
            return null;
        }
        return words.forename(word)
                ? behindForename(word, family, last, contrast, listed)
                : behindStrangeWord(word, family, last, contrast, listed);
    }

    /** Whether what stands before says that somebody was in a place, whose last word names squares and parks too: "outside Victoria Park". */
    private boolean place(int word, int last) {
        return word > 0
                && words.lettering().near(word - 1, " \n")
                && BEFORE_PLACES.contains(words.page().word(word - 1))
                && (words.tailWord(last)
                        || Streets.lastWords().contains(words.page().word(last)));
    }

    /** The first word of the surname that stands behind a word and further forenames and initials, or -1. */
    private int surnameBehind(int word) {
        Lettering lettering = words.lettering();
        if (!lettering.joinedBy(word, " ") && !lettering.joinedBy(word, "-") && !lettering.wrapped(word)) {
            return -1;
        }
        int family = word + 1;
        while (family + 1 < words.page().words() && family - word < MOST_GIVEN && given(word, family)) {
            family++;
        }
        return joined(family - 1)
                        && (lettering.capital(family) || words.particle(family))
                        && !code(family)
                        && !words.single(family)
                        && !words.single(word)
                        && (!words.notName(family) || words.particle(family) || words.surnameDespite(family))
                        && (!words.notName(word) || month(word, family))
                ? family
                : -1;
    }

    /** April, May and June are forenames where a surname that is no other word, or one in other letters, stands behind them. */
    private boolean month(int word, int family) {
        boolean contrast = words.lettering().allCapitals(family)
                && !words.lettering().allCapitals(word)
                && !words.lettering().inLineOfCapitals(word);
        boolean dated = word > 0
                && words.lettering().near(word - 1, " \n")
                && (words.lettering().holdsFigure(word - 1)
                        || IN.contains(words.page().word(word - 1)));
        return MONTHS.contains(words.page().word(word))
                && !dated
                && (contrast
                        || words.strange(family)
                        || words.gazetteer().surname(words.bare(family)) && !words.ordinary(family));
    }

    /** Whether a word behind the first forename is a further one, so that the surname stands behind it. */
    private boolean given(int forename, int word) {
        return words.lettering().capital(word)
                && words.lettering().capital(word + 1)
                && (words.forename(word) || words.single(word))
                && joined(word)
                && !words.notName(word + 1)
                && (!words.lettering().allCapitals(forename)
                        || words.lettering().joinedBy(word - 1, "-")
                        || words.gazetteer().mayBeName(words.bare(word + 1)));
    }

    /** "Job R6494664". */
    private boolean code(int word) {
        PlainText page = words.page();
        return page.wordEnd(word) - page.wordStart(word) >= SHORTEST_CODE
                && page.word(word).chars().filter(Character::isDigit).count() * 2
                        > page.word(word).length();
    }

    /** Whether a word is joined to the next as the parts of a name are. */
    private boolean joined(int word) {
        return words.lettering().joinedBy(word, " ")
                || words.single(word) && words.lettering().joinedBy(word, ". ")
                || words.lettering().joinedBy(word, "-")
                || words.lettering().wrapped(word);
    }

    private int lastOfSurname(int family, boolean contrast) {
        int last = family;
        while (words.particle(last)) {
            last++;
        }
        while ((words.lettering().joinedBy(last, "-")
                        || contrast
                                && words.lettering().joinedBy(last, " ")
                                && words.lettering().allCapitals(last + 1))
                && words.lettering().capital(last + 1)
                && !words.notName(last + 1)) {
            last++;
        }
        return last;
    }

    /** With a known forename the pair is a name, the surer the less both may be other words. */
    private @Nullable NameSeen behindForename(int word, int family, int last, boolean contrast, boolean listed) {
        boolean ordinary = words.ordinary(word);
        if (contrast || listed && !ordinary) {
            return new NameSeen(word, last, "", Strength.STRONG, Proof.FULL_NAME);
        }
        boolean capitals = words.lettering().inLineOfCapitals(word);
        return !ordinary && (!capitals || closed(last))
                        || listed && !words.lettering().beginsSentence(word) && !capitals
                        || listed && !words.ordinary(family)
                        || words.strange(last)
                        || words.particle(family)
                        || !words.tailWord(last) && told(word, last)
                ? new NameSeen(word, last, "", Strength.FAIR, Proof.FULL_NAME)
                : null;
    }

    /** Whether the words around a pair that may be anything let it only be a person: "Hope Green, 12/03/1985", "her friend Joy Day". */
    private boolean told(int word, int last) {
        PersonSigns signs = new PersonSigns(words);
        return signs.person(word, last) || signs.detailBehind(last);
    }

    /** Whether a sign follows that closes a name, as in a list: among capitals nothing else tells a surname from the next word. */
    private boolean closed(int last) {
        PlainText page = words.page();
        int end = page.wordEnd(last);
        return end >= page.length()
                || words.lettering().near(last, " \n")
                        && last + 1 < page.words()
                        && BEHIND_NAMES.contains(page.word(last + 1))
                || ",;:(\t\n".indexOf(page.text().charAt(end)) >= 0
                || page.text().startsWith(" (", end)
                || words.lettering().near(last, " ") && words.lettering().beginsWithFigure(last + 1);
    }

    /** A word that is no known forename may be one before a known surname, where nothing else explains its capital. */
    private @Nullable NameSeen behindStrangeWord(int word, int family, int last, boolean contrast, boolean listed) {
        boolean strange = !words.lettering().beginsSentence(word)
                && !words.ordinary(word)
                && !words.lettering().inLineOfCapitals(word)
                && !words.lettering().allCapitals(word)
                && !Places.place(words.page().word(word));
        if (!strange || !listed || words.gazetteer().ordinaryWord(words.bare(family))) {
            return null;
        }
        return contrast
                ? new NameSeen(word, last, "", Strength.FAIR, Proof.FULL_NAME)
                : new NameSeen(word, last, "", Strength.WEAK, Proof.NOTHING);
    }
}
