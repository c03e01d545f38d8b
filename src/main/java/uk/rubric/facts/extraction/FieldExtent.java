package uk.rubric.facts.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.extraction.FieldLabels.Hit;

/** Tells where the value of a labelled field stands: beside its label, in the line or cell below, and for an address over the next lines. */
record FieldExtent(String text, List<int[]> lines, List<List<Hit>> labels) {

    /** Lines that an address may go on for below its label. */
    private static final int MOST_ADDRESS_LINES = 5;

    /** A longer line below a label is running text, not its value or one more line of an address. */
    private static final int LONGEST_VALUE_BELOW = 60;

    /** Nothing follows an address's postcode. */
    private static final Pattern POSTCODE = Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\s*$");

    private static final Pattern ITEM_NUMBER = Pattern.compile("\\(?\\d{1,2}[.)]\\s+(?=\\p{L})");

    private static final Pattern HEADING = Pattern.compile("(?:\\d{1,2}|[A-Z])[.)]\\s+\\p{Lu}|[^\\t\\n]*\\t");

    /** A line of a log begins with its time. */
    private static final Pattern TIME =
            Pattern.compile("\\s*(?:\\d{1,2}/\\d{1,2}/\\d{2,4} )?\\d{1,2}[:.]?\\d{2}(?:[:.]\\d{2})?\\b");

    /** The value between a label and the next one, the end of its cell or of its line. */
    TextRange beside(int line, Hit hit) {
        int end = lines.get(line)[1];
        for (Hit other : labels.get(line)) {
            if (other.start() >= hit.end()) {
                end = Math.min(end, other.start());
            }
        }
        int start = Lines.skipBlanks(text, hit.end(), end);
        if (hit.label().names()) {
            start = behindItemNumber(start, end);
        }
        int tab = text.indexOf('\t', start);
        return Lines.trim(text, start, tab >= 0 && tab < end ? tab : end);
    }

    /** "Defendant(s): 1. ..." numbers the people that a field names. */
    private int behindItemNumber(int start, int end) {
        Matcher number = ITEM_NUMBER.matcher(text).region(start, end);
        return number.lookingAt() ? number.end() : start;
    }

    /** The value below a label that stands alone on its line: the whole next line, unless that is the form's own print or the story. */
    TextRange lineBelow(int line) {
        if (!unlabelled(line + 1)) {
            return nothing(line);
        }
        int[] below = lines.get(line + 1);
        return below[1] - below[0] <= LONGEST_VALUE_BELOW ? Lines.trim(text, below[0], below[1]) : nothing(line);
    }

    /** The value below one of several labels side by side: the cell with the same number. */
    TextRange cellBelow(int line, int cell) {
        if (!unlabelled(line + 1)) {
            return nothing(line);
        }
        List<int[]> cells = Lines.cells(text, lines.get(line + 1)[0], lines.get(line + 1)[1]);
        return cell < cells.size() ? Lines.trim(text, cells.get(cell)[0], cells.get(cell)[1]) : nothing(line);
    }

    private boolean unlabelled(int line) {
        return line < lines.size() && labels.get(line).isEmpty();
    }

    private TextRange nothing(int line) {
        int end = lines.get(line)[1];
        return new TextRange(end, end);
    }

    /** An address together with the lines it goes on over. */
    TextRange onwards(TextRange address) {
        int end = address.end();
        int first = Lines.at(lines, address.end());
        for (int i = first + 1; i < lines.size() && i <= first + MOST_ADDRESS_LINES && goesOn(i); i++) {
            end = lines.get(i)[1];
        }
        return new TextRange(address.start(), end);
    }

    private boolean goesOn(int line) {
        int from = lines.get(line)[0];
        int to = lines.get(line)[1];
        String before = text.substring(lines.get(line - 1)[0], lines.get(line - 1)[1]);
        String here = text.substring(from, to);
        return unlabelled(line)
                && !POSTCODE.matcher(before).find()
                && !here.isBlank()
                && here.indexOf(':') < 0
                && here.length() <= LONGEST_VALUE_BELOW
                && !Character.isLowerCase(text.charAt(Lines.skipBlanks(text, from, to)))
                && !HEADING.matcher(text).region(from, to).lookingAt()
                && !TIME.matcher(text).region(from, to).lookingAt();
    }
}
