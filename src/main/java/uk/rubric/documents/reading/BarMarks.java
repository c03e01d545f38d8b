package uk.rubric.documents.reading;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sees where a picture holds the bars of a bar code, whether or not anybody can decode them: many dark and bright bars of several widths side by side
 * that stay the same over some height. Letters change over that height, and a fence has bars of one width.
 */
final class BarMarks {

    /** The shortest codes of four characters have more bars and gaps than this. */
    private static final int LEAST_ELEMENTS = 40;

    private static final int MOST_ELEMENTS = 400;

    /** The widest bar of any code has at most this many times the width of the narrowest. */
    private static final double WIDEST = 9;

    /** Of the elements, at least this share is clearly wider than the narrow ones, and as many are not. */
    private static final double LEAST_VARIETY = 0.12;

    /** How alike the rows of a code are, as share of dots of the same colour. */
    private static final double LEAST_ALIKE = 0.88;

    /** A piece of a code is no lower than this, and neither are letters. */
    private static final int LEAST_HEIGHT = 10;

    /** A code is at most so many times as long as it is high, and a line of letters is longer. */
    private static final int LONGEST = 8;

    private static final int LEAST_CONTRAST = 50;

    /** As far as this, in dots, the light is the same. */
    private static final int REACH = 40;

    private final GreyImage picture;

    private BarMarks(GreyImage picture) {
        this.picture = picture;
    }

    /** Where bars stand, in dots of the picture: beside each other first, then, in pictures turned by a quarter, above each other. */
    static List<Rectangle> in(GreyImage picture) {
        List<Rectangle> found = new ArrayList<>(new BarMarks(picture).lying());
        GreyImage turned =
                picture.transformed(new java.awt.geom.AffineTransform(0, 1, 1, 0, 0, 0), picture.height, picture.width);
        for (Rectangle box : new BarMarks(turned).lying()) {
            found.add(new Rectangle(box.y, box.x, box.height, box.width));
        }
        return found;
    }

    private List<Rectangle> lying() {
        List<Rectangle> pieces = new ArrayList<>();
        int step = Math.max(4, picture.height / 400);
        for (int y = 0; y < picture.height; y += step) {
            for (int[] run : runs(y)) {
                Rectangle box = grown(run[0], run[1], y);
                if (box.height >= LEAST_HEIGHT && pieces.stream().noneMatch(box::intersects)) {
                    pieces.add(box);
                }
            }
        }
        List<Rectangle> whole = new ArrayList<>();
        for (Rectangle piece : pieces) {
            join(piece, step, whole);
        }
        whole.removeIf(box -> box.height < Math.max(20, box.width / LONGEST));
        return whole;
    }

    /** A code that leans falls into pieces above each other. */
    private static void join(Rectangle piece, int step, List<Rectangle> whole) {
        Rectangle near = new Rectangle(piece.x, piece.y - 3 * step, piece.width, piece.height + 6 * step);
        for (Rectangle other : whole) {
            Rectangle shared = near.intersection(other);
            if (!shared.isEmpty() && shared.width > 0.5 * Math.min(piece.width, other.width)) {
                other.add(piece);
                return;
            }
        }
        whole.add(piece);
    }

    /** Stretches of a row that alternate as a code does. */
    private List<int[]> runs(int y) {
        boolean[] dark = dark(y);
        List<Integer> edges = new ArrayList<>();
        for (int x = 1; x < dark.length; x++) {
            if (dark[x] != dark[x - 1]) {
                edges.add(x);
            }
        }
        List<int[]> runs = new ArrayList<>();
        int from = 0;
        while (from + LEAST_ELEMENTS < edges.size()) {
            int to = from + 1;
            int narrowest = Integer.MAX_VALUE;
            int widest = 0;
            while (to < edges.size() && to - from < MOST_ELEMENTS) {
                int width = edges.get(to) - edges.get(to - 1);
                int less = Math.min(narrowest, width);
                if (Math.max(widest, width) > WIDEST * Math.max(1.5, less)) {
                    break;
                }
                narrowest = less;
                widest = Math.max(widest, width);
                to++;
            }
            if (to - 1 - from >= LEAST_ELEMENTS && varied(edges.subList(from, to), narrowest)) {
                runs.add(new int[] {edges.get(from), edges.get(to - 1)});
                from = to;
            } else {
                // Within a long fence there is no use in trying every post.
                from += to - 1 - from >= LEAST_ELEMENTS ? LEAST_ELEMENTS / 4 : 1;
            }
        }
        return runs;
    }

    /** Dark against the middle of what is near, and only where something near is dark and something bright. */
    private boolean[] dark(int y) {
        int blocks = picture.width / REACH + 1;
        int[] darkest = new int[blocks];
        int[] brightest = new int[blocks];
        Arrays.fill(darkest, 255);
        for (int x = 0; x < picture.width; x++) {
            int shade = picture.at(x, y);
            int block = x / REACH;
            darkest[block] = Math.min(darkest[block], shade);
            brightest[block] = Math.max(brightest[block], shade);
        }
        boolean[] dark = new boolean[picture.width];
        for (int block = 0; block < blocks; block++) {
            int before = Math.max(0, block - 1);
            int after = Math.min(blocks - 1, block + 1);
            int low = Math.min(darkest[block], Math.min(darkest[before], darkest[after]));
            int high = Math.max(brightest[block], Math.max(brightest[before], brightest[after]));
            int end = high - low >= LEAST_CONTRAST ? Math.min(picture.width, (block + 1) * REACH) : 0;
            for (int x = block * REACH; x < end; x++) {
                dark[x] = picture.at(x, y) < (low + high) / 2;
            }
        }
        return dark;
    }

    private static boolean varied(List<Integer> edges, int narrowest) {
        int wide = 0;
        int wideGaps = 0;
        int elements = edges.size() - 1;
        for (int i = 1; i < edges.size(); i++) {
            if (edges.get(i) - edges.get(i - 1) > 1.6 * Math.max(1.5, narrowest)) {
                wide++;
                wideGaps += i % 2;
            }
        }
        int wideBars = wide - wideGaps;
        double half = elements / 2.0;
        return wideBars > LEAST_VARIETY * half
                && wideGaps > LEAST_VARIETY * half
                && elements - wide > 2 * LEAST_VARIETY * elements;
    }

    /** As far up and down as the rows stay the same, leaning a little or not. */
    private Rectangle grown(int left, int right, int y) {
        boolean[] pattern = dark(y);
        int top = y;
        int bottom = y;
        int shift = 0;
        while (top > 0 && (shift = shift(pattern, top - 1, left, right, shift)) != Integer.MAX_VALUE) {
            top--;
        }
        shift = 0;
        while (bottom < picture.height - 1
                && (shift = shift(pattern, bottom + 1, left, right, shift)) != Integer.MAX_VALUE) {
            bottom++;
        }
        return new Rectangle(left, top, right - left, bottom - top + 1);
    }

    /** How far a row is shifted against the pattern, near to the shift of its neighbour; the largest number where it is another. */
    private int shift(boolean[] pattern, int y, int left, int right, int near) {
        boolean[] row = dark(y);
        for (int shift : new int[] {near, near - 1, near + 1}) {
            int same = 0;
            for (int x = left; x < right; x++) {
                int there = x + shift;
                same += there >= 0 && there < row.length && row[there] == pattern[x] ? 1 : 0;
            }
            if (same >= LEAST_ALIKE * (right - left)) {
                return shift;
            }
        }
        return Integer.MAX_VALUE;
    }
}
