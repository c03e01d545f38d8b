package uk.rubric.facts.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.facts.Comparison.Agreement;

/**
 * A day as prints write it, often with the last two figures of the year alone.
 *
 * @param shortYear whether the century was not printed
 */
record PrintedDate(int year, int month, int day, boolean shortYear) {

    /** A date in figures or with its month in letters, as a pattern without groups. */
    static final String WRITTEN =
            "\\d{1,2}(?:[/.\\-]\\d{1,2}[/.\\-]|[ \\-/.]?(?i:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Za-z]{0,6}[ \\-/.,]{1,2})"
                    + "(?:\\d{4}|\\d{2})(?!\\d)";

    private static final Pattern DATE = Pattern.compile("(?i)(?<![\\w/.])" + WRITTEN);

    private static final Pattern PART = Pattern.compile("\\d+|[A-Za-z]{3}");

    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    /** Two-figure years up to 26 are this century's, as the detectors read them; a fixed day keeps results the same for ever. */
    private static final LocalDate LATEST_BIRTHDAY = LocalDate.of(2026, 12, 31);

    /** The first date in a text. */
    static Optional<PrintedDate> in(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        List<String> parts =
                PART.matcher(matcher.group()).results().map(MatchResult::group).toList();
        String month = parts.get(1).toUpperCase(Locale.ROOT);
        String year = parts.getLast();
        return Optional.of(new PrintedDate(
                Integer.parseInt(year),
                Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : MONTHS.indexOf(month) + 1,
                Integer.parseInt(parts.getFirst()),
                year.length() == 2));
    }

    /** A day of which everything is known. */
    static PrintedDate of(LocalDate day) {
        return new PrintedDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), false);
    }

    /** A date at its place in a text, in ISO form. */
    record Found(int start, int end, String iso) {}

    /** The first birthday in a text: a short year is never one to come. */
    static Optional<Found> find(String text) {
        Matcher matcher = DATE.matcher(text);
        return matcher.find()
                ? in(matcher.group())
                        .flatMap(date -> date.notAfter(LATEST_BIRTHDAY))
                        .map(day -> new Found(matcher.start(), matcher.end(), day.toString()))
                : Optional.empty();
    }

    /** The date with its century: the latest one that is not after a given day. */
    Optional<LocalDate> notAfter(LocalDate limit) {
        try {
            if (!shortYear) {
                return Optional.of(LocalDate.of(year, month, day));
            }
            int century = limit.getYear() / 100 * 100;
            LocalDate date = LocalDate.of(century + year, month, day);
            return Optional.of(date.isAfter(limit) ? date.minusYears(100) : date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether two are one day, as far as their years are written. */
    boolean same(PrintedDate other) {
        boolean sameYear = shortYear || other.shortYear ? year % 100 == other.year % 100 : year == other.year;
        return sameYear && month == other.month && day == other.day;
    }

    /** How the printed birthday agrees with the one that the case knows: one wrong figure, or day and month exchanged, is close. */
    Agreement against(LocalDate known) {
        int knownYear = shortYear ? known.getYear() % 100 : known.getYear();
        String printed = figures(year, month, day);
        if (printed.equals(figures(knownYear, known.getMonthValue(), known.getDayOfMonth()))) {
            return Agreement.EQUAL;
        }
        if (printed.equals(figures(knownYear, known.getDayOfMonth(), known.getMonthValue()))) {
            return Agreement.CLOSE;
        }
        String other = figures(knownYear, known.getMonthValue(), known.getDayOfMonth());
        return oneSlip(printed, other) ? Agreement.CLOSE : Agreement.DIFFERENT;
    }

    private static String figures(int year, int month, int day) {
        return String.format(Locale.ROOT, "%04d%02d%02d", year, month, day);
    }

    /** Whether two texts of one length differ in one character, or in two neighbours exchanged. */
    static boolean oneSlip(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        int first = -1;
        int differences = 0;
        for (int i = 0; i < a.length(); i++) {
            if (a.charAt(i) != b.charAt(i)) {
                differences++;
                first = first < 0 ? i : first;
            }
        }
        return differences == 1
                || differences == 2
                        && first + 1 < a.length()
                        && a.charAt(first) == b.charAt(first + 1)
                        && a.charAt(first + 1) == b.charAt(first);
    }
}
