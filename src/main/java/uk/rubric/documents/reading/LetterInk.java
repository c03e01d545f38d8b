package uk.rubric.documents.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds in a picture the ink that is shaped like letters, and the rows in which letters stand, whichever way they run and however they bend. */
final class LetterInk {

    /** Letters in a row that make ink look like text rather than like a photograph's texture. */
    private static final int LETTERS_IN_A_ROW = 5;

    /** A row of so many letters is seldom chance. */
    private static final int LONG = 8;

    /** From one letter's middle to the next one's, over a word space too, in letters. */
    private static final double REACH = 1.9;

    /** How far beside its row a letter may stand: one with a tail next to a tall one. */
    private static final double BESIDE = 0.45;

    /** Letters over which the direction of a row is taken, since two alone say little. */
    private static final int SPAN = 6;

    /** Ways out of a letter that are tried: along its row, and to the rows above and below. */
    private static final int WAYS = 4;

    /** A piece of connected ink, in pixels. */
    record Blob(int left, int top, int right, int bottom, int area) {

        int height() {
            return bottom - top;
        }

        int width() {
            return right - left;
        }

        double x() {
            return (left + right) / 2.0;
        }

        double y() {
            return (top + bottom) / 2.0;
        }

        /** The longer side: a letter that leans has no height of its own. */
        int size() {
            return Math.max(width(), height());
        }
    }

    private final List<Blob> letters;
    private final Map<Long, List<Blob>> cells = new HashMap<>();
    private final int cell;

    private LetterInk(List<Blob> letters) {
        this.letters = letters;
        this.cell = Math.max(
                8, (int) (REACH * letters.stream().mapToInt(Blob::size).max().orElse(8)));
        letters.forEach(blob -> cells.computeIfAbsent(
                        key((int) blob.x() / cell, (int) blob.y() / cell), any -> new ArrayList<>())
                .add(blob));
    }

    /** The pieces of ink that have the size and the shape of letters. */
    static List<Blob> letters(GreyImage image, int dotsPerInch) {
        int smallest = Math.max(6, dotsPerInch * 4 / 72);
        int largest = dotsPerInch * 40 / 72;
        return connected(image.ink(Math.max(12, dotsPerInch / 10)), image.width, image.height).stream()
                .filter(blob -> blob.height() >= smallest
                        && blob.height() <= largest
                        && blob.width() <= 3 * blob.height()
                        && blob.width() * 8 >= blob.height())
                .filter(blob -> {
                    double fill = (double) blob.area / (blob.width() * blob.height());
                    return fill > 0.12 && fill < 0.92;
                })
                .toList();
    }

    /** The rows in which letters stand, five letters and more, each letter in one row at most. */
    static List<List<Blob>> rows(List<Blob> letters) {
        return new LetterInk(letters).rows();
    }

    /**
     * Whether a row looks like writing and not like leaves or bricks: letters of one size, close together, on one line or bow. Measured on photographs
     * with and without writing; of a short row more is asked.
     */
    static boolean looksWritten(List<Blob> row) {
        double size = row.stream().mapToInt(Blob::size).average().orElse(1);
        double unequal = Math.sqrt(row.stream()
                        .mapToDouble(blob -> (blob.size() - size) * (blob.size() - size))
                        .average()
                        .orElse(0))
                / size;
        Blob first = row.getFirst();
        Blob last = row.getLast();
        double length = distance(first, last);
        double dx = (last.x() - first.x()) / length;
        double dy = (last.y() - first.y()) / length;
        double apart = length / (row.size() - 1) / size;
        double[] along =
                row.stream().mapToDouble(blob -> blob.x() * dx + blob.y() * dy).toArray();
        double[] beside =
                row.stream().mapToDouble(blob -> blob.y() * dx - blob.x() * dy).toArray();
        double off = Parabola.through(along, beside).off(along, beside) / size;
        return row.size() >= LONG
                ? unequal < 0.25 && off < 0.2 && apart < 1.2
                : unequal < 0.2 && off < 0.12 && apart < 1.15;
    }

    private List<List<Blob>> rows() {
        List<Blob> inOrder = new ArrayList<>(letters);
        inOrder.sort(Comparator.comparingInt(Blob::left).thenComparingInt(Blob::top));
        List<List<Blob>> rows = new ArrayList<>();
        Map<Blob, Boolean> taken = new HashMap<>();
        for (Blob first : inOrder) {
            if (taken.containsKey(first)) {
                continue;
            }
            List<Blob> longest = List.of();
            for (Blob second : nearest(first, taken)) {
                List<Blob> row = row(first, second, taken);
                if (row.size() > longest.size()) {
                    longest = row;
                }
            }
            if (longest.size() >= LETTERS_IN_A_ROW) {
                rows.add(longest);
                longest.forEach(blob -> taken.put(blob, true));
            }
        }
        return rows;
    }

