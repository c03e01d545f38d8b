package uk.rubric.facts.detection;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.detection.Detection.Strength;
import uk.rubric.facts.detection.NameSeen.Proof;

/** A name behind its title or rank, with an officer's number between them or not: Mrs Jane Sample; PC 1234 EXAMPLE. */
record TitledNames(NameWords words) implements NameWriting {

    /** After these titles any capitalised word is a name; after ranks and offices it must not be another word of office. */
    private static final Set<String> PLAIN_TITLES =
            Set.of("MR", "MRS", "MS", "MISS", "MX", "MASTER", "DR", "PROF", "REV", "SIR", "DAME");

    private static final Set<String> INNS = Set.of("LORD", "LADY");

    private static final int MOST_WORDS = 4;

    @Override
    public @Nullable NameSeen at(int word) {
        if (!words.title(word) || inn(word)) {
            return null;
        }
        boolean plain = PLAIN_TITLES.contains(words.page().word(word));
        int first = behindTitle(word, plain);
        if (first < 0) {
            return null;
        }
        int last = words.run(first, " -.", MOST_WORDS, NameWords.In.PROSE);
        if (last < first && (plain || surnameToo(first))) {
            // "Mr March", "PC WEST": a word of the calendar is a name after a plain title, one in capitals after a
            // rank.
            last = first;
        }
        boolean capitals = words.lettering().inLineOfCapitals(first);
        if (last < first
                || last == first && words.single(first)
                || capitals && !plain && !numbered(word, first) && !words.mayBeName(first) && !words.strange(first)) {
            return null;
        }
        // In running text a name ends where another capitalised sentence word would begin; in capitals only the lists
        // can tell.
        int end =
                !capitals || last == first ? last : goesOnInCapitals(first, numbered(word, first)) ? first + 1 : first;
        String title = words.page()
                .text()
                .substring(words.page().wordStart(word), words.page().wordEnd(word));
        return new NameSeen(first, end, title, Strength.STRONG, Proof.FULL_NAME);
    }

    /** A word that is a surname too, in capitals of its own or behind an officer's number. */
    private boolean surnameToo(int word) {
        return words.surnameToo(word)
                && !words.tail(word)
                && (words.lettering().allCapitals(word) && !words.lettering().inLineOfCapitals(word)
                        || words.lettering().holdsFigure(word - 1));
    }

    /** "The Lord Example" is an inn. */
    private boolean inn(int title) {
        return INNS.contains(words.page().word(title))
                && title > 0
                && words.page().word(title - 1).equals("THE")
                && words.lettering().near(title - 1, " \n");
    }

    /** Whether the next word in a line of capitals is one more of the name: MR JOHN SAMPLE, but MR SAMPLE MESSAGED. */
    private boolean goesOnInCapitals(int first, boolean numbered) {
        boolean full = (words.forename(first) || words.single(first))
                && (words.lettering().joinedBy(first, " ") || words.lettering().joinedBy(first, ". "))
                && (words.strange(first + 1)
                        || words.gazetteer().surname(words.bare(first + 1)) && !words.ordinary(first + 1));
        return full
                || !numbered && (words.forename(first) || words.mayBeName(first + 1))
                || NameTokens.PARTICLES.contains(words.page().word(first))
                || words.lettering().joinedBy(first, "-");
    }

    /** Whether an officer's number stands between rank and name, so that nothing but a name can follow. */
    private static boolean numbered(int title, int first) {
        return first > title + 1;
    }

    /** The first word that the title belongs to, or -1 where it stands before no name: "Mr and Mrs", "the officer I saw". */
    private int behindTitle(int title, boolean plain) {
        int first = title + 1;
        if (first < words.page().words() && (words.page().word(first).equals("AND") || words.title(first))) {
            return -1;
        }
        if (first < words.page().words()
                && words.lettering().holdsFigure(first)
                && words.lettering().near(title, " .:#\n")) {
            first++;
        }
        boolean named = first < words.page().words()
                && (words.lettering().near(first - 1, " .") || words.lettering().wrapped(first - 1))
                && (words.lettering().capital(first) || words.particle(first))
                && (plain || !words.notName(first) || words.particle(first) || surnameToo(first))
                && !words.page().word(first).equals("I");
        return named ? first : -1;
    }
}
