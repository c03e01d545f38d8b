package uk.rubric.documents.reading;

import com.google.zxing.common.BitMatrix;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the squares within squares that stand in three corners of every QR code (ISO/IEC 18004, 6.3.3), also where the rest of the code is damaged. One
 * alone may be the button of a form; three in the corners of a square are nothing else.
 */
final class CornerMarks {

    private static final int RAYS = 16;

    /** So many rays have to meet dark, bright, dark and bright, since one may run along an edge. */
    private static final int LEAST_RAYS = 14;

    private static final int MOST = 200;

    /** A mark's middle, and how wide one dot of its code is. */
    private record Mark(double x, double y, double dot) {

        double to(Mark other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }

    private final BitMatrix picture;

    private CornerMarks(BitMatrix picture) {
        this.picture = picture;
    }

    /** Whether three of them form the corners of one code. */
    static boolean in(BitMatrix picture) {
        List<Mark> marks = new CornerMarks(picture).marks();
        for (Mark corner : marks) {
            for (Mark one : marks) {
                for (Mark other : marks) {
                    if (square(corner, one, other)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean square(Mark corner, Mark one, Mark other) {
        double side = corner.to(one);
        double dot = (corner.dot + one.dot + other.dot) / 3;
        boolean alike = Math.max(corner.dot, Math.max(one.dot, other.dot))
                < 1.5 * Math.min(corner.dot, Math.min(one.dot, other.dot));
        return alike
                && side > 10 * dot
                && side < 180 * dot
                && Math.abs(corner.to(other) - side) < 0.2 * side
                && Math.abs(one.to(other) - Math.sqrt(2) * side) < 0.2 * side;
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        int[] run = new int[5];
        for (int y = 1; y < picture.getHeight() && marks.size() < MOST; y += 2) {
            int filled = 0;
            int start = 0;
            for (int x = 1; x <= picture.getWidth(); x++) {
                if (x < picture.getWidth() && picture.get(x, y) == picture.get(x - 1, y)) {
                    continue;
                }
                System.arraycopy(run, 1, run, 0, 4);
                run[4] = x - start;
                start = x;
                filled++;
                if (filled >= 5 && picture.get(x - 1, y) && like(run)) {
                    double dot = (run[0] + run[1] + run[2] + run[3] + run[4]) / 7.0;
                    Mark mark = new Mark(x - run[4] - run[3] - run[2] / 2.0, y, dot);
                    if (marks.stream().noneMatch(known -> known.to(mark) < 4 * dot) && ringed(mark)) {
                        marks.add(mark);
                    }
                }
            }
        }
        return marks;
    }

    /** One dot dark, one bright, three dark, one bright, one dark; on a slant they are all longer. */
    private static boolean like(int[] run) {
        double dot = (run[0] + run[1] + run[2] + run[3] + run[4]) / 7.0;
        double most = dot * 0.6;
        return dot >= 1.5
                && Math.abs(run[0] - dot) < most
                && Math.abs(run[1] - dot) < most
                && Math.abs(run[2] - 3 * dot) < 3 * most
                && Math.abs(run[3] - dot) < most
                && Math.abs(run[4] - dot) < most;
    }

    private boolean ringed(Mark mark) {
        int right = 0;
        for (int ray = 0; ray < RAYS; ray++) {
            double angle = 2 * Math.PI * ray / RAYS;
            double inner = change(mark, angle, 0, true);
            double gap = change(mark, angle, inner, false);
            double outer = change(mark, angle, gap, true);
            boolean fits = inner > mark.dot
                    && inner < 2.6 * mark.dot
                    && gap > 1.8 * mark.dot
                    && gap < 4.2 * mark.dot
                    && outer > 2.6 * mark.dot
                    && outer < 6 * mark.dot;
            right += fits ? 1 : 0;
        }
        return right >= LEAST_RAYS;
    }

    /** How far along a ray the colour changes. */
    private double change(Mark mark, double angle, double from, boolean dark) {
        double distance = from;
        while (distance < 7 * mark.dot) {
            int x = (int) Math.round(mark.x + distance * Math.cos(angle));
            int y = (int) Math.round(mark.y + distance * Math.sin(angle));
            boolean inside = x >= 0 && y >= 0 && x < picture.getWidth() && y < picture.getHeight();
            if (!inside || picture.get(x, y) != dark) {
                break;
            }
            distance += 0.5;
        }
        return distance;
    }
}
