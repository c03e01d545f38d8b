package uk.rubric.documents.reading;

import java.util.ArrayList;
import java.util.List;

/** One row of a page without drawn cells: its segments, and under each the lines that go on in the same cell. */
final class Rows {

    private static final double CONTINUES = 1.6;

    private final List<List<Segment>> cells = new ArrayList<>();
    private double lastBase;
    private double height;

    private Rows(List<Segment> line) {
        for (Segment segment : line) {
            List<Segment> cell = new ArrayList<>();
            cell.add(segment);
            cells.add(cell);
            height = Math.max(height, segment.height);
        }
        lastBase = line.getFirst().base;
    }

    static List<Rows> of(List<List<Segment>> lines) {
        List<Rows> rows = new ArrayList<>();
        for (List<Segment> line : lines) {
            if (rows.isEmpty() || !rows.getLast().takes(line)) {
                rows.add(new Rows(line));
            }
        }
        return rows;
    }

    /** Takes a line that only goes on in cells of this row: nothing under its first cell, or a label that was broken in two. */
    private boolean takes(List<Segment> line) {
        Segment first = line.getFirst();
        boolean near = first.base - lastBase < CONTINUES * Math.max(height, first.height);
        if (cells.size() < 2 || !near) {
            return false;
        }
        boolean brokenLabel = !cells.getFirst().getLast().endsLabel()
                && first.startsLow()
                && line.size() > 1
                && first.endsLabel()
                && Math.abs(first.left - cells.getFirst().getFirst().left) < first.height;
        int[] under = new int[line.size()];
        for (int i = 0; i < under.length; i++) {
            under[i] = cellAbove(line.get(i));
            boolean allowed = under[i] > 0 || under[i] == 0 && i == 0 && brokenLabel;
            if (!allowed || i > 0 && under[i] == under[i - 1]) {
                return false;
            }
        }
        for (int i = 0; i < under.length; i++) {
            cells.get(under[i]).add(line.get(i));
        }
        lastBase = first.base;
        return true;
    }

    /** The cell whose left edge a segment shares, or -1. */
    private int cellAbove(Segment segment) {
        for (int i = 0; i < cells.size(); i++) {
            if (Math.abs(cells.get(i).getFirst().left - segment.left) < 0.6 * segment.height) {
                return i;
            }
        }
        return -1;
    }

    void write(ReadingOrder.Pieces pieces) {
        Segment first = cells.getFirst().getFirst();
        pieces.line(first.base, first.height);
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                pieces.cell();
            }
            for (Segment line : cells.get(i)) {
                pieces.line(line.base, line.height);
                pieces.segment(line);
            }
        }
    }
}
