package uk.rubric.facts.detection;

import java.util.Set;
import java.util.regex.Pattern;

/** Reads the words that addresses are made of: house numbers, capitalised runs, houses, towns. */
record AddressWords(PlainText page, Lettering lettering) {

    private static final Pattern HOUSE_NUMBER = Pattern.compile("\\d{1,4}[A-H]?");
    private static final Set<String> BUILDINGS = Lists.words("buildings.txt");
    private static final Set<String> NUMBERED_THINGS = Lists.words("numbered-things.txt");
    private static final Set<String> COUNTED = Lists.words("counted.txt");
    private static final Set<String> COURTS_OF_LAW = Set.of(
            "CROWN",
            "COUNTY",
            "FAMILY",
            "MAGISTRATES",
            "MAGISTRATES'",
            "YOUTH",
            "HIGH",
            "JUSTICE",
            "CORONER'S",
            "CORONERS");
    private static final int LONGEST_PLACE = 24;
    private static final int LONGEST_SMALL_WORD = 5;
    private static final int SHORTEST_GROUP = 3;

    static AddressWords of(PlainText page) {
        return new AddressWords(page, new Lettering(page));
    }

    /** Whether a word by its form may be a house number. */
    static boolean houseNumber(String word) {
        return HOUSE_NUMBER.matcher(word).matches();
    }

    /** The word at which a house number begins that ends at a word ("12", "12A", "12-14"), or -1. */
    int houseNumber(int word) {
        if (word < 0 || !lettering.near(word, " ,\n") || !houseNumber(page.word(word))) {
            return -1;
        }
        // A number that ends a paragraph belongs to no street in the next: "16:34", a blank line, "Dear Dr Sample".
        if (page.text().startsWith("\n\n", page.wordEnd(word))) {
            return -1;
        }
        if (word + 1 < page.words() && counted(word + 1) || word > 0 && numbered(word - 1) || groupOfFigures(word)) {
            return -1;
        }
        int before = page.wordStart(word) - 1;
        if (before >= 0
                && "./\u00A3$".indexOf(page.text().charAt(before)) >= 0
                && !(before > 1 && page.upper().startsWith("NO", before - 2))) {
            return -1;
        }
        // The minutes of "14:27, Station Road" and the hundreds of "1,200 Example Road" are no house numbers.
        if (before > 0
                && ":,".indexOf(page.text().charAt(before)) >= 0
                && Character.isDigit(page.text().charAt(before - 1))) {
            return -1;
        }
        boolean range = word > 0
                && lettering.near(word - 1, " -")
                && page.text().charAt(before) == '-'
                && houseNumber(page.word(word - 1));
        return range ? word - 1 : word;
    }

    /** Whether a number is the last group of a longer one: "07700 900 123". */
    private boolean groupOfFigures(int word) {
        return word > 0
                && page.word(word).length() >= SHORTEST_GROUP
                && lettering.near(word - 1, " ")
                && page.word(word - 1).length() >= SHORTEST_GROUP
                && page.word(word - 1).chars().allMatch(Character::isDigit);
    }

    /** Whether a word is what is counted. */
    boolean counted(int word) {
        return COUNTED.contains(page.word(word));
    }

    /** Whether a number behind a word is that of a thing, an officer or a day of a month and not a house's. */
    private boolean numbered(int word) {
        String written = page.word(word);
        // "Q. Address? A. 119 Example Street"
        boolean letter = written.length() == 1
                && (page.text().startsWith("/", page.wordStart(word) - 1)
                        || page.text().startsWith(".", page.wordEnd(word)));
        boolean thing = lettering.near(word, " .")
                && (NUMBERED_THINGS.contains(written) && !letter || NameTokens.TITLES.contains(written));
        // "3 Jan 26 High Street", "03-01-26 Station Road"
        boolean year =
                lettering.near(word, " ") && Dates.monthName(written) && word > 0 && lettering.holdsFigure(word - 1)
                        || lettering.joinedBy(word, "-")
                                && word > 0
                                && lettering.joinedBy(word - 1, "-")
                                && lettering.holdsFigure(word);
        return thing || year;
    }

    /** The last word of a capitalised run, or the word before its first where there is none. */
    int capitals(int first, int most) {
        int last = first - 1;
        int count = 0;
        for (int word = first; word < page.words() && count < most; word++) {
            if (insideHyphens(word)) {
                continue;
            }
            if (!lettering.capital(word) || word > first && !lettering.near(word - 1, " -'")) {
                break;
            }
            last = word;
            count++;
        }
        return last;
    }

    /** The small words inside the names of places: Stow-on-the-Wold. */
    private boolean insideHyphens(int word) {
        return word > 0
                && !lettering.capital(word)
                && page.word(word).length() <= LONGEST_SMALL_WORD
                && lettering.joinedBy(word - 1, "-")
                && lettering.joinedBy(word, "-");
    }

    /** Whether a word is part of the names of houses, blocks of flats or inns. */
    boolean building(int word) {
        return BUILDINGS.contains(page.word(word));
    }

    /** Whether a word ends the name of a court of law, which is nobody's home: "Sampletown County Court". */
    boolean courtOfLaw(int word) {
        return page.word(word).equals("COURT")
                && word > 0
                && lettering.joinedBy(word - 1, " ")
                && COURTS_OF_LAW.contains(page.word(word - 1));
    }

    /** The last word of the town or county that begins at a word, or the word before it where none does. */
    int lastOfPlace(int word) {
        if (!lettering.capital(word)) {
            return word - 1;
        }
        int most = Places.words(page.word(word));
        int last = Math.min(page.words(), word + most) - 1;
        while (last >= word && !place(word, last)) {
            last--;
        }
        return last;
    }

    private boolean place(int first, int last) {
        int start = page.wordStart(first);
        int end = page.wordEnd(last);
        return end - start <= LONGEST_PLACE && Places.place(page.upper().substring(start, end));
    }

    boolean commaFollows(int word) {
        return page.text().startsWith(",", page.wordEnd(word));
    }
}
