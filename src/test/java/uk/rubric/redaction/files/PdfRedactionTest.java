package uk.rubric.redaction.files;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.rubric.redaction.files.SeenPdf.box;
import static uk.rubric.redaction.files.SeenPdf.content;
import static uk.rubric.redaction.files.SeenPdf.dark;
import static uk.rubric.redaction.files.SeenPdf.everything;
import static uk.rubric.redaction.files.SeenPdf.text;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.rubric.documents.Quad;
import uk.rubric.documents.reading.LeakClass;
import uk.rubric.documents.reading.PdfDrawing;
import uk.rubric.documents.reading.ReadingLimits;
import uk.rubric.redaction.files.Answer.Method;

class PdfRedactionTest {

    private static final String NAME = "Mary Jones";
    private static final String BEFORE = "The caller was ";
    private static final String AFTER = " and she saw it.";
    private static final double WIDTH = PDRectangle.A4.getWidth();
    private static final double HEIGHT = PDRectangle.A4.getHeight();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(LeakClass.class)
    void nothingThatHidIsInTheCopy(LeakClass leak) throws IOException {
        Path copy = copy(redact(leak.leaking("Mary Jones 07700 900123"), List.of(), "07700 900123"));
        String all = everything(copy);
        assertThat(all).doesNotContain("900123").contains("Statement");
    }

    @Test
    void theWordsInAnAreaAreGoneAndTheOthersStay() throws IOException {
        Answer answer = redact(sentence().bytes(), List.of(nameArea()), NAME);
        assertThat(answer.methods()).containsEntry(1, Method.REMOVED);
        assertThat(text(copy(answer)))
                .contains("The caller was", "and she saw it", "3.1")
                .doesNotContain("Mary", "Jones");
        assertThat(dark(copy(answer), 0, nameArea().quad())).isTrue();
    }

    @Test
    void theBlankBetweenTwoWordsThatGoDoesNotTellHowLongTheyWere() throws IOException {
        String content = content(copy(redact(sentence().bytes(), List.of(nameArea()), NAME)));
        assertThat(content).contains("(The caller was ) -").doesNotContain("( )");
    }

    @Test
    void everyWayOfShowingTextLosesItsCodesAlike() throws IOException {
        for (String show : List.of(
                "[(Xx Mary) -30 ( Jones) 5 ( yY)] TJ",
                "(Xx Mary Jones yY) '",
                "1 2 (Xx Mary Jones yY) \"",
                "2 Tc 3 Tw (Xx Mary Jones yY) Tj")) {
            PdfDrawing pdf = new PdfDrawing();
            raw(pdf, "BT /F1 10 Tf 12 TL 50 700 Td " + show + " ET");
            Area area = area(nameBox(pdf.bytes()));
            Path copy = copy(redact(pdf.bytes(), List.of(area), NAME));
            assertThat(text(copy).replaceAll("\\s", ""))
                    .as(show)
                    .contains("Xx", "yY")
                    .doesNotContain("Mary", "Jones");
            assertThat(everything(copy)).doesNotContain("Mary", "Jones");
        }
    }

