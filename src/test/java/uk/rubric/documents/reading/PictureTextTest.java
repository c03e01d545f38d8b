package uk.rubric.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import uk.rubric.documents.Page;
import uk.rubric.documents.Quad;
import uk.rubric.documents.ReadingProblem;
import uk.rubric.documents.ReadingProblem.Kind;
import uk.rubric.documents.TextRange;

class PictureTextTest {

    @Test
    void readsAWristbandThatLeansInAPhotograph() throws IOException {
        BufferedImage photo = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = photo.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(new Color(150, 120, 105));
        g.fillRect(0, 0, 900, 600);
        g.rotate(Math.toRadians(6), 450, 300);
        g.setColor(new Color(235, 235, 230));
        g.fillRect(120, 240, 660, 120);
        g.setColor(new Color(30, 30, 30));
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 32));
        g.drawString("JONES Mary", 150, 285);
        g.drawString("DOB 12/03/1985", 150, 335);
        g.dispose();
        PdfDrawing.Heard heard = PdfDrawing.Heard.of(png(photo));
        Page page = heard.pages.getFirst();
        assertThat(heard.problems).isEmpty();
        assertThat(page.fromPicture()).isTrue();
        assertThat(page.text()).contains("JONES Mary", "12/03/1985");
        int at = page.text().indexOf("12/03/1985");
        List<Quad> quads = page.quads(new TextRange(at, at + 10));
        assertThat(quads).hasSize(1);
        // The quad leans with the band: its right end lies lower than its left.
        assertThat(quads.getFirst().y2()).isGreaterThan(quads.getFirst().y1() + 0.01);
    }

    @Test
    void readsAScannedPageInsideAPdf() {
        BufferedImage scan = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = scan.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 1240, 1754);
        g.setColor(Color.BLACK);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 26));
        g.drawString("Home address:", 120, 300);
        g.drawString("14 Example Road, Sampletown", 480, 300);
        g.drawString("Telephone:", 120, 338);
        g.drawString("07700 900123", 480, 338);
        g.dispose();
        try (PdfDrawing pdf = new PdfDrawing()) {
            Page page = pdf.picture(scan, 0, 0, 595, 842).read();
            assertThat(page.text()).contains("Home address:\t14 Example Road, Sampletown\nTelephone:\t07700 900123");
        }
    }

    @Test
    void aPictureReadAtLessThanHalfItsSizeSaysSo() throws IOException {
        BufferedImage huge = new BufferedImage(7400, 7400, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D g = huge.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 7400, 7400);
        g.dispose();
        assertThat(PdfDrawing.Heard.of(png(huge)).problems)
                .extracting(ReadingProblem::kind, ReadingProblem::page)
                .containsExactly(tuple(Kind.TOO_LARGE, 1));
        try (PdfDrawing pdf = new PdfDrawing()) {
            pdf.page.setMediaBox(new PDRectangle(2400, 2400));
            assertThat(pdf.picture(huge, 0, 0, 2400, 2400).heard().problems)
                    .extracting(ReadingProblem::kind, ReadingProblem::page)
                    .containsExactly(tuple(Kind.TOO_LARGE, 1));
        }
    }

    @Test
    void aPictureWithoutWritingIsReadAndEmpty() throws IOException {
        BufferedImage photo = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = photo.createGraphics();
        g.setPaint(new java.awt.GradientPaint(0, 0, Color.ORANGE, 600, 400, Color.BLUE));
        g.fillRect(0, 0, 600, 400);
        g.fillOval(200, 100, 200, 200);
        g.dispose();
        PdfDrawing.Heard heard = PdfDrawing.Heard.of(png(photo));
        assertThat(heard.problems).isEmpty();
        assertThat(heard.pages.getFirst().text()).isEmpty();
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
