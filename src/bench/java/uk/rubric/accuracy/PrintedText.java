package uk.rubric.accuracy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Prints a text as a PDF file, as a typewriter would: lines too long for the sheet are broken at blanks, tabs go to their stops. */
final class PrintedText {

    private static final float SIZE = 9;
    private static final float LEADING = 12;
    private static final float MARGIN = 50;
    private static final int WIDTH = 92;
    private static final int LINES = 60;
    private static final int TAB_STOP = 16;

    private PrintedText() {}

    /** @param pages the text of each page; a page that is too long goes on with the next sheet */
    static byte[] pdf(List<String> pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDFont font = new PDType1Font(Standard14Fonts.FontName.COURIER);
            for (String page : pages) {
                List<String> lines = lines(page);
                for (int from = 0; from < lines.size(); from += LINES) {
                    sheet(document, font, lines.subList(from, Math.min(lines.size(), from + LINES)));
                }
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static void sheet(PDDocument document, PDFont font, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, SIZE);
            content.setLeading(LEADING);
            content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String rest = untabbed(line);
            while (rest.length() > WIDTH) {
                int blank = rest.lastIndexOf(' ', WIDTH);
                int end = blank <= 0 ? WIDTH : blank;
                lines.add(rest.substring(0, end));
                rest = rest.substring(end).stripLeading();
            }
            lines.add(rest);
        }
        return lines;
    }

    private static String untabbed(String line) {
        StringBuilder spaced = new StringBuilder();
        for (char c : line.toCharArray()) {
            if (c == '\t') {
                do {
                    spaced.append(' ');
                } while (spaced.length() % TAB_STOP != 0 || spaced.charAt(spaced.length() - 2) != ' ');
            } else {
                spaced.append(c);
            }
        }
        return spaced.toString();
    }
}
