package uk.rubric.redaction.files;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.reading.SeenPage;

/**
 * What becomes of one picture on a page: it stays, goes, is replaced by a copy without some of its dots, or cannot be treated safely.
 *
 * @param replacement the copy, where there is one
 */
record PictureFate(boolean goes, @Nullable COSBase replacement, boolean unsafe) {

    private static final PictureFate STAYS = new PictureFate(false, null, false);
    private static final PictureFate GOES = new PictureFate(true, null, false);
    private static final PictureFate UNSAFE = new PictureFate(false, null, true);

    /** Less than this in points is a common edge and no overlap. */
    private static final double EDGE = 0.1;

    /** The fate of a picture on a layer that nobody sees. */
    static PictureFate hidden() {
        return GOES;
    }

    /**
     * The fate of a picture that lies on the page in some way.
     *
     * @param number of the picture, from 0 in the order of painting
     * @param toPage from its unit square to points of the page as shown
     */
    static PictureFate of(
            PDDocument document, PDImage image, int number, AffineTransform toPage, SeenPage seen, PageRemoval removal)
            throws IOException {
        Shape square = toPage.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1));
        if (!square.intersects(0, 0, seen.frame().width(), seen.frame().height())) {
            return GOES;
        }
        List<Shape> areas =
                removal.shapes().stream().filter(area -> meets(area, square)).toList();
        List<Shape> covers = seen.covers(number).stream()
                .filter(cover -> meets(cover, square))
                .toList();
        if (areas.stream().anyMatch(area -> area.contains(square.getBounds2D()))) {
            return GOES;
        }
        if (areas.isEmpty() && covers.isEmpty()) {
            return STAYS;
        }
        if (image.isStencil()) {
            // A stencil of a single dot is how some programs paint a box; one of more dots may be lettering.
            return image.getWidth() * image.getHeight() > 1 ? UNSAFE : STAYS;
        }
        try {
            return new PictureFate(false, new PictureInk(document, image, toPage).without(areas, covers), false);
        } catch (NoninvertibleTransformException flat) {
            return GOES;
        }
    }

    private static boolean meets(Shape area, Shape square) {
        if (!area.intersects(square.getBounds2D())) {
            return false;
        }
        Area common = new Area(area);
        common.intersect(new Area(square));
        Rectangle2D shared = common.getBounds2D();
        return shared.getWidth() > EDGE && shared.getHeight() > EDGE;
    }
}
