package uk.rubric.redaction.files;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import uk.rubric.documents.Quad;
import uk.rubric.documents.reading.PdfDrawing;

/** What somebody finds who looks into a PDF without this program's own reader. */
final class SeenPdf {

    private SeenPdf() {}

    /** Where words stand on the first page, in points from the top left: left, top, right, bottom. */
    static double[] box(byte[] pdf, String from, String to) throws IOException {
        List<TextPosition> letters = letters(pdf);
        String text = letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, 0, 0};
        for (TextPosition letter : letters.subList(text.indexOf(from), text.indexOf(to) + to.length())) {
            double x = letter.getTextMatrix().getTranslateX();
            double y = PDRectangle.A4.getHeight() - letter.getTextMatrix().getTranslateY();
            box[0] = Math.min(box[0], x);
            box[1] = Math.min(box[1], y - 8);
            box[2] = Math.max(box[2], x + PdfDrawing.FONT.getWidth(letter.getCharacterCodes()[0]) / 100);
            box[3] = Math.max(box[3], y + 2);
        }
        return box;
    }

    private static List<TextPosition> letters(byte[] pdf) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                }
            };
            stripper.setEndPage(1);
            stripper.getText(document);
        }
        return letters;
    }

    /** Where a word begins on the first page, in points from the left. */
    static double leftOf(byte[] pdf, String word) throws IOException {
        List<TextPosition> letters = letters(pdf);
        String text = letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
        return letters.get(text.indexOf(word)).getTextMatrix().getTranslateX();
    }

    static String text(Path copy) throws IOException {
        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    /** What the first page's content says, unpacked. */
    static String content(Path copy) throws IOException {
        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            return new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    /** The bytes of a file and of all its content, unpacked. */
    static String everything(Path copy) throws IOException {
        StringBuilder all = new StringBuilder(Files.readString(copy, StandardCharsets.ISO_8859_1));
        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            for (var key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    try (var in = stream.createInputStream()) {
                        all.append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
                    }
                }
            }
        }
        return all.toString();
    }

    /** Whether the middle of an area's left edge is black. */
    static boolean dark(Path copy, int page, Quad quad) throws IOException {
        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            BufferedImage image = new PDFRenderer(document).renderImage(page);
            int rgb = image.getRGB(
                    (int) (quad.x1() * image.getWidth()) + 1, (int) ((quad.y1() + quad.y3()) / 2 * image.getHeight()));
            return (rgb & 0xFFFFFF) < 0x202020;
        }
    }
}