    @Test
    void aFormThatTwoPagesShareKeepsItsWordsOnTheOtherPage() throws IOException {
        PdfDrawing pdf = new PdfDrawing();
        PDFormXObject form = new PDFormXObject(pdf.document);
        form.setBBox(new PDRectangle(600, 100));
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("F1"), PdfDrawing.FONT);
        form.setResources(resources);
        try (var out = form.getStream().createOutputStream()) {
            out.write(
                    ("BT /F1 10 Tf 0 50 Td (" + BEFORE + NAME + AFTER + ") Tj ET").getBytes(StandardCharsets.US_ASCII));
        }
        pdf.draw(c -> c.drawForm(form));
        PDPage second = new PDPage(PDRectangle.A4);
        pdf.document.addPage(second);
        try (PDPageContentStream content = new PDPageContentStream(pdf.document, second)) {
            content.drawForm(form);
        }
        Path copy = copy(redact(pdf.bytes(), List.of(area(nameBox(pdf.bytes())))));
        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            assertThat(text(document, 1)).contains("caller").doesNotContain("Mary");
            assertThat(text(document, 2)).contains(BEFORE + NAME);
        }
    }

    @Test
    void tiltedTextLosesItsWordsAndNotItsNeighbours() throws IOException {
        PdfDrawing pdf = new PdfDrawing().turned(30, 100, 500, NAME).turned(30, 100, 486, "below stays here");
        double cos = Math.cos(Math.toRadians(30));
        double sin = Math.sin(Math.toRadians(30));
        double length = PdfDrawing.FONT.getStringWidth(NAME) / 100;
        Quad quad = new Quad(
                (100 - 8 * sin) / WIDTH, (500 - 8 * cos) / HEIGHT,
                (100 - 8 * sin + length * cos) / WIDTH, (500 - 8 * cos - length * sin) / HEIGHT,
                (100 + 2 * sin + length * cos) / WIDTH, (500 + 2 * cos - length * sin) / HEIGHT,
                (100 + 2 * sin) / WIDTH, (500 + 2 * cos) / HEIGHT);
        String letters = text(copy(redact(pdf.bytes(), List.of(new Area(1, quad, "")), NAME)))
                .replaceAll("\\s", "");
        assertThat(letters).contains("belowstayshere").doesNotContain("Mary");
    }

    @Test
    void aTurnedAndCroppedPageIsRedactedWhereItShows() throws IOException {
        PdfDrawing pdf = sentence();
        pdf.page.setRotation(90);
        pdf.page.setCropBox(new PDRectangle(20, 30, 500, 780));
        Quad clockwise = clockwise(nameBox(sentence().bytes()), 20, 30, 500, 780);
        Path copy = copy(redact(pdf.bytes(), List.of(new Area(1, clockwise, "")), NAME));
        assertThat(text(copy).replaceAll("\\s", "")).contains("Thecallerwas").doesNotContain("Mary", "Jones");
    }

    /** A box in points from the top left of the paper, on a page that is shown turned clockwise and cropped. */
    private static Quad clockwise(double[] box, double left, double bottom, double width, double height) {
        double x1 = box[0] - left;
        double x2 = box[2] - left;
        double y1 = HEIGHT - box[3] - bottom;
        double y2 = HEIGHT - box[1] - bottom;
        return new Quad(
                y2 / height, x1 / width, y2 / height, x2 / width, y1 / height, x2 / width, y1 / height, x1 / width);
    }

    @Test
    void thePicturesDotsInAnAreaAreBlackWhateverTheirPacking() throws IOException {
        BufferedImage paper = paper(BufferedImage.TYPE_INT_RGB);
        BufferedImage clear = paper(BufferedImage.TYPE_INT_ARGB);
        BufferedImage bits = paper(BufferedImage.TYPE_BYTE_BINARY);
        PdfDrawing drawing = new PdfDrawing();
        for (PDImageXObject image : List.of(
                JPEGFactory.createFromImage(drawing.document, paper),
                LosslessFactory.createFromImage(drawing.document, paper),
                LosslessFactory.createFromImage(drawing.document, clear),
                CCITTFactory.createFromImage(drawing.document, bits))) {
            PdfDrawing pdf = new PdfDrawing()
                    .text(50, 50, "Beside the picture")
                    .draw(c -> c.drawImage(image, 100, 500, 200, 100));
            // The right half of the lettering, which lies at 100 to 300 across and 242 to 342 from the top.
            Quad half = Quad.box(195 / WIDTH, 280 / HEIGHT, 290 / WIDTH, 310 / HEIGHT);
            Answer answer = redact(pdf.bytes(), List.of(new Area(1, half, "")));
            assertThat(answer.refusal()).isEmpty();
            try (PDDocument document = Loader.loadPDF(copy(answer).toFile())) {
                PDResources resources = document.getPage(0).getResources();
                PDImageXObject only = null;
                for (COSName name : resources.getXObjectNames()) {
                    only = (PDImageXObject) resources.getXObject(name);
                }
                assertThat(only).isNotNull();
                BufferedImage after = only == null ? paper : only.getImage();
                assertThat(after.getRGB(300, 106) & 0xFFFFFF).isLessThan(0x303030);
                assertThat(after.getRGB(60, 20) & 0xFF).isGreaterThan(200);
            }
        }
    }

    @Test
    void aPageWhereDrawnLettersReachIntoAnAreaBecomesAPictureWithItsOtherText() throws IOException {
        PdfDrawing pdf = sentence().draw(c -> {
            c.moveTo(90, 640);
            c.curveTo(120, 600, 150, 680, 400, 640);
            c.stroke();
        });
        Answer answer = redact(pdf.bytes(), List.of(nameArea()), NAME);
        assertThat(answer.refusal()).isEmpty();
        assertThat(answer.methods()).containsEntry(1, Method.RASTER);
        assertThat(answer.widthsKept()).containsExactly(1);
        assertThat(text(copy(answer)).replaceAll("\\s", ""))
                .contains("Thecallerwas", "andshesawit")
                .doesNotContain("Mary", "Jones");
    }

    @Test
    void aPageWithTilesThatNobodyGoesOverBecomesAPictureWhereSomethingGoes() throws IOException {
        PdfDrawing pdf = sentence();
        PDTilingPattern tiles = new PDTilingPattern();
        tiles.setPaintType(PDTilingPattern.PAINT_COLORED);
        tiles.setTilingType(PDTilingPattern.TILING_CONSTANT_SPACING);
        tiles.setBBox(new PDRectangle(10, 10));
        tiles.setXStep(10);
        tiles.setYStep(10);
        tiles.setResources(new PDResources());
        PDColorSpace space = new PDPattern(new PDResources());
        pdf.draw(c -> {
            COSName name = pdf.page.getResources().add(tiles);
            c.setNonStrokingColor(new PDColor(name, space));
            c.addRect(300, 100, 50, 50);
            c.fill();
        });
        assertThat(redact(pdf.bytes(), List.of(nameArea()), NAME).methods()).containsEntry(1, Method.RASTER);
        assertThat(redact(pdf.bytes(), List.of()).methods()).isEmpty();
    }

    @Test
    void aRuleThroughAnAreaStaysAndThePageIsNoPicture() throws IOException {
        PdfDrawing pdf = sentence().draw(c -> {
            c.moveTo(40, 640);
            c.lineTo(500, 640);
            c.stroke();
        });
        assertThat(redact(pdf.bytes(), List.of(nameArea()), NAME).methods()).containsEntry(1, Method.REMOVED);
    }

    @Test
    void whatACameraWroteIntoAPhotographOnAPageIsGoneAndThePhotographStays() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(paper(BufferedImage.TYPE_INT_RGB), "jpg", out);
        byte[] jpeg = out.toByteArray();
        byte[] place = "Exif\0\0GPS of the house of Mary Jones".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream photograph = new ByteArrayOutputStream();
        photograph.write(jpeg, 0, 2);
        photograph.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (place.length + 2)});
        photograph.write(place);
        photograph.write(jpeg, 2, jpeg.length - 2);
        PdfDrawing pdf = new PdfDrawing().text(50, 50, "Beside the picture");
        PDImageXObject image = JPEGFactory.createFromByteArray(pdf.document, photograph.toByteArray());
        byte[] original = pdf.draw(c -> c.drawImage(image, 100, 500, 200, 100)).bytes();
        assertThat(new String(original, StandardCharsets.ISO_8859_1)).contains("house of Mary");
        Path copy = copy(redact(original, List.of(), NAME));
        assertThat(everything(copy)).doesNotContain("house of Mary");
    }

    @Test
    void aPageThatGoesIsNotInTheCopyAndTheLastPageCannotGo() throws IOException {
        PdfDrawing pdf = sentence();
        pdf.document.addPage(new PDPage(PDRectangle.A4));
        Order order = order(List.of(), List.of(), Set.of(1));
        Answer answer = run(pdf.bytes(), order);
        assertThat(answer.methods()).containsEntry(1, Method.LEFT_OUT);
        assertThat(text(copy(answer))).doesNotContain("caller");
        assertThat(run(sentence().bytes(), order).refusal()).contains("Every page");
        assertThat(Path.of(order.output())).doesNotExist();
    }

    @Test
    void theSameFileGivesTheSameBytes() throws IOException {
        byte[] original = sentence().bytes();
        byte[] one = Files.readAllBytes(copy(redact(original, List.of(nameArea()), NAME)));
        byte[] other = Files.readAllBytes(copy(redact(original, List.of(nameArea()), NAME)));
        assertThat(one).isEqualTo(other);
    }

    @Test
    void aCopyThatStillHoldsASecretIsNotWritten() throws IOException {
        Answer answer = redact(sentence().bytes(), List.of(), NAME);
        assertThat(answer.refusal()).contains("still in");
        assertThat(folder.resolve("copy.pdf")).doesNotExist();
    }

    private static PdfDrawing sentence() {
        return new PdfDrawing().text(50, 200, BEFORE + NAME + AFTER).text(50, 230, "Another line that stays.");
    }

    private static Area nameArea() throws IOException {
        return area(nameBox(sentence().bytes()));
    }

    private static Area area(double[] box) {
        return new Area(1, Quad.box(box[0] / WIDTH, box[1] / HEIGHT, box[2] / WIDTH, box[3] / HEIGHT), "3.1");
    }

    private static void raw(PdfDrawing pdf, String content) throws IOException {
        pdf.bytes();
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("F1"), PdfDrawing.FONT);
        pdf.page.setResources(resources);
        PDStream stream = new PDStream(pdf.document);
        try (var out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        pdf.page.setContents(stream);
    }

    private Answer redact(byte[] pdf, List<Area> areas, String... secrets) throws IOException {
        return run(pdf, order(areas, List.of(secrets), Set.of()));
    }

    private Order order(List<Area> areas, List<String> secrets, Set<Integer> pagesOut) {
        return new Order(folder.resolve("copy.pdf").toString(), "0123456789abcde", areas, secrets, pagesOut);
    }

    private Answer run(byte[] pdf, Order order) throws IOException {
        Path file = Files.write(folder.resolve("original.pdf"), pdf);
        return Answer.of(new RedactionTask().run(file, order.bytes(), ReadingLimits.standard(), () -> {}));
    }

    private Path copy(Answer answer) {
        assertThat(answer.refusal()).isEmpty();
        return folder.resolve("copy.pdf");
    }

    /** Where the name stands on the first page, in points from the top left: left, top, right, bottom. */
    private static double[] nameBox(byte[] pdf) throws IOException {
        return box(pdf, "Mary", "Jones");
    }

    /** White paper of 400 by 200 dots with black lettering across its middle. */
    private static BufferedImage paper(int type) {
        BufferedImage image = new BufferedImage(400, 200, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 400, 200);
        pen.setColor(Color.BLACK);
        pen.setFont(pen.getFont().deriveFont(40f));
        pen.drawString("Sampletown Road", 20, 120);
        pen.dispose();
        return image;
    }
}
