package uk.rubric.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BarcodesTest {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 600;

    @ParameterizedTest
    @CsvSource({
        "QR_CODE, 0",
        "QR_CODE, 6",
        "DATA_MATRIX, 0",
        "DATA_MATRIX, 6",
        "AZTEC, 0",
        "PDF_417, 6",
        "CODE_128, 0",
        "CODE_128, 8",
        "CODE_128, 90",
        "CODE_39, 3",
        "CODABAR, 0",
        "ITF, 90"
    })
    void aCodeAnywhereOnAPageIsDecoded(BarcodeFormat format, double degrees) {
        Barcodes.Seen seen = seen(format, degrees, false);
        assertThat(seen.codes()).extracting(Barcodes.Code::says).containsExactly("1234567890");
        assertThat(seen.unread()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "QR_CODE, 0",
        "QR_CODE, 6",
        "PDF_417, 0",
        "CODE_128, 0",
        "CODE_128, 3",
        "CODE_39, 90",
        "ITF, 0",
        "CODABAR, 3"
    })
    void aSmudgedCodeIsSeenAndNotRead(BarcodeFormat format, double degrees) {
        Barcodes.Seen seen = seen(format, degrees, true);
        assertThat(seen.codes()).isEmpty();
        assertThat(seen.unread()).isTrue();
    }

    @Test
    void aCodeOfGoodsTellsOfNobody() {
        BufferedImage page = page();
        draw(page, code(BarcodeFormat.EAN_13, "5901234123457"), 3, 0, false);
        assertThat(Barcodes.in(GreyImage.of(page))).isEqualTo(new Barcodes.Seen(java.util.List.of(), false));
    }

    /** Rows of upright letters, bars of one width as a fence has, squares as a chess board has, and the buttons of a form. */
    @ParameterizedTest
    @ValueSource(strings = {"letters", "fence", "squares", "buttons"})
    void whatOnlyLooksLikeACodeIsQuiet(String thing) {
        BufferedImage page = page();
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.BLACK);
        for (int i = 0; i < 60; i++) {
            switch (thing) {
                case "letters" -> {
                    pen.setFont(new Font("Serif", Font.PLAIN, 40));
                    pen.drawString("illicit hill till illness lull ", 20, 300 + 6 * (i % 2) * 20);
                }
                case "fence" -> pen.fillRect(60 + 12 * i, 300, 6, 200);
                case "squares" -> pen.fillRect(100 + 40 * (i % 8), 300 + 40 * (i / 8) % 320, (i + i / 8) % 2 * 40, 40);
                default -> {
                    pen.drawOval(100 + 60 * (i % 8), 300 + 60 * (i / 8), 28, 28);
                    pen.fillOval(108 + 60 * (i % 8), 308 + 60 * (i / 8), 12, 12);
                }
            }
        }
        pen.dispose();
        assertThat(Barcodes.in(GreyImage.of(page))).isEqualTo(new Barcodes.Seen(java.util.List.of(), false));
    }

    @Test
    void aCodeThatNobodyReadLeavesThePictureNotFullyRead() throws IOException {
        BufferedImage page = page();
        draw(page, code(BarcodeFormat.CODE_128, "1234567890"), 3, 0, true);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(page, "png", file);
        assertThat(PdfDrawing.Heard.of(file.toByteArray()).problems)
                .anyMatch(problem -> problem.detail().contains("bar code"));
    }

    private static Barcodes.Seen seen(BarcodeFormat format, double degrees, boolean smudged) {
        BufferedImage page = page();
        BitMatrix code = code(format, format == BarcodeFormat.CODABAR ? "A1234567890B" : "1234567890");
        boolean wide = code.getHeight() == 1 || format == BarcodeFormat.PDF_417;
        draw(page, code, wide ? 3 : 5, degrees, smudged);
        return Barcodes.in(GreyImage.of(page));
    }

    private static BitMatrix code(BarcodeFormat format, String says) {
        try {
            return new MultiFormatWriter().encode(says, format, 0, 0);
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static BufferedImage page() {
        BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font("SansSerif", Font.PLAIN, 18));
        for (int i = 0; i < 6; i++) {
            pen.drawString("Statement of the officer in the case, page 1, and further words of text", 40, 30 + i * 22);
        }
        pen.dispose();
        return page;
    }

    /** A smudge covers a band in the middle of a square code, and thickens two bars of a line code. */
    private static void draw(BufferedImage page, BitMatrix code, int dot, double degrees, boolean smudged) {
        Graphics2D pen = page.createGraphics();
        pen.rotate(Math.toRadians(degrees), 450, 300);
        pen.setColor(Color.BLACK);
        int width = code.getWidth();
        int height = code.getHeight();
        int high = height == 1 ? 30 : 1;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean bar = smudged && height == 1 && (x == width / 2 || x == width / 2 + 7);
                boolean band = smudged
                        && height > 1
                        && x >= width / 2
                        && x < 3 * width / 4
                        && y > height / 3
                        && y < 4 * height / 5;
                if (code.get(x, y) != bar || band) {
                    pen.fillRect(200 + dot * x, 250 + dot * y, dot, dot * high);
                }
            }
        }
        pen.dispose();
    }
}
