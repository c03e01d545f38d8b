package uk.rubric.documents.reading;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** The part of the page through which what is painted now can be seen; turned to the page only when the clip changes. */
final class ClipRegion {

    private final PageFrame frame;
    private @Nullable Area source;
    private Area region = new Area();
    private Rectangle2D bounds = new Rectangle2D.Double();
    private boolean box = true;

    ClipRegion(PageFrame frame) {
        this.frame = frame;
    }

    /** Follows the clip that is in force, given in the page's own coordinates. */
    void follow(Area clip) {
        if (clip != source) {
            source = clip;
            AffineTransform toPage = frame.toPage();
            region = clip.createTransformedArea(toPage);
            bounds = region.getBounds2D();
            box = region.isRectangular();
        }
    }

    /** Whether a glyph lies where nothing of it shows: off the page or cut away. */
    boolean hides(Glyph glyph) {
        double x = glyph.centreX();
        double y = glyph.centreY();
        if (x < 0 || y < 0 || x > frame.width() || y > frame.height()) {
            return true;
        }
        if (!bounds.contains(x, y)) {
            // A glyph that is wider than a tight clip still shows where its edges are inside.
            return !bounds.intersects(x - 1, y - 1, 2, 2);
        }
        return !box && !region.contains(x, y);
    }

    /** What of a shape shows. */
    Shape visible(Shape shape) {
        if (bounds.contains(shape.getBounds2D())) {
            return shape;
        }
        Area cut = new Area(shape);
        cut.intersect(region);
        return cut;
    }
}
