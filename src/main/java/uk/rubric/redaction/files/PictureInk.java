package uk.rubric.redaction.files;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Blackens the dots of a picture on a page and packs it again in the way it was packed. */
final class PictureInk {

    private static final float QUALITY = 0.9f;

    private final PDDocument document;
    private final PDImage image;
    private final AffineTransform toPage;

    /** The picture, and how its unit square lies on the page as shown. */
    PictureInk(PDDocument document, PDImage image, AffineTransform toPage) {
        this.document = document;
        this.image = image;
        this.toPage = toPage;
    }

    /**
     * A copy of the picture that no longer has what lies in the areas.
     *
     * @param areas to be blacked out, with the ink that reaches over their edges
     * @param covers to be blacked out as they are, because a box covers them anyhow
     */
    COSBase without(List<Shape> areas, List<Shape> covers) throws IOException, NoninvertibleTransformException {
        BufferedImage before = image.getImage();
        AffineTransform toDots = toPage.createInverse();
        toDots.preConcatenate(new AffineTransform(before.getWidth(), 0, 0, -before.getHeight(), 0, before.getHeight()));
        boolean clear = before.getColorModel().hasAlpha();
        BufferedImage after = new BufferedImage(
                before.getWidth(),
                before.getHeight(),
                clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = after.createGraphics();
        pen.drawImage(before, 0, 0, null);
        List<Shape> black = new ArrayList<>();
        covers.forEach(cover -> black.add(toDots.createTransformedShape(cover)));
        Blackening blackening = new Blackening(before);
        areas.forEach(area -> black.add(blackening.reach(toDots.createTransformedShape(area))));
        pen.setColor(Color.BLACK);
        black.forEach(pen::fill);
        pen.dispose();
        return packed(after, clear).getCOSObject();
    }

    private PDImageXObject packed(BufferedImage picture, boolean clear) throws IOException {
        if (image.getBitsPerComponent() == 1 && !clear) {
            BufferedImage bits =
                    new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
            Graphics2D pen = bits.createGraphics();
            pen.drawImage(picture, 0, 0, null);
            pen.dispose();
            return CCITTFactory.createFromImage(document, bits);
        }
        boolean photograph = image instanceof PDImageXObject object
                && object.getStream().getFilters().contains(COSName.DCT_DECODE);
        return photograph
                ? JPEGFactory.createFromImage(document, picture, QUALITY)
                : LosslessFactory.createFromImage(document, picture);
    }

    /** How far the black has to reach so that no sliver of a letter stays beside it. */
    static final class Blackening {

        /** How much darker than its surroundings ink is. */
        private static final int INK = 60;

        private final BufferedImage picture;

        Blackening(BufferedImage picture) {
            this.picture = picture;
        }

        /** An area in dots, grown by a tenth of its height and then over the ink that touches it, up to half its height. */
        Shape reach(Shape area) {
            Rectangle2D bounds = area.getBounds2D();
            double height = Math.max(2, Math.min(bounds.getWidth(), bounds.getHeight()));
            Area grown = grown(area, 0.1 * height);
            int paper = brightness(bounds, height);
            int steps = (int) Math.ceil(0.4 * height);
            for (int i = 0; i < steps && inkOnEdge(grown, paper); i++) {
                grown = grown(grown, 1);
            }
            return grown;
        }

        private static Area grown(Shape area, double by) {
            Area grown = new Area(area);
            grown.add(new Area(new BasicStroke((float) (2 * by), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
                    .createStrokedShape(area)));
            return grown;
        }

        /** The brightness of the paper around: of the brighter half of the dots just outside. */
        private int brightness(Rectangle2D bounds, double height) {
            int brightest = 0;
            for (double x = bounds.getMinX() - height; x < bounds.getMaxX() + height; x += height / 4) {
                for (double y = bounds.getMinY() - height; y < bounds.getMaxY() + height; y += height / 4) {
                    brightest = Math.max(brightest, brightness((int) x, (int) y));
                }
            }
            return brightest;
        }

        private boolean inkOnEdge(Area area, int paper) {
            Rectangle2D box = area.getBounds2D();
            Rectangle2D inner = new Rectangle2D.Double(
                    box.getX() + 2, box.getY() + 2, Math.max(0, box.getWidth() - 4), Math.max(0, box.getHeight() - 4));
            for (int y = (int) box.getMinY() - 1; y <= box.getMaxY() + 1; y++) {
                for (int x = (int) box.getMinX() - 1; x <= box.getMaxX() + 1; x++) {
                    boolean edge = !inner.contains(x, y);
                    if (edge && brightness(x, y) < paper - INK) {
                        return true;
                    }
                }
            }
            return false;
        }

        private int brightness(int x, int y) {
            if (x < 0 || y < 0 || x >= picture.getWidth() || y >= picture.getHeight()) {
                return 255;
            }
            int rgb = picture.getRGB(x, y);
            return ((rgb >> 16 & 255) * 3 + (rgb >> 8 & 255) * 6 + (rgb & 255)) / 10;
        }
    }
}
