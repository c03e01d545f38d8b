package uk.rubric.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationUnknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.rubric.documents.Layer;
import uk.rubric.documents.Page;
import uk.rubric.documents.ReadingProblem;

class HiddenTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"black", "white"})
    void textUnderALaterBoxIsCoveredInItsPlace(String colour) {
        try (PdfDrawing pdf = new PdfDrawing()) {
            pdf.text(50, 100, "Address: 14 Example Road, Sampletown")
                    .box(colour.equals("black") ? Color.BLACK : Color.WHITE, 92, 90, 79, 14);
            Page page = pdf.read();
            assertThat(page.text()).isEqualTo("Address: 14 Example Road, Sampletown");
            assertThat(Stretches.in(Layer.COVERED, page)).containsExactly("14 Example Road");
        }
    }

    @Test
    void textUnderAThickLineIsCovered() {
        try (PdfDrawing pdf = new PdfDrawing()) {
            pdf.text(50, 100, "Mary Jones").draw(c -> {
                c.setLineWidth(14);
                c.moveTo(45, 842 - 97);
                c.lineTo(120, 842 - 97);
                c.stroke();
            });
            assertThat(Stretches.in(Layer.COVERED, pdf.read())).containsExactly("Mary Jones");
        }
    }

    @Test
    void textUnderAPictureIsCovered() {
        try (PdfDrawing pdf = new PdfDrawing()) {
            pdf.text(50, 100, "Mary Jones").picture(plain(Color.BLACK), 45, 88, 80, 16);
            assertThat(Stretches.in(Layer.COVERED, pdf.read())).containsExactly("Mary Jones");
        }
    }

    @Test
    void textUnderABlackAnnotationIsCovered() throws IOException {
        try (PdfDrawing pdf = new PdfDrawing()) {
            pdf.text(50, 100, "Mary Jones");
            PDAnnotationSquare square = new PDAnnotationSquare();
            square.setRectangle(new PDRectangle(45, 842 - 105, 80, 18));
            square.setInteriorColor(new org.apache.pdfbox.pdmodel.graphics.color.PDColor(
                    new float[] {0, 0, 0}, org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB.INSTANCE));
            pdf.page.getAnnotations().add(square);
            assertThat(Stretches.in(Layer.COVERED, pdf.read())).containsExactly("Mary Jones");
        }
    }

    @Test
    void textUnderARedactionThatWasOnlyMarkedIsCovered() throws IOException {
        try (PdfDrawing pdf = new PdfDrawing()) {
            pdf.text(50, 100, "Mary Jones");
            COSDictionary redact = new COSDictionary();
            redact.setName(COSName.SUBTYPE, "Redact");
            redact.setItem(COSName.RECT, new PDRectangle(45, 842 - 105, 80, 18).getCOSArray());
            pdf.page.getAnnotations().add(new PDAnnotationUnknown(redact));
            assertThat(Stretches.in(Layer.COVERED, pdf.read())).containsExactly("Mary Jones");
        }
    }

    @Test
    void whiteTinyInklessAndOutsideTextIsInvisibleAndComesLast() {
        try (PdfDrawing pdf = new PdfDrawing()) {
            pdf.draw(c -> c.setNonStrokingColor(Color.WHITE))
                    .text(50, 50, "white")
                    .draw(c -> c.setNonStrokingColor(Color.BLACK))
                    .text(50, 80, 0.5, "tiny")
                    .withoutInk(50, 110, "inkless")
                    .text(700, 140, "outside")
                    .text(50, 170, "seen");
            Page page = pdf.read();
            assertThat(page.text()).startsWith("seen\n\n");
            assertThat(String.join(" ", Stretches.in(Layer.INVISIBLE, page)))
                    .contains("white", "tiny", "inkless", "outside");
        }
    }

    @Test
    void whiteTextOnADarkBannerIsSeenAndTheBannerIsNoMask() {
        try (PdfDrawing pdf = new PdfDrawing()) {
            pdf.box(Color.BLACK, 40, 80, 500, 20)
                    .draw(c -> c.setNonStrokingColor(Color.WHITE))
                    .text(50, 95, "OFFICIAL SENSITIVE");
            Page page = pdf.read();
            assertThat(page.text()).isEqualTo("OFFICIAL SENSITIVE");
            assertThat(page.stretches()).isEmpty();
        }
    }

    @Test
    void aBoxThatHidesNothingStandsAsARunOfMasks() {
        try (PdfDrawing pdf = new PdfDrawing()) {
            pdf.text(50, 100, "Statement of:").box(Color.BLACK, 120, 90, 60, 12).text(190, 100, "aged over 18");
            Page page = pdf.read();
            assertThat(page.text()).isEqualTo("Statement of: " + "\u2588".repeat(10) + " aged over 18");
            assertThat(page.stretches()).isEmpty();
        }
    }

    @Test
    void aHighlighterHidesNothing() {
        try (PdfDrawing pdf = new PdfDrawing()) {
            pdf.box(Color.YELLOW, 45, 88, 80, 16).text(50, 100, "Mary Jones");
            assertThat(pdf.read().stretches()).isEmpty();
        }
    }

    @Test
    void aLayerSwitchedOffIsInvisible() {
        try (PdfDrawing pdf = new PdfDrawing()) {
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            PDOptionalContentGroup layer = new PDOptionalContentGroup("notes");
            layers.addGroup(layer);
            layers.setGroupEnabled(layer, false);
            pdf.document.getDocumentCatalog().setOCProperties(layers);
            pdf.draw(c -> c.beginMarkedContent(COSName.OC, layer))
                    .text(50, 100, "switched off")
                    .draw(c -> c.endMarkedContent())
                    .text(50, 130, "seen");
            Page page = pdf.read();
            assertThat(Stretches.in(Layer.INVISIBLE, page)).containsExactly("switched off");
        }
    }

    @Test
    void aNoteOnThePageFollowsItsText() throws IOException {
        try (PdfDrawing pdf = new PdfDrawing()) {
            PDAnnotationText note = new PDAnnotationText();
            note.setRectangle(new PDRectangle(300, 700, 20, 20));
            note.setContents("call her on 07700 900123");
            pdf.text(50, 100, "seen").page.getAnnotations().add(note);
            Page page = pdf.read();
            assertThat(Stretches.in(Layer.ANNOTATION, page)).containsExactly("call her on 07700 900123");
        }
    }

    @Test
    void aScansOwnTextLayerIsPageText() {
        try (PdfDrawing pdf = new PdfDrawing()) {
            pdf.picture(plain(Color.WHITE), 0, 0, 595, 842).withoutInk(50, 100, "read from the scan");
            Page page = pdf.read();
            assertThat(page.text()).isEqualTo("read from the scan");
            assertThat(page.stretches()).isEmpty();
            assertThat(page.fromPicture()).isTrue();
        }
    }

    @Test
    void aScansTextIsCoveredWhereItsPictureIsBlackedOut() {
        try (PdfDrawing pdf = new PdfDrawing()) {
            pdf.picture(scanWithBox(92, 90, 100, 14), 0, 0, 595, 842)
                    .withoutInk(50, 100, "Address: 14 Example Road, Sampletown");
            Page page = pdf.read();
            assertThat(page.text()).isEqualTo("Address: 14 Example Road, Sampletown");
            assertThat(Stretches.in(Layer.COVERED, page))
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("14 Example Road");
        }
    }

    @Test
    void aBlackBoxInAScanThatHidesNothingStandsAsMasks() {
        try (PdfDrawing pdf = new PdfDrawing()) {
            pdf.picture(scanWithBox(120, 90, 60, 12), 0, 0, 595, 842)
                    .withoutInk(50, 100, "Statement of:")
                    .withoutInk(190, 100, "aged over 18");
            Page page = pdf.read();
            assertThat(page.text()).matches("Statement of: \u2588{8,12} aged over 18");
            assertThat(page.stretches()).isEmpty();
        }
    }

    @Test
    void aGroupThatMultipliesHidesNothingWhateverIsPaintedInIt() {
        try (PdfDrawing pdf = new PdfDrawing()) {
            pdf.text(50, 100, "Mary Jones").draw(c -> {
                PDFormXObject group = new PDFormXObject(pdf.document);
                group.setBBox(new PDRectangle(595, 842));
                COSDictionary transparency = new COSDictionary();
                transparency.setName(COSName.S, "Transparency");
                group.getCOSObject().setItem(COSName.GROUP, transparency);
                try (OutputStream out = group.getStream().createOutputStream()) {
                    out.write("1 1 0 rg 45 735 80 18 re f".getBytes(StandardCharsets.US_ASCII));
                }
                PDExtendedGraphicsState multiply = new PDExtendedGraphicsState();
                multiply.setBlendMode(BlendMode.MULTIPLY);
                c.saveGraphicsState();
                c.setGraphicsStateParameters(multiply);
                c.drawForm(group);
                c.restoreGraphicsState();
            });
            assertThat(pdf.read().stretches()).isEmpty();
        }
    }

    @Test
    void aPartOfAPagePackedAsAPictureIsNotUnpackedAndToldOf() throws IOException {
        try (PdfDrawing pdf = new PdfDrawing()) {
            byte[] page = pdf.text(50, 100, "seen").bytes();
            try (PDDocument document = Loader.loadPDF(page)) {
                COSStream packed = new COSStream();
                try (OutputStream out = packed.createRawOutputStream()) {
                    out.write(new byte[40]);
                }
                packed.setItem(COSName.FILTER, COSName.JBIG2_DECODE);
                COSArray contents = new COSArray();
                contents.add(document.getPage(0).getCOSObject().getDictionaryObject(COSName.CONTENTS));
                contents.add(packed);
                document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, contents);
                ByteArrayOutputStream saved = new ByteArrayOutputStream();
                document.save(saved);
                PdfDrawing.Heard heard = PdfDrawing.Heard.of(saved.toByteArray());
                assertThat(heard.problems)
                        .extracting(ReadingProblem::kind)
                        .containsExactly(ReadingProblem.Kind.TOO_LARGE);
                assertThat(heard.pages.getFirst().text()).isEqualTo("seen");
            }
        }
    }

    @Test
    void whatAScansOwnTextLayerLeavesOutIsReadFromThePicture() {
        BufferedImage scan = scan("I saw the car outside the shop at noon.", "Ring me on 07700 900123 in the evening.");
        try (PdfDrawing pdf = new PdfDrawing()) {
            pdf.picture(scan, 0, 0, 595, 842).withoutInk(50, 100, "I saw the car outside the shop at noon.");
            assertThat(pdf.read().text())
                    .startsWith("I saw the car outside the shop at noon.")
                    .contains("07700 900123")
                    .containsOnlyOnce("outside the shop");
        }
        try (PdfDrawing pdf = new PdfDrawing()) {
            pdf.picture(scan, 0, 0, 595, 842)
                    .withoutInk(50, 100, "I saw the car outside the shop at noon.")
                    .withoutInk(50, 130, "Ring me on 07700 900128 in the evening.");
            assertThat(pdf.read().text())
                    .as("a layer that is whole is taken as it is")
                    .contains("07700 900128")
                    .doesNotContain("07700 900123");
        }
    }

    /** A page as a scanner sees it, 200 dots to the inch, with lines at 100 and 130 points from the top. */
    private static BufferedImage scan(String... lines) {
        BufferedImage page = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D ink = page.createGraphics();
        ink.setColor(Color.WHITE);
        ink.fillRect(0, 0, page.getWidth(), page.getHeight());
        ink.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        ink.setColor(Color.BLACK);
        ink.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 33));
        for (int i = 0; i < lines.length; i++) {
            ink.drawString(lines[i], 139, (int) ((100 + 30 * i) * 200 / 72.0));
        }
        ink.dispose();
        return page;
    }

    private static BufferedImage scanWithBox(int x, int y, int width, int height) {
        BufferedImage scan = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = scan.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1240, 1754);
        graphics.scale(1240 / 595.0, 1754 / 842.0);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(x, y, width, height);
        graphics.dispose();
        return scan;
    }

    private static BufferedImage plain(Color colour) {
        BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, 20, 20);
        graphics.dispose();
        return image;
    }
}
