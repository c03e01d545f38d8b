package uk.rubric.documents.reading;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages for recognition at a size that fits into memory. */
final class PageDrawing {

    /** A picture of this many pixels is read whole; a larger one is made smaller. */
    static final long MOST_PIXELS = 12_000_000;

    /** A little more than two, so that rounding never reads a picture whole. */
    private static final double HALF = 2.05;

    /** Its three colours, once as unpacked and once as drawn, and room for the rest. */
    private static final int BYTES_OF_PHOTOGRAPH = 12;

    private static final int LONGEST_SIDE = 5000;

    /** Dots per inch at which ten-point writing can still be recognised. */
    private static final int LEAST_RESOLUTION = 150;

    private PageDrawing() {}

    /** Draws a page in grey. */
    static BufferedImage draw(PDDocument document, int number, int resolution) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImageWithDPI(number - 1, resolution, ImageType.GRAY);
    }

    /** Whether a picture is too large to unpack. */
    static boolean tooLarge(Paint paint, ReadingLimits limits) {
        long pixels = pixels(paint);
        PDImage image = paint.image();
        // A compressed photograph is unpacked whole before it can be drawn smaller.
        boolean whole = image instanceof PDImageXObject object
                && Stream.of(COSName.DCT_DECODE, COSName.JPX_DECODE)
                        .anyMatch(object.getStream().getFilters()::contains);
        return pixels > limits.pixels()
                || whole && pixels > Runtime.getRuntime().maxMemory() / BYTES_OF_PHOTOGRAPH;
    }

    private static long pixels(Paint paint) {
        return paint.image() == null
                ? 0
                : (long) paint.image().getWidth() * paint.image().getHeight();
    }

    /** A resolution at which the page fits into memory, and its largest picture too, because it is then read at half its size. */
    static int resolution(PaintedPage page, int wanted) {
        double longest = Math.max(1, Math.max(page.width(), page.height()));
        double resolution = Math.min(wanted, LONGEST_SIDE * 72 / longest);
        resolution = Math.min(resolution, 72 * Math.sqrt(MOST_PIXELS / Math.max(1, page.width() * page.height())));
        for (Paint paint : page.paints()) {
            if (pixels(paint) > MOST_PIXELS) {
                double across = Math.max(1, Math.sqrt(area(paint.bounds())));
                resolution = Math.min(resolution, Math.sqrt(pixels(paint)) / HALF * 72 / across);
            }
        }
        return Math.max(1, (int) resolution);
    }

    /** Whether a picture was drawn so much smaller than it is that small writing on it may be lost. */
    static boolean tooCoarse(PaintedPage page, int resolution) {
        return resolution < LEAST_RESOLUTION
                && page.paints().stream()
                        .anyMatch(paint -> pixels(paint) > MOST_PIXELS
                                && Math.sqrt(pixels(paint) / Math.max(1, area(paint.bounds()))) * 72
                                        > HALF * resolution);
    }

    /** The area of a box; none where it is turned inside out. */
    static double area(Rectangle2D box) {
        return Math.max(0, box.getWidth()) * Math.max(0, box.getHeight());
    }
}
