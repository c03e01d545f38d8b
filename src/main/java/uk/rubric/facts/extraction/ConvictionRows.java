package uk.rubric.facts.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.documents.TextRange;

/**
 * Reads lists of convictions outside prints: on the form about bad character (MG16), on a notice of it, under "antecedents" in a summary. A
 * row has a day, and names a court or what it ordered.
 */
final class ConvictionRows {

    /**
     * One row.
     *
     * @param range where it stands
     * @param days on it: of the conviction, of the offence
     */
    record Row(TextRange range, List<PrintedDate> days) {
        Row {
            days = List.copyOf(days);
        }
    }

    /** A heading stands alone on its line, but for a number before it and a colon or words in brackets behind it. */
    private static final Pattern HEADING = Pattern.compile("(?im)^[ \\t|]*(?:\\d{1,2}[.)]?[ \\t]+)?"
            + "(?:(?:details of |schedule of |list of )?(?:the )?(?:defendant'?s |relevant |recorded )?"
            + "(?:previous |prior |other )?(?:convictions?(?: and cautions?)?|antecedents?(?: history)?|pre-?cons?)"
            + "(?: (?:relied on|to be relied on|of the defendant))?|(?:evidence of )?(?:the )?(?:defendant'?s )?bad character)"
            + "[ \\t]*(?:\\([^)\\n]{0,60}\\))?[ \\t]*:?[ \\t|]*$");

    private static final Pattern DAY = Pattern.compile("(?<![\\w/.])" + PrintedDate.WRITTEN);

    /** What courts are called and what they order. */
    private static final Pattern COURT_OR_ORDER = Pattern.compile(
            "(?i)\\b(?:magistrates|crown court|youth court|\\w+ (?:mags?|cc|mc)\\b|imprison\\w*|community order|suspended|"
                    + "(?:conditional|absolute) discharge|fined?|custody|detention|YOI|unpaid work|disqualified|"
                    + "\\d+ (?:months?|mths?|weeks?|wks|years?|yrs?)|caution(?:ed)?|reprimand|bound over|compensation|endorsed|"
                    + "rehabilitation order|referral order|hospital order)\\b");

    /** So many lines without a row end a list. */
    private static final int LONGEST_BREAK = 3;

    private ConvictionRows() {}

    /** The rows of a text's lists, in order. */
    static List<Row> in(String text) {
        List<Row> rows = new ArrayList<>();
        Matcher heading = HEADING.matcher(text);
        int read = 0;
        while (heading.find()) {
            if (heading.end() >= read) {
                read = list(text, heading.end(), rows);
            }
        }
        return rows;
    }

    /** Reads one list and says where it ends. */
    private static int list(String text, int from, List<Row> rows) {
        int without = 0;
        int at = from;
        while (at < text.length() && without <= LONGEST_BREAK) {
            int start = at + 1;
            int newline = start > text.length() ? -1 : text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            String line = start < end ? text.substring(start, end) : "";
            List<PrintedDate> days = DAY.matcher(line)
                    .results()
                    .flatMap(day -> PrintedDate.in(day.group()).stream())
                    .toList();
            if (!days.isEmpty() && COURT_OR_ORDER.matcher(line).find()) {
                rows.add(new Row(Lines.trim(text, start, end), days));
                without = 0;
            } else if (!line.isBlank()) {
                without++;
            }
            at = end;
        }
        return at;
    }
}
