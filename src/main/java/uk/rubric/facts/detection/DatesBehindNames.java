package uk.rubric.facts.detection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a date that stands right behind somebody's name, as lists and notes write dates of birth: Jane Sample (12/03/1985); son: Jack Sample,
 * 12/03/2015; Jane Sample, 12/03/1985, of 4 Example Road. What is said of somebody on a day has such a place too, so that the date must lie
 * well before the latest of the page, or the words around must leave it no other meaning.
 */
final class DatesBehindNames {

    /** Somebody whom a case file names is rarely younger. */
    private static final int FEWEST_YEARS = 3;

    private static final int FEWEST_YEARS_UNPARTED = 10;

    /** No file that is checked is older, so that a page whose latest date lies before it holds nothing but days long gone. */
    private static final int EARLIEST_FILES = 2024;

    static final int PARTICULARS_WITHIN = 24;
    private static final Pattern PARTICULARS = Pattern.compile(
            "(?:(?<![A-Z0-9])[A-Z]{1,2}\\d[A-Z\\d]?[ \\n]?\\d[A-Z]{2}|(?:0|\\+44 ?)\\d{3,4}[ \\-]?\\d{3}[ \\-]?\\d{3})[ ,;\\t\\n]{1,4}$");

    private static final int LONGEST_NAME = 5;
    private static final int WIDEST_GAP = 4;

    private static final Pattern HOME_FOLLOWS = Pattern.compile(
            ",?\\)? (?:OF|FROM|RESIDING|LIVING|WHO LIVES)\\s|[ ,\\t]{1,4}\\(?(?:MALE|FEMALE)(?![A-Z])|\\t[MF](?![A-Z])"
                    // A telephone number or a house follows: a row or note of somebody's particulars.
                    + "|[ ,;\\t)]{1,4}(?:(?:TEL|MOB|PHONE|T|M)[.: ]{1,3})?(?:\\(?0\\d{3}|\\+44)|[ ,;\\t)]{1,4}\\d{1,3}[A-H]? [A-Z]");

    /** Words that name somebody's part in the case or family. */
    private static final Set<String> WHO = Set.of(
            "IP",
            "VICTIM",
            "WITNESS",
            "SUSPECT",
            "DEFENDANT",
            "COMPLAINANT",
            "AGGRIEVED",
            "INFORMANT",
            "ACCUSED",
            "CHILD",
            "CHILDREN",
            "PATIENT",
            "DETAINEE",
            "MALE",
            "FEMALE",
            "NAMELY",
            "WAS",
            "IS",
            "AS",
            "KEEPER",
            "DRIVER",
            "OCCUPIER",
            "OCCUPANT",
            "PASSENGER");

    private static final Set<String> KIN = Lists.words("kin.txt");

    private final PlainText page;
    private final Lettering lettering;
    private final int latestYear;
    private final boolean several;

    DatesBehindNames(PlainText page, List<Dates.Found> dates) {
        this.page = page;
        this.lettering = new Lettering(page);
        this.latestYear =
                dates.stream()
                        .filter(Dates.Found::year)
                        .mapToInt(date -> date.date().getYear())
                        .max()
                        .stream()
                        .map(year -> Math.max(year, EARLIEST_FILES))
                        .findFirst()
                        .orElse(EARLIEST_FILES);
        this.several = dates.stream()
                        .filter(Dates.Found::year)
                        .map(Dates.Found::date)
                        .distinct()
                        .count()
                > 1;
    }

    /** Whether a date is the birthday of somebody whose name stands before it. */
    boolean birthday(Dates.Found date) {
        if (behindParticulars(date)) {
            return true;
        }
        String gap = gapBefore(date.start());
        boolean bracketed = gap.indexOf('(') >= 0 && page.text().startsWith(")", date.end());
        boolean parted = bracketed || gap.indexOf(',') >= 0 || gap.indexOf('\t') >= 0 || gap.indexOf('(') >= 0;
        boolean ends = date.end() >= page.length()
                || ",;.?!)]/\t\n ".indexOf(page.text().charAt(date.end())) >= 0;
        if (gap.isEmpty() || !ends) {
            return false;
        }
        int last = page.wordFrom(date.start() - gap.length()) - 1;
        int first = firstOfName(last);
        if (last < 0) {
            return false;
        }
        if (bracketed && !newest(date) && KIN.contains(page.word(last))) {
            return true;
        }
        boolean full = first < last || titled(last);
        boolean home = full
                && past(date)
                && HOME_FOLLOWS
                        .matcher(page.upper())
                        .region(date.end(), page.length())
                        .lookingAt();
        int years = latestYear - date.date().getYear();
        boolean likely = full && parted && (bracketed || years >= FEWEST_YEARS_UNPARTED);
        if (!lettering.capital(last) || !home && !likely && !nameIn(first, last) && !announced(first)) {
            return false;
        }
        boolean closes =
                date.end() >= page.length() || ".\n".indexOf(page.text().charAt(date.end())) >= 0;
        boolean telling = full && nameIn(first, last);
        if (telling && years > FEWEST_YEARS || closes && years >= FEWEST_YEARS && (telling || regarding(first))) {
            return true;
        }
        // A mere blank or stroke parts less: "Jane Sample 12/03/1985" is a birthday where that is long ago.
        return years >= (parted ? FEWEST_YEARS : FEWEST_YEARS_UNPARTED)
                || bracketed && !newest(date)
                || announced(first)
                || home;
    }

