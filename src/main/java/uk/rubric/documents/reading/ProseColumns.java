package uk.rubric.documents.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two columns of prose side by side, from one line of a page down to another.
 *
 * <p>Labels with values beside them have a gutter too. Prose differs: most of its lines fill their column, and few end in a colon.
 *
 * @param end the first line below the columns
 * @param gutter where to cut
 */
record ProseColumns(int end, double gutter) {

    private static final int FEWEST_LINES = 4;
    private static final int SHORTEST_LINE = 18;
    private static final double NARROWEST = 0.9;

    /** The columns that start at a line, or nothing. */
    static @Nullable ProseColumns from(List<List<Segment>> lines, int start) {
        List<Segment> first = lines.get(start);
        if (first.size() < 2) {
            return null;
        }
        for (int cut = 0; cut + 1 < first.size(); cut++) {
            ProseColumns columns = along(lines, start, first.get(cut).right, first.get(cut + 1).left);
            if (columns != null) {
                return columns;
            }
        }
        return null;
    }

    private static @Nullable ProseColumns along(List<List<Segment>> lines, int start, double low, double high) {
        List<Segment> left = new ArrayList<>();
        List<Segment> right = new ArrayList<>();
        double from = low;
        double to = high;
        int end = start;
        for (; end < lines.size(); end++) {
            double nextFrom = from;
            double nextTo = to;
            double middle = (from + to) / 2;
            boolean crossed = false;
            for (Segment segment : lines.get(end)) {
                if (segment.right <= middle) {
                    nextFrom = Math.max(nextFrom, segment.right);
                } else if (segment.left >= middle) {
                    nextTo = Math.min(nextTo, segment.left);
                } else {
                    crossed = true;
                }
            }
            if (crossed || nextTo - nextFrom < NARROWEST * lines.get(end).getFirst().height) {
                break;
            }
            from = nextFrom;
            to = nextTo;
            for (Segment segment : lines.get(end)) {
                (segment.right <= middle ? left : right).add(segment);
            }
        }
        return prose(left) && prose(right) ? new ProseColumns(end, (from + to) / 2) : null;
    }

    private static boolean prose(List<Segment> column) {
        if (column.size() < FEWEST_LINES) {
            return false;
        }
        double left = column.stream().mapToDouble(s -> s.left).min().orElse(0);
        double right = column.stream().mapToDouble(s -> s.right).max().orElse(0);
        long full =
                column.stream().filter(s -> s.width() > 0.75 * (right - left)).count();
        long labels = column.stream().filter(Segment::endsLabel).count();
        double letters =
                column.stream().mapToInt(s -> s.glyphs.size()).average().orElse(0);
        return 2 * full >= column.size() && 5 * labels <= column.size() && letters >= SHORTEST_LINE;
    }
}
