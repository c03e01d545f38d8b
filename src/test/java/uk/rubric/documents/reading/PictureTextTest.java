package uk.rubric.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
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
import uk.rubric.example.DrawnLetters;
import uk.rubric.facts.ShippedLexicon;
import uk.rubric.facts.detection.Detection;

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
    void readsALabelThatLiesAskewInAPhotograph() throws IOException {
        PdfDrawing.Heard heard = PdfDrawing.Heard.of(png(photograph(24, 0, 1)));
        assertThat(heard.problems).isEmpty();
        Page page = heard.pages.getFirst();
        assertThat(page.text()).contains("THORNABY, Hannah\nDOB 12/03/1985\nNHS No 999 000 0018");
        int at = page.text().indexOf("12/03/1985");
        Quad quad = page.quads(new TextRange(at, at + 10)).getFirst();
        assertThat(Math.toDegrees(Math.atan2((quad.y2() - quad.y1()) * 700, (quad.x2() - quad.x1()) * 1000)))
                .as("shown as it lies, not as it was read")
                .isBetween(20.0, 28.0);
    }

    @Test
    void readsABandThatBendsRoundAWrist() throws IOException {
        PdfDrawing.Heard heard = PdfDrawing.Heard.of(png(photograph(0, 0.18, 1)));
        Page page = heard.pages.getFirst();
        assertThat(page.text()).contains("DOB 12/03/1985\nNHS No 999 000 0018");
        int left = page.text().indexOf("NHS");
        int right = page.text().indexOf("0018");
        assertThat(page.quads(new TextRange(left, left + 3)).getFirst().y1())
                .as("the end of the row stands lower in the picture than its middle")
                .isGreaterThan(
                        page.quads(new TextRange(right, right + 4)).getFirst().y1() + 0.02);
    }

    @Test
    void readsAPhotographTakenInTheDark() throws IOException {
        PdfDrawing.Heard heard = PdfDrawing.Heard.of(png(photograph(3, 0, 0.2)));
        assertThat(heard.pages.getFirst().text()).contains("DOB 12/03/1985", "NHS No 999 000 0018");
    }

    @Test
    void writesOutWhatASquareCodeSays() throws Exception {
        BufferedImage photo = photograph(0, 0, 1);
        BitMatrix code = new QRCodeWriter().encode("MRN H1234567", BarcodeFormat.QR_CODE, 180, 180);
        for (int y = 0; y < 180; y++) {
            for (int x = 0; x < 180; x++) {
                photo.getRaster().setSample(760 + x, 500 + y, 0, code.get(x, y) ? 20 : 240);
            }
        }
        Page page = PdfDrawing.Heard.of(png(photo)).pages.getFirst();
        assertThat(page.text()).contains("Bar code: MRN H1234567", "DOB 12/03/1985");
        int at = page.text().indexOf("MRN");
        Quad quad = page.quads(new TextRange(at, at + 12)).getFirst();
        assertThat(quad.x1()).isBetween(0.76, 0.85);
        assertThat(quad.y1()).isBetween(0.7, 0.8);
        assertThat(ShippedLexicon.detectors().detect(page))
                .filteredOn(detection -> detection.kind() == uk.rubric.facts.Kind.BARCODE)
                .extracting(Detection::range)
                .containsExactly(new TextRange(at, at + 12));
    }

    @Test
    void saysSoWhereRowsOfLettersAreLeftUnread() {
        GreyImage picture = GreyImage.of(photograph(24, 0, 1));
        List<LetterInk.Blob> letters = LetterInk.letters(picture, 200);
        assertThat(LetterInk.rows(letters)).hasSize(3);
        assertThat(UnreadInk.share(picture, List.of(), 200, false))
                .as("nothing was read of what leans")
                .isEqualTo(1);
        assertThat(Lie.lean(LetterInk.rows(letters))).isCloseTo(24, within(1.5));
    }

    /** A label on a table, turned, bowed and lit as asked. */
    private static BufferedImage photograph(double degrees, double bow, double light) {
        BufferedImage label = new BufferedImage(760, 220, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = label.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(new Color(244, 244, 240));
        g.fillRect(0, 0, 760, 220);
        g.setColor(new Color(20, 20, 24));
        DrawnLetters.write(g, "THORNABY, Hannah", 44, 24, 62);
        DrawnLetters.write(g, "DOB 12/03/1985", 44, 24, 124);
        DrawnLetters.write(g, "NHS No 999 000 0018", 44, 24, 186);
        g.dispose();
        BufferedImage photo = new BufferedImage(1000, 700, BufferedImage.TYPE_BYTE_GRAY);
        AffineTransform lies = AffineTransform.getTranslateInstance(500, 350);
        lies.rotate(Math.toRadians(degrees));
        lies.translate(-380, -110);
        for (int y = 0; y < 700; y++) {
            for (int x = 0; x < 1000; x++) {
                Point2D on = new Point2D.Double(x, y);
                try {
                    lies.inverseTransform(on, on);
                } catch (NoninvertibleTransformException e) {
                    throw new AssertionError(e);
                }
                double u = (on.getX() - 380) / 380;
                int row = (int) (on.getY() - bow * 380 * u * u);
                boolean table = on.getX() < 0 || on.getX() >= 760 || row < 0 || row >= 220;
                int shade = table ? 125 : label.getRaster().getSample((int) on.getX(), row, 0);
                photo.getRaster().setSample(x, y, 0, (int) (shade * light));
            }
        }
        return photo;
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
