package uk.rubric.facts.detection;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.detection.AddressPiece.Sort;

/** Finds streets by their last word: the capitalised words before it are the street's name, and a house number may stand before those. */
record Streets(AddressWords words, Cues cues, AddressUses uses, Postcodes postcodes) {

    private static final Set<String> STREETS = Lists.words("streets.txt");
    private static final Set<String> IF_NUMBERED = Lists.words("streets-if-numbered.txt");
    private static final Set<String> LAST_WORDS =
            Stream.of(STREETS, IF_NUMBERED).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> BEFORE_NAME = Lists.words("before-streets.txt");

    private static final Set<String> NAMED_AFTER = Lists.words("named-after-streets.txt");

    private static final Set<String> NO_HOUSE =
            Set.of("BUS", "BUSES", "TRAM", "TRAMS", "TRAIN", "SERVICE", "ROUTE", "WORKS", "WORK");

    private static final Set<String> QUARTERS = Set.of("NORTH", "SOUTH", "EAST", "WEST");

    /** Words in small letters inside the names of streets: Heol y Bont, Plas yr Eglwys. */
    private static final Set<String> INSIDE_NAME = Set.of("Y", "YR", "O", "AR", "TAN", "UWCH");

    private static final Pattern ON = Pattern.compile("\\s(?:ON|ROUND|OFF|TO|UP|DOWN)$|\\b(?:ENTER|HOME|HOUSE|FLAT)$");
    /** "Example Road, no. 6": the house behind its street. */
    private static final Pattern NUMBER_BEHIND =
            Pattern.compile(",? ?\\(?(?:NO\\.?|NUMBER|HOUSE) ?(\\d{1,3}[A-H]?)(?![A-Z0-9/:.]\\w)");

    private static final int NUMBER_WITHIN = 16;
    private static final int HOME_WITHIN = 2;
    private static final int MOST_NAME_WORDS = 5;
    private static final int CUE_WITHIN = 12;
    private static final int FIGURES_OF_YEAR = 4;

    /** The words with which the names of streets end. */
    static Set<String> lastWords() {
        return LAST_WORDS;
    }

    /** Whether a word is none of a street's name but stands before it. */
    static boolean beforeName(String word) {
        return BEFORE_NAME.contains(word);
    }

    /** Whether a word ends the name of a street even without a house number. */
    static boolean street(String word) {
        return STREETS.contains(word);
    }

    /** The street that ends with such a word, its house number with it; none where the word is but a word. */
    @Nullable
    AddressPiece endingAt(int type) {
        PlainText page = words.page();
        String word = page.word(type);
        boolean small = !words.lettering().capital(type);
        int first = firstOfName(type, small);
        int number = first == type ? -1 : words.houseNumber(first - 1);
        if (first == type || doctor(type) || number < 0 && (saint(type) || words.courtOfLaw(type))) {
            return null;
        }
        if (number >= 0
                && (hourOrYear(number) || Dates.monthName(page.word(first)))
                && !residence(page.wordStart(number))) {
            number = -1;
        }
        if (number < 0 ? institution(type) : goesOn(type)) {
            return null;
        }
        @Nullable
        Matcher behind =
                number < 0 && !small ? page.search().at(NUMBER_BEHIND, page.wordEnd(type), NUMBER_WITHIN) : null;
        if (behind != null) {
            return new AddressPiece(Sort.NUMBERED, page.wordStart(first), behind.end(1));
        }
        if (number < 0) {
            int house = small ? -1 : new HouseNames(words, cues).before(first, townFollows(type));
            if (house >= 0) {
                return new AddressPiece(Sort.HOUSE_AND_STREET, page.wordStart(house), end(type));
            }
            // "Dr" is a doctor more often than a drive.
            boolean sure = street(word) && !word.equals("DR");
            return !small && (sure || told(first, type))
                    ? new AddressPiece(Sort.STREET, page.wordStart(first), end(type))
                    : null;
        }
        if (small && !postcodes.follows(page.wordEnd(type)) && !residence(page.wordStart(number))) {
            return null;
        }
        Sort sort = street(word) ? Sort.NUMBERED : Sort.NUMBERED_WEAK;
        return new AddressPiece(sort, page.wordStart(number), end(type));
    }

