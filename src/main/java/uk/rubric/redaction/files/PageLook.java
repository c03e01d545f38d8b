package uk.rubric.redaction.files;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a document, and compares drawings at a dot a point: there a changed letter shows, and a page takes milliseconds. */
final class PageLook {

    /** One dot a point, so that areas need no turning. */
    static final float COARSE = 72;

    private static final int LONGEST_SIDE = 4500;

    /** Drawings are compared in squares of so many dots: packing a picture again changes single dots, but no square. */
    private static final int SQUARE = 5;

    /** Of 255: a missing letter of ten points makes its square lighter by 50 and more. */
    private static final int DIFFERENT = 32;

    /** Where a picture was packed again, a few squares at hard edges may differ. */
    private static final int MOST_DIFFERENT = 3;

    /** Of an area's height: in pictures the black reaches so far over the ink that touches the area. */
    private static final double REACH = 0.6;

    private final PDDocument document;

    PageLook(PDDocument document) {
        this.document = document;
    }

    /** A page, 1-based, as it is shown. */
    BufferedImage draw(int number, float resolution) throws IOException {
        PDRectangle box = document.getPage(number - 1).getCropBox();
        float longest = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImageWithDPI(
                number - 1, Math.min(resolution, LONGEST_SIDE * 72 / longest), ImageType.RGB);
    }

    /** Whether two drawings at {@link #COARSE} look the same outside areas given in points; they are blackened there. */
    static boolean same(BufferedImage one, BufferedImage other, List<? extends Shape> except) {
        if (Math.abs(one.getWidth() - other.getWidth()) > 1 || Math.abs(one.getHeight() - other.getHeight()) > 1) {
            return false;
        }
        cover(one, except);
        cover(other, except);
        int different = 0;
        for (int y = 0; y < Math.min(one.getHeight(), other.getHeight()); y += SQUARE) {
            for (int x = 0; x < Math.min(one.getWidth(), other.getWidth()); x += SQUARE) {
                different += Math.abs(brightness(one, x, y) - brightness(other, x, y)) > DIFFERENT ? 1 : 0;
            }
        }
        return different <= MOST_DIFFERENT;
    }

    private static void cover(BufferedImage image, List<? extends Shape> areas) {
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLACK);
        areas.forEach(area -> {
            Rectangle2D box = area.getBounds2D();
            pen.setStroke(new BasicStroke((float) (2 * REACH * Math.min(box.getWidth(), box.getHeight()))));
            pen.fill(area);
            pen.draw(area);
        });
        pen.dispose();
    }

    /** The mean brightness of a square. */
    private static int brightness(BufferedImage image, int left, int top) {
        int width = Math.min(SQUARE, image.getWidth() - left);
        int height = Math.min(SQUARE, image.getHeight() - top);
        int sum = 0;
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                int rgb = image.getRGB(x, y);
                sum += (rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255);
            }
        }
        return sum / (3 * width * height);
    }

    /** Whether a drawing at {@link #COARSE} shows nothing in an area but black, and white writing on it. */
    static boolean black(BufferedImage image, Shape area) {
        var box = area.getBounds();
        int dark = 0;
        int all = 0;
        for (int y = Math.max(0, box.y + 1); y < Math.min(image.getHeight(), box.y + box.height - 1); y++) {
            for (int x = Math.max(0, box.x + 1); x < Math.min(image.getWidth(), box.x + box.width - 1); x++) {
                if (area.contains(x - 1, y - 1, 3, 3)) {
                    int rgb = image.getRGB(x, y);
                    int high = Math.max(rgb >> 16 & 255, Math.max(rgb >> 8 & 255, rgb & 255));
                    int low = Math.min(rgb >> 16 & 255, Math.min(rgb >> 8 & 255, rgb & 255));
                    if (high - low > 40) {
                        return false;
                    }
                    all++;
                    dark += high < 64 ? 1 : 0;
                }
            }
        }
        return 2 * dark >= all;
    }
}
