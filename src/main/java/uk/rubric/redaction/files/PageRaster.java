package uk.rubric.redaction.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import uk.rubric.documents.reading.SeenPage;

/** Turns a page into a picture of itself with its areas blacked out, and lays the text of what stays under it for searching and reading aloud. */
final class PageRaster {

    private static final float RESOLUTION = 200;
    private static final float QUALITY = 0.85f;

    /** Lettering reaches a little beyond its boxes. */
    private static final double MARGIN = 1;

    private PageRaster() {}

    static void turn(PDDocument document, PDPage page, BufferedImage drawn, SeenPage seen, PageRemoval removal)
            throws IOException {
        blacken(drawn, removal);
        COSDictionary dictionary = page.getCOSObject();
        dictionary.removeItem(COSName.CONTENTS);
        dictionary.removeItem(COSName.getPDFName("Group"));
        float width = (float) seen.frame().width();
        float height = (float) seen.frame().height();
        page.setResources(new PDResources());
        page.setMediaBox(new PDRectangle(width, height));
        page.setCropBox(new PDRectangle(width, height));
        page.setRotation(0);
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, true)) {
            content.drawImage(JPEGFactory.createFromImage(document, drawn, QUALITY), 0, 0, width, height);
            text(content, seen, removal, height);
        }
    }

    /** The page as it looks now, at the resolution of the picture. */
    static BufferedImage draw(PageLook look, int number) throws IOException {
        return look.draw(number, RESOLUTION);
    }

    private static void blacken(BufferedImage drawn, PageRemoval removal) {
        Graphics2D pen = drawn.createGraphics();
        double scale = RESOLUTION / 72.0;
        pen.setColor(Color.BLACK);
        pen.setStroke(new java.awt.BasicStroke((float) (2 * MARGIN * scale)));
        for (PageRemoval.Spot spot : removal.spots()) {
            java.awt.Shape area = AffineTransform.getScaleInstance(scale, scale).createTransformedShape(spot.shape());
            pen.fill(area);
            pen.draw(area);
        }
        pen.dispose();
    }

    /** Each code that stays, without ink, as wide and as high as it was. */
    private static void text(PDPageContentStream content, SeenPage seen, PageRemoval removal, float height)
            throws IOException {
        PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        content.beginText();
        content.setRenderingMode(RenderingMode.NEITHER);
        content.setFont(font, 1);
        for (SeenPage.Code code : seen.codes()) {
            if (removal.removes(code.number())) {
                continue;
            }
            String text = writable(font, code.text());
            if (text.isEmpty()) {
                continue;
            }
            float[] c = code.corners();
            float wide = Math.max(0.01f, font.getStringWidth(text) / 1000);
            float upX = c[0] - c[6];
            float upY = c[7] - c[1];
            content.setTextMatrix(new Matrix(
                    (c[2] - c[0]) / wide,
                    (c[1] - c[3]) / wide,
                    upX,
                    upY,
                    c[6] + 0.22f * upX,
                    height - c[7] + 0.22f * upY));
            content.showText(text);
        }
        content.endText();
    }

    private static String writable(PDFont font, String text) {
        try {
            font.encode(text);
            return text;
        } catch (IOException | IllegalArgumentException notInTheFont) {
            return "";
        }
    }
}
