package uk.rubric.documents.reading;

import uk.rubric.documents.Layer;

/**
 * One character shape where it stands on the shown page, in points from the top left; the layout turns it so that its text runs level. Where a
 * picture was levelled or unbent to be read, its text is laid out as it was read and shown where it stands.
 *
 * <p>Mutable on purpose: a page has thousands, and each step (what hides it, how it is turned) adds its answer in place.
 */
final class Glyph {

    /** What it says: one character, or several for a ligature. */
    String text;

    /** Top left, top right, bottom right, bottom left as the text reads, for laying it out. */
    final float[] corners;

    /** The same corners where the page shows them. */
    final float[] shown;

    /** Position in the order of painting. */
    final int order;

    /** Blank glyphs painted just before it. */
    final int spacesBefore;

    /** Which of the codes that the page shows it is, counted from 1 and blanks included; 0 where it is none. */
    int code;

    Layer layer = Layer.PAGE;

    /** The colour, or -1 where it is a pattern. */
    int rgb = -1;

    /** Painted without ink: it can only be meant for searching and copying. */
    boolean inkless;

    /** Read from a picture, or lying over one as its text layer. */
    boolean picture;

    /** The edges and the base line once turned level. */
    double left;

    double right;
    double top;
    double bottom;
    double base;

    private final double baseX;
    private final double baseY;

    Glyph(String text, float[] corners, double baseX, double baseY, int order, int spacesBefore) {
        this(text, corners, corners, baseX, baseY, order, spacesBefore);
    }

    Glyph(String text, float[] corners, float[] shown, double baseX, double baseY, int order, int spacesBefore) {
        this.text = text;
        this.corners = corners;
        this.shown = shown;
        this.baseX = baseX;
        this.baseY = baseY;
        this.order = order;
        this.spacesBefore = spacesBefore;
    }

    /** An upright glyph from its edges, as recognised words and black boxes give. */
    static Glyph box(String text, double left, double top, double right, double bottom, int order) {
        float[] corners = {
            (float) left,
            (float) top,
            (float) right,
            (float) top,
            (float) right,
            (float) bottom,
            (float) left,
            (float) bottom
        };
        return new Glyph(text, corners, left, bottom - 0.2 * (bottom - top), order, 0);
    }

    /** The same glyph elsewhere on the page. */
    Glyph moved(double x, double y) {
        Glyph glyph =
                new Glyph(text, moved(corners, x, y), moved(shown, x, y), baseX + x, baseY + y, order, spacesBefore);
        glyph.picture = picture;
        return glyph;
    }

    private static float[] moved(float[] corners, double x, double y) {
        float[] there = corners.clone();
        for (int i = 0; i < 8; i++) {
            there[i] += (float) (i % 2 == 0 ? x : y);
        }
        return there;
    }

    double centreX() {
        return (shown[0] + shown[2] + shown[4] + shown[6]) / 4.0;
    }

    double centreY() {
        return (shown[1] + shown[3] + shown[5] + shown[7]) / 4.0;
    }

    /** Its height as the text reads. */
    double size() {
        return Math.hypot(corners[6] - corners[0], corners[7] - corners[1]);
    }

    /** The direction in which its text runs, in radians clockwise from level. */
    double angle() {
        return Math.atan2(corners[3] - corners[1], corners[2] - corners[0]);
    }

    /** Works out the edges after turning the page so that this direction is level. */
    void turn(double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        left = Double.MAX_VALUE;
        top = Double.MAX_VALUE;
        right = -Double.MAX_VALUE;
        bottom = -Double.MAX_VALUE;
        for (int i = 0; i < 8; i += 2) {
            double along = corners[i] * cos + corners[i + 1] * sin;
            double across = corners[i + 1] * cos - corners[i] * sin;
            left = Math.min(left, along);
            right = Math.max(right, along);
            top = Math.min(top, across);
            bottom = Math.max(bottom, across);
        }
        base = baseY * cos - baseX * sin;
    }

    double height() {
        return bottom - top;
    }
}
