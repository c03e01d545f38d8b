package uk.rubric.facts.extraction;

import java.util.ArrayList;
import java.util.List;
import uk.rubric.documents.TextRange;

/** Lines and cells of a page's text as half-open ranges. */
final class Lines {

    private Lines() {}

    /** Start and end of every line, without its line feed. */
    static List<int[]> of(String text) {
        List<int[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                lines.add(new int[] {start, i});
                start = i + 1;
            }
        }
        return lines;
    }

    /** Farther back nobody looks for the start of a line. */
    private static final int LONGEST = 4_000;

    /** Where the line begins that a position ends or stands in; a page may be one endless line. */
    static int start(String text, int position) {
        int i = position;
        while (i > 0 && position - i < LONGEST && text.charAt(i - 1) != '\n') {
            i--;
        }
        return i;
    }

    /** Where the line ends in which a position stands. */
    static int end(String text, int position) {
        int i = position;
        while (i < text.length() && i - position < LONGEST && text.charAt(i) != '\n') {
            i++;
        }
        return i;
    }

    /** The number of the line that holds a position. */
    static int at(List<int[]> lines, int position) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle)[0] <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Start and end of every cell of a line. */
    static List<int[]> cells(String text, int start, int end) {
        List<int[]> cells = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || text.charAt(i) == '\t') {
                cells.add(new int[] {from, i});
                from = i + 1;
            }
        }
        return cells;
    }

    /** The first position that is not blank, or the end. */
    static int skipBlanks(String text, int start, int end) {
        int i = start;
        while (i < end && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The range without blanks at its ends. */
    static TextRange trim(String text, int start, int end) {
        int from = skipBlanks(text, start, end);
        int to = end;
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new TextRange(from, Math.max(from, to));
    }
}
