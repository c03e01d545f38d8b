package uk.rubric.facts.detection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds dates as they are said aloud and typed up so: the fourteenth of February ninety-two; 14th of the 2nd, 92; fourth of May two thousand and four. */
final class SpokenDates {

    private static final List<String> ORDINALS = List.of(
            "FIRST",
            "SECOND",
            "THIRD",
            "FOURTH",
            "FIFTH",
            "SIXTH",
            "SEVENTH",
            "EIGHTH",
            "NINTH",
            "TENTH",
            "ELEVENTH",
            "TWELFTH",
            "THIRTEENTH",
            "FOURTEENTH",
            "FIFTEENTH",
            "SIXTEENTH",
            "SEVENTEENTH",
            "EIGHTEENTH",
            "NINETEENTH",
            "TWENTIETH",
            "TWENTY-FIRST",
            "TWENTY-SECOND",
            "TWENTY-THIRD",
            "TWENTY-FOURTH",
            "TWENTY-FIFTH",
            "TWENTY-SIXTH",
            "TWENTY-SEVENTH",
            "TWENTY-EIGHTH",
            "TWENTY-NINTH",
            "THIRTIETH",
            "THIRTY-FIRST");

    private static final Set<String> FIRST_WORDS =
            ORDINALS.stream().map(ordinal -> ordinal.split("-")[0]).collect(Collectors.toUnmodifiableSet());

    private static final String ORDINAL =
            "((?:TWENTY|THIRTY)[ -](?:FIRST|SECOND|THIRD|FOURTH|FIFTH|SIXTH|SEVENTH|EIGHTH|NINTH)|"
                    + String.join("|", ORDINALS.subList(0, 20).reversed()) + "|THIRTIETH|\\d{1,2}(?:ST|ND|RD|TH))";
    private static final String MONTH = "((?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6}+)";
    private static final String YEAR = "(TWO THOUSAND)(?: AND (" + NumberWords.PATTERN
            + "))?|(?:(NINETEEN|TWENTY)[ -])?(?:HUNDRED AND )?(" + NumberWords.PATTERN + ")|((?:19|20)?\\d{2})";

    private static final Pattern SAID = Pattern.compile(("(?:" + ORDINAL + "(?: DAY)?(?: OF)? (?:THE " + ORDINAL + "|"
                    + ORDINAL + "|" + MONTH + "),?(?: OF| IN)? (?:" + YEAR + "))(?![A-Z0-9/:])")
            .replace(" ", "[ \\n]"));

    private static final int LONGEST = 70;

    private SpokenDates() {}

    /** Every such date of a page; those with the month by name and all else in figures are found without this. */
    static void each(PlainText page, Consumer<Dates.Found> found) {
        Consumer<Matcher> date = m -> {
            @Nullable LocalDate day = day(m);
            if (day != null && m.end() - m.start() <= LONGEST) {
                found.accept(new Dates.Found(m.start(), m.end(), day, true, false));
            }
        };
        page.search().each(SAID, FIRST_WORDS, date);
        page.search().each(SAID, Start.DIGITS, date);
    }

    private static @Nullable LocalDate day(Matcher m) {
        String month = m.group(4) != null
                ? String.valueOf(Dates.month(m.group(4)))
                : ordinal(m.group(2) == null ? m.group(3) : m.group(2));
        return Dates.date(year(m), month, ordinal(m.group(1)));
    }

    private static String ordinal(String said) {
        String figures = said.replaceAll("\\D", "");
        return figures.isEmpty() ? String.valueOf(ORDINALS.indexOf(said.replaceAll("[ \\n]", "-")) + 1) : figures;
    }

    private static String year(Matcher m) {
        if (m.group(9) != null) {
            return m.group(9);
        }
        if (m.group(5) != null) {
            return String.valueOf(2000 + (m.group(6) == null ? 0 : NumberWords.value(m.group(6))));
        }
        String century = m.group(7) == null ? "" : m.group(7).equals("TWENTY") ? "20" : "19";
        return century + (NumberWords.value(m.group(8)) < 10 ? "0" : "") + NumberWords.value(m.group(8));
    }
}
