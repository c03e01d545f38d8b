package uk.rubric.documents.reading;

import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds what was blacked out in a picture: boxes that somebody filled, and whether a given place is black all over. */
final class BlackAreas {

    /** Fine enough for a box over one line of text, and coarse enough to be quick. */
    private static final double GRID_PER_INCH = 100;

    private static final int BLACK = 56;
    private static final double FULL = 0.92;

    /** In cells: wider than the lines of a form and the strokes of its letters, which must not join the boxes. */
    private static final int REACH = 2;

    private static final double LOWEST = 5;
    private static final double NARROWEST = 12;
    private static final double MOST_OF_PICTURE = 0.4;

    private final int width;
    private final int height;
    private final double pointsPerCell;
    private final boolean[] black;

    BlackAreas(GreyImage picture, int dotsPerInch) {
        double step = Math.max(1, dotsPerInch / GRID_PER_INCH);
        this.width = (int) (picture.width / step);
        this.height = (int) (picture.height / step);
        this.pointsPerCell = step * 72 / dotsPerInch;
        this.black = new boolean[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                black[y * width + x] = picture.at((int) (x * step), (int) (y * step)) < BLACK;
            }
        }
    }

    /** Whether the inside of a glyph is black all over; the place is in points from the top left of the picture. */
    boolean hides(Glyph glyph) {
        int seen = 0;
        int dark = 0;
        for (int across = 1; across < 6; across++) {
            for (int down = 1; down < 6; down++) {
                double u = across / 6.0;
                double v = down / 6.0;
                double x = between(
                        between(glyph.corners[0], glyph.corners[2], u),
                        between(glyph.corners[6], glyph.corners[4], u),
                        v);
                double y = between(
                        between(glyph.corners[1], glyph.corners[3], u),
                        between(glyph.corners[7], glyph.corners[5], u),
                        v);
                seen++;
                dark += blackAt((int) (x / pointsPerCell), (int) (y / pointsPerCell)) ? 1 : 0;
            }
        }
        return dark > FULL * seen;
    }

    private static double between(double from, double to, double share) {
        return from + share * (to - from);
    }

    private boolean blackAt(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && black[y * width + x];
    }

    /** The filled boxes of the size of words or lines, in points from the top left, top ones first. */
    List<Rectangle2D> boxes() {
        boolean[] solid = solid();
        List<Rectangle2D> boxes = new ArrayList<>();
        Deque<Integer> next = new ArrayDeque<>();
        for (int start = 0; start < solid.length; start++) {
            if (!solid[start]) {
                continue;
            }
            int left = width;
            int right = 0;
            int top = height;
            int bottom = 0;
            int count = 0;
            solid[start] = false;
            next.push(start);
            while (!next.isEmpty()) {
                int at = next.pop();
                int x = at % width;
                int y = at / width;
                left = Math.min(left, x);
                right = Math.max(right, x);
                top = Math.min(top, y);
                bottom = Math.max(bottom, y);
                count++;
                // Solid cells never lie on the edge of the picture, so each has four neighbours.
                for (int neighbour : new int[] {at - 1, at + 1, at - width, at + width}) {
                    if (solid[neighbour]) {
                        solid[neighbour] = false;
                        next.push(neighbour);
                    }
                }
            }
            boolean full = count > FULL * (right - left + 1) * (bottom - top + 1);
            // What runs off the picture is the shadow of a scanner's lid or the dark of a photograph.
            boolean inside =
                    left > REACH + 1 && top > REACH + 1 && right < width - REACH - 2 && bottom < height - REACH - 2;
            Rectangle2D box = new Rectangle2D.Double(
                    (left - REACH) * pointsPerCell,
                    (top - REACH) * pointsPerCell,
                    (right - left + 1 + 2 * REACH) * pointsPerCell,
                    (bottom - top + 1 + 2 * REACH) * pointsPerCell);
            if (full && inside && boxOfText(box)) {
                boxes.add(box);
            }
        }
        return boxes;
    }

    private boolean boxOfText(Rectangle2D box) {
        return box.getHeight() >= LOWEST
                && box.getWidth() >= NARROWEST
                && box.getWidth() >= 1.2 * Math.min(box.getHeight(), 30)
                && box.getWidth() * box.getHeight() < MOST_OF_PICTURE * width * height * pointsPerCell * pointsPerCell;
    }

    /** The cells around which all is black. */
    private boolean[] solid() {
        boolean[] solid = new boolean[black.length];
        for (int y = REACH; y < height - REACH; y++) {
            int run = 0;
            for (int x = 0; x < width; x++) {
                run = columnBlack(x, y) ? run + 1 : 0;
                if (run > 2 * REACH) {
                    solid[y * width + x - REACH] = true;
                }
            }
        }
        return solid;
    }

    private boolean columnBlack(int x, int y) {
        for (int dy = -REACH; dy <= REACH; dy++) {
            if (!black[(y + dy) * width + x]) {
                return false;
            }
        }
        return true;
    }
}
