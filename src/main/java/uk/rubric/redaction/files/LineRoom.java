package uk.rubric.redaction.files;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.rubric.documents.reading.SeenPage;

/**
 * Knows where the text that follows a gap may move to, so that the gap need not be as wide as the name that stood there: a short name can be
 * told from its width alone.
 */
final class LineRoom {

    /** Nearer to the edge of the paper than this, in points, text may be cut off in print. */
    private static final double EDGE = 14;

    private final SeenPage page;
    private final PageRemoval removal;
    private final Map<Integer, SeenPage.Code> codes = new HashMap<>();
    private final Map<Integer, Double> moves = new HashMap<>();
    private final List<Path2D> moved = new ArrayList<>();

    LineRoom(SeenPage page, PageRemoval removal) {
        this.page = page;
        this.removal = removal;
        page.codes().forEach(code -> codes.put(code.number(), code));
    }

    /** How far a code moved to the right, in points. */
    double moveOf(int code) {
        return moves.getOrDefault(code, 0.0);
    }

    /** The parts of lines in which text moved. */
    List<Path2D> moved() {
        return moved;
    }

    /**
     * Moves what follows the gaps of one operator, if there is room for all of it.
     *
     * @param first code of the operator, and {@code last} its last
     * @param widening of each gap that something follows, in points
     */
    boolean move(int first, int last, List<Double> widening) {
        double all = widening.stream().mapToDouble(Double::doubleValue).sum();
        if (all <= 0) {
            return false;
        }
        Map<Integer, Double> planned = new HashMap<>();
        Rectangle2D band = null;
        int run = 0;
        double sum = 0;
        boolean open = false;
        for (int number = first; number <= last; number++) {
            SeenPage.Code code = codes.get(number);
            if (removal.removes(number)) {
                open = true;
                planned.put(number, sum);
            } else if (code != null) {
                if (open) {
                    sum += run < widening.size() ? widening.get(run++) : 0;
                    open = false;
                }
                planned.put(number, sum);
            }
            if (code != null && (sum > 0 || open)) {
                if (!level(code) || code.inkless()) {
                    return false;
                }
                band = band == null ? box(code) : band.createUnion(box(code));
            }
        }
        if (band == null || band.getMaxX() + all > wall(band, first, last)) {
            return false;
        }
        moves.putAll(planned);
        moved.add(new Path2D.Double(
                new Rectangle2D.Double(band.getX(), band.getY(), band.getWidth() + all, band.getHeight())));
        return true;
    }

    private static boolean level(SeenPage.Code code) {
        float[] c = code.corners();
        return Math.abs(c[1] - c[3]) < 0.1 && Math.abs(c[0] - c[6]) < 0.1 && c[2] > c[0] && c[7] > c[1];
    }

    private static Rectangle2D box(SeenPage.Code code) {
        float[] c = code.corners();
        return new Rectangle2D.Double(c[0], c[1], c[2] - c[0], c[7] - c[1]);
    }

    /** The first thing to the right of a band that text must not run into: other text, an upright rule, the edge of the paper. */
    private double wall(Rectangle2D band, int first, int last) {
        double wall = page.frame().width() - EDGE;
        for (SeenPage.Code code : page.codes()) {
            boolean own = code.number() >= first && code.number() <= last;
            float[] c = code.corners();
            double top = Math.min(Math.min(c[1], c[3]), Math.min(c[5], c[7]));
            double bottom = Math.max(Math.max(c[1], c[3]), Math.max(c[5], c[7]));
            double right = Math.max(Math.max(c[0], c[2]), Math.max(c[4], c[6]));
            if (!own && top < band.getMaxY() && bottom > band.getY() && right > band.getX()) {
                wall = Math.min(wall, Math.min(c[0], c[6]) - 1);
            }
        }
        for (Rectangle2D rule : page.uprightRules()) {
            if (rule.getMinY() < band.getMaxY() && rule.getMaxY() > band.getY() && rule.getX() >= band.getX()) {
                wall = Math.min(wall, rule.getX() - 1);
            }
        }
        return wall;
    }
}
