package uk.rubric.redaction.files;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.rubric.documents.Layer;
import uk.rubric.documents.reading.SeenPage;

/**
 * Knows where the text of a page stands once words have gone from its lines: what follows a gap moves, so that the gap need not be as wide as
 * the name that stood there. A short name can be told from its width alone.
 */
final class LineRoom {

    /** Nearer to the edge of the paper than this, in points, text may be cut off in print. */
    private static final double EDGE = 14;

    /** Blank paper as wide as this, in heights of a line, parts two columns; what stands in the next one has a place of its own. */
    private static final double COLUMN = 2;

    private final SeenPage page;
    private final PageRemoval removal;
    private final List<Rectangle2D> obstacles;
    private final Map<Integer, Double> moves = new HashMap<>();
    private final BitSet shown = new BitSet();
    private final List<Path2D> moved = new ArrayList<>();
    private boolean gap;
    private boolean fixed;

    private LineRoom(SeenPage page, PageRemoval removal) {
        this.page = page;
        this.removal = removal;
        this.obstacles = page.obstacles();
        page.codes().forEach(code -> shown.set(code.number()));
    }

    /** Plans the lines of a page. */
    static LineRoom of(SeenPage page, PageRemoval removal) {
        LineRoom room = new LineRoom(page, removal);
        room.rows().forEach(room::row);
        return room;
    }

    /** How far a code moves to the right, or to the left where below 0, in points. */
    double moveOf(int code) {
        return moves.getOrDefault(code, 0.0);
    }

    /** Whether a code has a place of its own on the page, as all but blanks have. */
    boolean places(int code) {
        return shown.get(code);
    }

    /** The parts of lines in which text moves. */
    List<Path2D> moved() {
        return moved;
    }

    /**
     * Whether a gap keeps the width of what stood there, because what follows it cannot move.
     *
     * @param picture whether the page becomes a picture, in which nothing moves
     */
    boolean tellsWidth(boolean picture) {
        return picture ? gap : fixed;
    }

    /** Whether a code is one that a reader of the page misses once it is gone. */
    private boolean leavesGap(SeenPage.Code code) {
        return removal.removes(code.number()) && code.layer() == Layer.PAGE;
    }

    /** The bands of the page from which level words go, from top to bottom. */
    private List<Rectangle2D> rows() {
        List<Rectangle2D> rows = new ArrayList<>();
        page.codes().stream()
                .filter(this::leavesGap)
                .filter(LineRoom::level)
                .map(LineRoom::box)
                .sorted(Comparator.comparingDouble(Rectangle2D::getCenterY).thenComparingDouble(Rectangle2D::getX))
                .forEach(box -> {
                    if (rows.isEmpty() || box.getCenterY() > rows.getLast().getMaxY()) {
                        rows.add(box);
                    }
                });
        return rows;
    }

    private void row(Rectangle2D row) {
        List<SeenPage.Code> codes = page.codes().stream()
                .filter(code -> code.layer() == Layer.PAGE)
                .filter(code ->
                        box(code).getMinY() < row.getCenterY() && box(code).getMaxY() > row.getCenterY())
                .sorted(Comparator.comparingDouble(code -> box(code).getX()))
                .toList();
        double column = COLUMN * row.getHeight();
        List<SeenPage.Code> part = new ArrayList<>();
        double end = 0;
        for (SeenPage.Code code : codes) {
            double left = box(code).getX();
            if (!part.isEmpty() && (!level(code) || left - end > column || obstacle(row, end) < left)) {
                plan(part, Math.min(left, obstacle(row, end)) - 1);
                part = new ArrayList<>();
            }
            if (level(code) && (!part.isEmpty() || leavesGap(code))) {
                part.add(code);
            }
            end = Math.max(end, box(code).getMaxX());
        }
        if (!part.isEmpty()) {
            plan(part, Math.min(page.frame().width() - EDGE, obstacle(row, end) - 1));
        }
    }

    /** Where the next upright line or picture to the right of a place in a row begins. */
    private double obstacle(Rectangle2D row, double from) {
        return obstacles.stream()
                .filter(thing -> thing.getMinY() < row.getMaxY() && thing.getMaxY() > row.getMinY())
                .mapToDouble(Rectangle2D::getX)
                .filter(x -> x >= from - 1)
                .min()
                .orElse(Double.MAX_VALUE);
    }

    /** Moves a part of a line, which begins with a gap, if it then ends before a wall. */
    private void plan(List<SeenPage.Code> part, double wall) {
        List<LineGap> gaps = gaps(part);
        Rectangle2D band = part.stream()
                .map(LineRoom::box)
                .reduce(Rectangle2D::createUnion)
                .orElseThrow();
        if (gaps.isEmpty()) {
            return;
        }
        gap = true;
        boolean picture = part.stream().anyMatch(SeenPage.Code::inkless);
        if (picture || underlined(band) || !LineGap.fit(gaps, wall - band.getMaxX())) {
            fixed = true;
            return;
        }
        double sum = 0;
        int next = 0;
        boolean open = false;
        for (SeenPage.Code code : part) {
            boolean goes = leavesGap(code);
            if (open && !goes) {
                sum += gaps.get(next++).change();
            }
            open = goes;
            moves.put(code.number(), sum);
        }
        moved.add(new Path2D.Double(new Rectangle2D.Double(
                band.getX(), band.getY(), band.getWidth() + Math.max(0, sum), band.getHeight())));
    }

    /** The gaps of a part of a line that something follows. */
    private List<LineGap> gaps(List<SeenPage.Code> part) {
        List<LineGap> gaps = new ArrayList<>();
        List<SeenPage.Code> open = new ArrayList<>();
        for (SeenPage.Code code : part) {
            if (leavesGap(code)) {
                open.add(code);
            } else if (!open.isEmpty()) {
                Rectangle2D gap = open.stream()
                        .map(LineRoom::box)
                        .reduce(Rectangle2D::createUnion)
                        .orElseThrow();
                gaps.add(new LineGap(gap.getWidth(), gap.getHeight(), removal.onlyOneLine(gap)));
                open.clear();
            }
        }
        return gaps;
    }

    /** Whether a line is drawn under words that would move away from it: where it begins or ends would still tell where they stood. */
    private boolean underlined(Rectangle2D band) {
        return page.levelRules().stream()
                .anyMatch(rule -> rule.getY() > band.getY()
                        && rule.getY() < band.getMaxY() + band.getHeight() / 4
                        && rule.getX() > band.getX() + 1
                        && rule.getX() < band.getMaxX());
    }

    private static boolean level(SeenPage.Code code) {
        float[] c = code.corners();
        return Math.abs(c[1] - c[3]) < 0.1 && Math.abs(c[0] - c[6]) < 0.1 && c[2] > c[0] && c[7] > c[1];
    }

    private static Rectangle2D box(SeenPage.Code code) {
        float[] c = code.corners();
        double left = Math.min(Math.min(c[0], c[2]), Math.min(c[4], c[6]));
        double top = Math.min(Math.min(c[1], c[3]), Math.min(c[5], c[7]));
        double right = Math.max(Math.max(c[0], c[2]), Math.max(c[4], c[6]));
        double bottom = Math.max(Math.max(c[1], c[3]), Math.max(c[5], c[7]));
        return new Rectangle2D.Double(left, top, right - left, bottom - top);
    }
}
