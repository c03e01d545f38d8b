package uk.rubric.documents.reading;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.jspecify.annotations.Nullable;

/**
 * Something opaque painted on a page that may hide what lies under it.
 *
 * @param rgb its colour, or -1 where it has many (pictures, patterns)
 * @param image the picture, where it is one
 * @param order position in the order of painting
 */
record Paint(
        Shape shape, Rectangle2D bounds, int rgb, @Nullable PDImage image, int order) {

    private static final double DARK = 0.3;

    boolean dark() {
        return rgb >= 0 && luminance(rgb) < DARK;
    }

    /** Whether it hides a glyph: the centre and three of the four points around it. */
    boolean covers(Glyph glyph) {
        double x = glyph.centreX();
        double y = glyph.centreY();
        if (!bounds.contains(x, y) || !shape.contains(x, y)) {
            return false;
        }
        int inside = 0;
        for (int i = 0; i < 8; i += 2) {
            if (shape.contains((glyph.corners[i] + x) / 2, (glyph.corners[i + 1] + y) / 2)) {
                inside++;
            }
        }
        return inside >= 3;
    }

    /** How bright a colour looks, from 0 (black) to 1 (white). */
    static double luminance(int rgb) {
        return (0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255)) / 255;
    }
}