    /** Where a street's name ends: behind its quarter of the compass, as in Example Road West. */
    private int end(int type) {
        PlainText page = words.page();
        boolean quarter = words.lettering().joinedBy(type, " ")
                && QUARTERS.contains(page.word(type + 1))
                && words.lettering().capital(type + 1);
        return page.wordEnd(quarter ? type + 1 : type);
    }

    /** Whether what may be a town, or a postcode, follows a street, so that it ends an address written out. */
    private boolean townFollows(int type) {
        return postcodes.follows(words.page().wordEnd(type))
                || words.commaFollows(type)
                        && words.lettering().near(type, ", \n")
                        && words.lettering().capital(type + 1);
    }

    /** Whether words around say that somebody lives in what may be a street. */
    private boolean told(int first, int type) {
        return words.page().word(type).length() > 2
                && (onStreet(words.page().wordStart(first))
                        || uses.homeBehind(words.page().wordEnd(type)));
    }

    /** "Victoria Street Police Station", "Elm Street car park": what goes on so is named after its street and is no part of an address. */
    private boolean institution(int type) {
        PlainText page = words.page();
        boolean joined =
                (words.lettering().joinedBy(type, " ") || words.lettering().wrapped(type)) && type + 1 < page.words();
        return joined
                && (NAMED_AFTER.contains(page.word(type + 1))
                        || type + 2 < page.words()
                                && NAMED_AFTER.contains(page.word(type + 2))
                                && words.lettering().near(type + 1, " \n"));
    }

    /** "The 47 Example Road bus", "12 March Road works": what goes on so tells that the number is no house's. */
    private boolean goesOn(int type) {
        return words.lettering().near(type, " \n")
                && type + 1 < words.page().words()
                && NO_HOUSE.contains(words.page().word(type + 1));
    }

    private int firstOfName(int type, boolean small) {
        int first = type;
        while (first > 0
                && type - first < MOST_NAME_WORDS
                && (words.lettering().near(first - 1, " -.")
                        || words.lettering().wrapped(first - 1))
                && !words.lettering().beginsWithFigure(first - 1)
                && (small || words.lettering().capital(first - 1) || insideName(first - 1))
                && !BEFORE_NAME.contains(words.page().word(first - 1))) {
            first--;
        }
        return first;
    }

    /** "Lives on", "back at his mum's off": "lives in" and "at" may go on with a village. */
    private boolean onStreet(int start) {
        @Nullable CueHit home = cues.before(Cue.HOME_ADDRESS, start, HOME_WITHIN);
        return home != null
                && ON.matcher(words.page().upper().substring(home.start(), home.end()))
                        .find();
    }

    private boolean insideName(int word) {
        return word > 0
                && INSIDE_NAME.contains(words.page().word(word))
                && words.lettering().near(word, " -\n")
                && words.lettering().near(word - 1, " -\n")
                && words.lettering().capital(word - 1);
    }

    /** "St" before a capitalised word is a saint. */
    private boolean saint(int type) {
        return words.page().word(type).equals("ST")
                && words.lettering().near(type, " .")
                && words.lettering().capital(type + 1);
    }

    /** "Dr" before a name is a doctor and no drive, unless the name is a town's. */
    private boolean doctor(int type) {
        return words.page().word(type).equals("DR")
                && words.lettering().near(type, " .")
                && words.lettering().capital(type + 1)
                && words.lastOfPlace(type + 1) <= type;
    }

    /** Houses rarely have four figures; the hour, the year and the number of a log before a street's name do. */
    private boolean hourOrYear(int number) {
        String written = words.page().word(number);
        return written.length() == FIGURES_OF_YEAR && written.chars().allMatch(Character::isDigit);
    }

    private boolean residence(int position) {
        return cues.before(Cue.HOME_ADDRESS, position, CUE_WITHIN) != null
                || cues.before(Cue.ADDRESS, position, CUE_WITHIN) != null
                || cues.before(Cue.SAFE_ADDRESS, position, CUE_WITHIN) != null;
    }
}