    private List<Blob> nearest(Blob from, Map<Blob, Boolean> taken) {
        return around(from).stream()
                .filter(other ->
                        !taken.containsKey(other) && alike(from, other) && distance(from, other) < reach(from, other))
                .sorted(Comparator.comparingDouble((Blob other) -> distance(from, other))
                        .thenComparingInt(Blob::left)
                        .thenComparingInt(Blob::top))
                .limit(WAYS)
                .toList();
    }

    /** The row that goes on from two letters, as far as it goes. */
    private List<Blob> row(Blob first, Blob second, Map<Blob, Boolean> taken) {
        List<Blob> row = new ArrayList<>(List.of(first, second));
        while (true) {
            Blob last = row.getLast();
            Blob before = row.get(Math.max(0, row.size() - SPAN));
            double span = distance(before, last);
            double dx = (last.x() - before.x()) / span;
            double dy = (last.y() - before.y()) / span;
            Blob next = null;
            double nearest = Double.MAX_VALUE;
            for (Blob other : around(last)) {
                double along = (other.x() - last.x()) * dx + (other.y() - last.y()) * dy;
                double beside = Math.abs((other.x() - last.x()) * dy - (other.y() - last.y()) * dx);
                if (along > 0.1 * last.size()
                        && along < nearest
                        && along < reach(last, other)
                        && beside < BESIDE * Math.max(last.size(), other.size())
                        && alike(last, other)
                        && !taken.containsKey(other)
                        && !row.contains(other)) {
                    next = other;
                    nearest = along;
                }
            }
            if (next == null) {
                return row;
            }
            row.add(next);
        }
    }

    private List<Blob> around(Blob blob) {
        List<Blob> around = new ArrayList<>();
        int column = (int) blob.x() / cell;
        int line = (int) blob.y() / cell;
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                around.addAll(cells.getOrDefault(key(column + dx, line + dy), List.of()));
            }
        }
        around.remove(blob);
        return around;
    }

    private static long key(int column, int line) {
        return (long) column << 32 | line & 0xFFFFFFFFL;
    }

    private static boolean alike(Blob one, Blob other) {
        return Math.min(one.size(), other.size()) > 0.45 * Math.max(one.size(), other.size());
    }

    private static double reach(Blob one, Blob other) {
        return REACH * Math.max(one.size(), other.size());
    }

    private static double distance(Blob one, Blob other) {
        return Math.max(1e-6, Math.hypot(one.x() - other.x(), one.y() - other.y()));
    }

    /** Connected ink, by a scan that joins runs of each row to those of the row above. */
    private static List<Blob> connected(boolean[] ink, int width, int height) {
        int[] parent = new int[1024];
        int[][] box = new int[1024][];
        int count = 0;
        int[] above = new int[width];
        int[] here = new int[width];
        Arrays.fill(above, -1);
        for (int y = 0; y < height; y++) {
            Arrays.fill(here, -1);
            for (int x = 0; x < width; x++) {
                if (!ink[y * width + x]) {
                    continue;
                }
                int label = x > 0 && here[x - 1] >= 0 ? root(parent, here[x - 1]) : -1;
                for (int dx = -1; dx <= 1; dx++) {
                    int nx = x + dx;
                    if (nx < 0 || nx >= width || above[nx] < 0) {
                        continue;
                    }
                    int other = root(parent, above[nx]);
                    if (label < 0) {
                        label = other;
                    } else if (other != label) {
                        parent[other] = label;
                        merge(box[label], box[other]);
                    }
                }
                if (label < 0) {
                    if (count == parent.length) {
                        parent = Arrays.copyOf(parent, 2 * count);
                        box = Arrays.copyOf(box, 2 * count);
                    }
                    label = count++;
                    parent[label] = label;
                    box[label] = new int[] {x, y, x + 1, y + 1, 0};
                }
                here[x] = label;
                merge(box[label], new int[] {x, y, x + 1, y + 1, 1});
            }
            int[] swap = above;
            above = here;
            here = swap;
        }
        List<Blob> blobs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (parent[i] == i) {
                blobs.add(new Blob(box[i][0], box[i][1], box[i][2], box[i][3], box[i][4]));
            }
        }
        return blobs;
    }

    private static int root(int[] parent, int label) {
        int root = label;
        while (parent[root] != root) {
            root = parent[root];
        }
        while (parent[label] != root) {
            int next = parent[label];
            parent[label] = root;
            label = next;
        }
        return root;
    }

    private static void merge(int[] into, int[] from) {
        into[0] = Math.min(into[0], from[0]);
        into[1] = Math.min(into[1], from[1]);
        into[2] = Math.max(into[2], from[2]);
        into[3] = Math.max(into[3], from[3]);
        into[4] += from[4];
    }
}
