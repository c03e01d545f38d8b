package uk.rubric.documents.reading;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** How a PDF page lies when shown: from its own coordinates to points from the top left of the cropped, turned page. */
public record PageFrame(AffineTransform toPage, double width, double height) {

    /** The frame of a page. */
    public static PageFrame of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        int rotation = Math.floorMod(page.getRotation(), 360);
        double w = crop.getWidth();
        double h = crop.getHeight();
        double x = crop.getLowerLeftX();
        double y = crop.getLowerLeftY();
        AffineTransform toPage = switch (rotation) {
            case 90 -> new AffineTransform(0, 1, 1, 0, -y, -x);
            case 180 -> new AffineTransform(-1, 0, 0, 1, x + w, -y);
            case 270 -> new AffineTransform(0, -1, -1, 0, y + h, x + w);
            default -> new AffineTransform(1, 0, 0, -1, -x, y + h);
        };
        boolean upright = rotation % 180 == 0;
        return new PageFrame(toPage, upright ? w : h, upright ? h : w);
    }

    /** Where a rectangle in the page's own coordinates shows. */
    Shape onPage(PDRectangle box) {
        Path2D shape = new Path2D.Double(
                new Rectangle2D.Double(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight()));
        shape.transform(toPage);
        return shape;
    }
}
