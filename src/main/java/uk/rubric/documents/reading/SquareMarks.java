package uk.rubric.documents.reading;

import java.awt.Rectangle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Finds where a picture may hold a square code: patches about as wide as high, evenly filled with black and white, about half and half. Whether one
 * is a code others have to tell; readers of such codes look only at the middle of what they are given.
 */
final class SquareMarks {

    private static final int CELL = 8;
    private static final int SMALLEST = 40;
    private static final int MOST = 12;

    private SquareMarks() {}

    /** The patches, the largest first. */
    static List<Rectangle> in(GreyImage picture) {
        int columns = picture.width / CELL;
        int rows = picture.height / CELL;
        double[] ink = ink(picture, columns, rows);
        boolean[] met = new boolean[ink.length];
        List<Rectangle> found = new ArrayList<>();
        for (int cell = 0; cell < ink.length; cell++) {
            if (!met[cell] && busy(ink[cell])) {
                patch(cell, columns, rows, ink, met, found);
            }
        }
        found.sort(Comparator.comparingInt((Rectangle box) -> -box.width * box.height)
                .thenComparingInt(box -> box.y)
                .thenComparingInt(box -> box.x));
        return found.subList(0, Math.min(MOST, found.size()));
    }

    private static boolean busy(double ink) {
        return ink > 0.15;
    }

    private static void patch(int first, int columns, int rows, double[] ink, boolean[] met, List<Rectangle> found) {
        Deque<Integer> waiting = new ArrayDeque<>(List.of(first));
        met[first] = true;
        Rectangle box = new Rectangle(first % columns, first / columns, 1, 1);
        int cells = 0;
        double dark = 0;
        while (!waiting.isEmpty()) {
            int cell = waiting.poll();
            int x = cell % columns;
            int y = cell / columns;
            box.add(new Rectangle(x, y, 1, 1));
            cells++;
            dark += ink[cell];
            int[] neighbours = {
                x > 0 ? cell - 1 : -1,
                x < columns - 1 ? cell + 1 : -1,
                y > 0 ? cell - columns : -1,
                y < rows - 1 ? cell + columns : -1
            };
            for (int next : neighbours) {
                if (next >= 0 && !met[next] && busy(ink[next])) {
                    met[next] = true;
                    waiting.add(next);
                }
            }
        }
        boolean large = Math.min(box.width, box.height) * CELL >= SMALLEST;
        boolean square = box.width < 2 * box.height && box.height < 2 * box.width;
        // One that leans fills less of its box, but never less than half.
        boolean filled = cells > 0.5 * box.width * box.height;
        double share = dark / cells;
        if (large && square && filled && share > 0.3 && share < 0.75) {
            found.add(new Rectangle(box.x * CELL, box.y * CELL, box.width * CELL, box.height * CELL));
        }
    }

    /** How much of each cell is dark against what is near it. */
    private static double[] ink(GreyImage picture, int columns, int rows) {
        GreyImage even = picture.evened(64);
        double[] ink = new double[columns * rows];
        for (int y = 0; y < rows * CELL; y++) {
            for (int x = 0; x < columns * CELL; x++) {
                if (even.at(x, y) < 128) {
                    ink[y / CELL * columns + x / CELL] += 1.0 / (CELL * CELL);
                }
            }
        }
        return ink;
    }
}
