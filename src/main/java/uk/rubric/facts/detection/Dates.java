package uk.rubric.facts.detection;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds calendar dates in every writing of British papers, day first unless the month is a word. */
final class Dates {

    /**
     * A date and where it stands.
     *
     * @param year whether it names a year; "4th July" does not, and its date then lies in the leap year 2000
     * @param banded written as on hospital wristbands: 07-Mar-1985 (DSCN 04/2009)
     */
    record Found(int start, int end, LocalDate date, boolean year, boolean banded) {}

    private static final String MONTH = "(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6}+";
    private static final Pattern NUMERIC = Pattern.compile(
            "(?<![A-Z0-9/.\\-])(\\d{1,2}) ?([/.\\-])[ \\n]?(\\d{1,2}) ?\\2[ \\n]?((?:19|20)\\d{2}|\\d{2})(?![0-9/\\-]|\\.\\d)");
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("(?<![0-9/.])(\\d{1,2}) ?(?:ST|ND|RD|TH)?(?: DAY)?(?: OF)?[ \\n\\-./,]{0,3}" + MONTH
                    + "(?:[ \\n\\-./,']{0,3}((?:19|20)\\d{2}|\\d{2}(?![0-9:])))?(?![0-9])");
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile(
            "(?<![A-Z])" + MONTH + "[ \\n.]{1,2}(\\d{1,2})(?:ST|ND|RD|TH)?[ \\n,]{1,3}((?:19|20)\\d{2})(?![0-9])");
    private static final Pattern ISO =
            Pattern.compile("(?<![0-9/.\\-])((?:19|20)\\d{2})([\\-/.])(\\d{1,2})\\2(\\d{1,2})(?![0-9/\\-])");
    private static final Pattern BANDED = Pattern.compile("\\d{2}-[A-Z]{3}-\\d{4}");
    private static final Set<String> MONTH_NAMES = Set.of(
            "JANUARY",
            "FEBRUARY",
            "MARCH",
            "APRIL",
            "MAY",
            "JUNE",
            "JULY",
            "AUGUST",
            "SEPTEMBER",
            "OCTOBER",
            "NOVEMBER",
            "DECEMBER",
            "JAN",
            "FEB",
            "MAR",
            "APR",
            "JUN",
            "JUL",
            "AUG",
            "SEP",
            "SEPT",
            "OCT",
            "NOV",
            "DEC");
    private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

    /** Two-digit years up to this one are this century's; nobody born before 1931 is likelier than somebody born since 2001. */
    private static final int PIVOT = 30;

    private Dates() {}

    /** All dates of a page, in reading order. */
    static List<Found> in(PlainText page) {
        List<Found> found = new ArrayList<>();
        page.search().each(NUMERIC, Start.DIGITS, m -> add(found, m, date(m.group(4), m.group(3), m.group(1)), true));
        page.search().each(ISO, Start.DIGITS, m -> add(found, m, date(m.group(1), m.group(3), m.group(4)), true));
        page.search().each(DAY_MONTH_YEAR, Start.DIGITS, m -> {
            boolean year = m.group(3) != null;
            add(found, m, date(year ? m.group(3) : "2000", String.valueOf(month(m.group(2))), m.group(1)), year);
        });
        page.search()
                .each(
                        MONTH_DAY_YEAR,
                        Start.LABEL,
                        m -> add(found, m, date(m.group(3), String.valueOf(month(m.group(1))), m.group(2)), true));
        SpokenDates.each(page, found::add);
        found.sort(Comparator.comparingInt(Found::start).thenComparingInt(f -> -f.end()));
        return found;
    }

    private static void add(List<Found> found, Matcher m, @Nullable LocalDate date, boolean year) {
        if (date != null) {
            boolean banded = BANDED.matcher(m.group()).matches();
            found.add(new Found(m.start(), m.end(), date, year, banded));
        }
    }

    /** The date, or null where the calendar has no such day. */
    static @Nullable LocalDate date(String year, String month, String day) {
        try {
            int y = Integer.parseInt(year);
            int full = year.length() > 2 ? y : y <= PIVOT ? 2000 + y : 1900 + y;
            return LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether a word in capitals is a month's name or its short form: Mayfield, Marlborough and Augusta are none. */
    static boolean monthName(String word) {
        return MONTH_NAMES.contains(word);
    }

    /** The number of the month whose name begins so, or 0. */
    static int month(String name) {
        int at = name.length() < 3 ? -1 : MONTHS.indexOf(name.substring(0, 3));
        return at % 3 == 0 ? at / 3 + 1 : 0;
    }
}
