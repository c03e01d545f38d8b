package uk.rubric.redaction.files;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import uk.rubric.documents.Layer;
import uk.rubric.documents.Quad;
import uk.rubric.documents.reading.SeenPage;

/** What goes from one page of a PDF: areas, in points from the top left of the page as shown, and codes of its strings. */
final class PageRemoval {

    /** A place to be blacked out with what its box says. */
    record Spot(Path2D shape, String citation) {

        private static final double TALLEST_LINE = 40;

        /** Whether the middle of a code lies in it. */
        boolean covers(SeenPage.Code code) {
            float[] c = code.corners();
            return shape.contains((c[0] + c[2] + c[4] + c[6]) / 4.0, (c[1] + c[3] + c[5] + c[7]) / 4.0);
        }

        /** Whether it lies level and is not too tall for one line of text: then its box may be made wider or narrower. */
        boolean level() {
            double[] c = corners(shape);
            return Math.abs(c[1] - c[3]) < 0.5
                    && Math.abs(c[0] - c[6]) < 0.5
                    && c[2] > c[0]
                    && c[7] > c[1]
                    && shape.getBounds2D().getHeight() <= TALLEST_LINE;
        }
    }

    /** A box taller than this, in heights of a line, reaches over the next line's words. */
    private static final double MOST_OF_LINE = 1.8;

    private final List<Spot> spots;
    private final BitSet codes = new BitSet();
    private boolean hidden;

    private PageRemoval(List<Spot> spots) {
        this.spots = List.copyOf(spots);
    }

    static PageRemoval of(SeenPage page, List<Spot> spots) {
        PageRemoval removal = new PageRemoval(spots);
        int last = 0;
        boolean lastGoes = false;
        for (SeenPage.Code code : page.codes()) {
            boolean hides = code.layer() != Layer.PAGE;
            boolean goes = hides || removal.covers(code);
            removal.hidden |= hides;
            if (goes) {
                // The blanks between two words that go would tell how long each of them was.
                removal.codes.set(lastGoes ? last : code.number(), code.number() + 1);
            }
            last = code.number();
            lastGoes = goes;
        }
        return removal;
    }

    private boolean covers(SeenPage.Code code) {
        return spots.stream().anyMatch(spot -> spot.covers(code));
    }

    static Path2D shape(Quad quad, double width, double height) {
        Path2D shape = new Path2D.Double();
        shape.moveTo(quad.x1() * width, quad.y1() * height);
        shape.lineTo(quad.x2() * width, quad.y2() * height);
        shape.lineTo(quad.x3() * width, quad.y3() * height);
        shape.lineTo(quad.x4() * width, quad.y4() * height);
        shape.closePath();
        return shape;
    }

    /** The upright or tilted box that a shape of four corners is, in fractions of the page. */
    static Quad quad(Path2D shape, double width, double height) {
        double[] c = corners(shape);
        return new Quad(
                c[0] / width,
                c[1] / height,
                c[2] / width,
                c[3] / height,
                c[4] / width,
                c[5] / height,
                c[6] / width,
                c[7] / height);
    }

    /** The first four corners of a shape, x and y in turn. */
    static double[] corners(Path2D shape) {
        double[] corners = new double[8];
        double[] at = new double[6];
        int next = 0;
        for (PathIterator steps = shape.getPathIterator(null); !steps.isDone() && next < 8; steps.next()) {
            if (steps.currentSegment(at) != PathIterator.SEG_CLOSE) {
                corners[next++] = at[0];
                corners[next++] = at[1];
            }
        }
        return corners;
    }

    List<Spot> spots() {
        return spots;
    }

    List<Shape> shapes() {
        return new ArrayList<>(spots.stream().map(Spot::shape).toList());
    }

    /** Whether what lies over a gap covers no more than the gap's own line. */
    boolean onlyOneLine(Rectangle2D gap) {
        return spots.stream()
                .filter(spot -> spot.shape().intersects(gap))
                .allMatch(spot ->
                        spot.level() && spot.shape().getBounds2D().getHeight() < MOST_OF_LINE * gap.getHeight());
    }

    boolean removes(int code) {
        return codes.get(code);
    }

    /** Whether text goes that nobody saw. */
    boolean removesHidden() {
        return hidden;
    }

    boolean isEmpty() {
        return spots.isEmpty() && codes.isEmpty();
    }
}