    /** How many years before the latest of the page a date lies. */
    int yearsBack(Dates.Found date) {
        return latestYear - date.date().getYear();
    }

    /** Whether a word stands behind somebody's title. */
    boolean titled(int word) {
        return word > 0 && NameTokens.TITLES.contains(page.word(word - 1)) && lettering.near(word - 1, " .");
    }

    /** Whether a date lies before the latest of the page as far as a birthday must. */
    boolean past(Dates.Found date) {
        return latestYear - date.date().getYear() >= FEWEST_YEARS;
    }

    /** Whether a date long ago stands behind somebody's postcode or telephone number: "4 Example Road, ZZ99 1AA, 12/03/1985". */
    private boolean behindParticulars(Dates.Found date) {
        String before = page.upper().substring(Math.max(0, date.start() - PARTICULARS_WITHIN), date.start());
        return latestYear - date.date().getYear() >= FEWEST_YEARS_UNPARTED
                && PARTICULARS.matcher(before).find();
    }

    /** Whether six bare figures stand right behind a forename and surname and tell a day long ago. */
    boolean packed(int start, LocalDate date) {
        int last = page.wordFrom(start) - 1;
        return latestYear - date.getYear() >= FEWEST_YEARS
                && last > 0
                && start - page.wordEnd(last) <= 3
                && lettering.near(last, " ,\n")
                && lettering.capital(last)
                && !lettering.holdsFigure(last)
                && forenameBefore(last);
    }

    private boolean forenameBefore(int last) {
        for (int word = last - 1; word >= 0 && word > last - LONGEST_NAME; word--) {
            boolean part = lettering.capital(word) || NameTokens.PARTICLES.contains(page.word(word));
            if (!lettering.near(word, " '-\n") || !part) {
                return false;
            }
            if (Gazetteer.standard().forename(page.word(word))) {
                return true;
            }
        }
        return false;
    }

    boolean newest(Dates.Found date) {
        return several && date.date().getYear() == latestYear;
    }

    /** The blanks and signs between a date and the word before it; empty where others or too many stand there. */
    private String gapBefore(int date) {
        // "Jane Sample, the 12th of March 1985": the article is no word between.
        int start = page.upper().startsWith(" THE ", Math.max(0, date - 5)) ? date - 4 : date;
        int from = start;
        while (from > 0
                && start - from < WIDEST_GAP
                && " ,([\n\t-/".indexOf(page.text().charAt(from - 1)) >= 0) {
            from--;
        }
        return from > 0 && Character.isLetter(page.text().charAt(from - 1))
                ? page.text().substring(from, date)
                : "";
    }

    /** The first word of the capitalised run that ends with a word and may be a name. */
    private int firstOfName(int last) {
        int first = last;
        while (first > 0
                && last - first + 1 < LONGEST_NAME
                && (lettering.capital(first) || NameTokens.PARTICLES.contains(page.word(first)))
                && lettering.near(first - 1, " ,'-\n")
                && (lettering.capital(first - 1) || NameTokens.PARTICLES.contains(page.word(first - 1)))
                && namePart(first - 1)) {
            first--;
        }
        return lettering.capital(first) && namePart(last) ? first : last;
    }

    private boolean namePart(int word) {
        String written = page.word(word);
        return NameTokens.PARTICLES.contains(written)
                || !Gazetteer.standard().notName(written) && !Places.place(written);
    }

    /** Whether a run holds a known forename, or a word that can hardly be but a name beside another. */
    private boolean nameIn(int first, int last) {
        for (int word = first; word <= last; word++) {
            if (Gazetteer.standard().forename(page.word(word))
                    || first < last && Gazetteer.standard().strange(page.word(word))) {
                return true;
            }
        }
        return false;
    }

    /** "Meeting re Jane 12/03/2018". */
    private boolean regarding(int first) {
        return first > 0 && page.word(first - 1).equals("RE") && lettering.near(first - 1, " :");
    }

    /** Whether a word of kinship or of a part in the case stands before a name. */
    private boolean announced(int first) {
        return first > 0
                && lettering.near(first - 1, " :,\n")
                && (KIN.contains(page.word(first - 1)) || WHO.contains(page.word(first - 1)));
    }
}
