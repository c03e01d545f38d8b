package uk.rubric.redaction.files;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.rubric.documents.Quad;
import uk.rubric.documents.reading.ReadingLimits;

class PictureRedactionTest {

    @TempDir
    private Path folder;

    @Test
    void theDotsOfAnAreaAreBlackAndTheOthersAsTheyWere() throws IOException {
        BufferedImage copy = redacted(picture("png", BufferedImage.TYPE_INT_RGB));
        assertThat(copy.getRGB(200, 100) & 0xFFFFFF).isZero();
        assertThat(copy.getRGB(20, 20) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        assertThat(copy.getRGB(40, 180) & 0xFFFFFF).isEqualTo(0x0000FF);
    }

    @Test
    void inkThatReachesOverTheEdgeOfAnAreaGoesWithIt() throws IOException {
        BufferedImage copy = redacted(picture("png", BufferedImage.TYPE_INT_RGB));
        // The bar of the lettering goes on for some dots below the area.
        assertThat(copy.getRGB(200, 125) & 0xFFFFFF).isZero();
    }

    @Test
    void aPhotographStaysAPhotographAndLosesWhatItTellsBeside() throws IOException {
        byte[] photograph = commented(picture("jpg", BufferedImage.TYPE_INT_RGB));
        assertThat(new String(photograph, StandardCharsets.ISO_8859_1)).contains("Mary Jones");
        redacted(photograph);
        byte[] copy = Files.readAllBytes(folder.resolve("copy"));
        assertThat(copy).startsWith(0xFF, 0xD8, 0xFF);
        assertThat(new String(copy, StandardCharsets.ISO_8859_1)).doesNotContain("Mary Jones");
    }

    @Test
    void coloursUnderClearDotsAreGone() throws IOException {
        BufferedImage clear = new BufferedImage(400, 200, BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(300, 20, 0x00123456);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(clear, "png", bytes);
        assertThat(redacted(bytes.toByteArray()).getRGB(300, 20)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void kindsOfPicturesThatMayHoldSeveralAreRefused() throws IOException {
        assertThat(answer(picture("gif", BufferedImage.TYPE_INT_RGB)).refusal()).contains("cannot be redacted safely");
        assertThat(folder.resolve("copy")).doesNotExist();
    }

    /** White with a blue corner and a black bar from 80 to 130 down, of which the area covers the dots above 120. */
    private static byte[] picture(String format, int type) throws IOException {
        BufferedImage image = new BufferedImage(400, 200, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 400, 200);
        pen.setColor(Color.BLUE);
        pen.fillRect(30, 170, 20, 20);
        pen.setColor(Color.BLACK);
        pen.fillRect(190, 80, 20, 50);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** The same JPEG with a comment after its first marker. */
    private static byte[] commented(byte[] jpeg) {
        byte[] words = "Mary Jones took this".getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[jpeg.length + words.length + 4];
        System.arraycopy(jpeg, 0, all, 0, 2);
        all[2] = (byte) 0xFF;
        all[3] = (byte) 0xFE;
        all[4] = 0;
        all[5] = (byte) (words.length + 2);
        System.arraycopy(words, 0, all, 6, words.length);
        System.arraycopy(jpeg, 2, all, 6 + words.length, jpeg.length - 2);
        return all;
    }

    private BufferedImage redacted(byte[] picture) throws IOException {
        assertThat(answer(picture).refusal()).isEmpty();
        return ImageIO.read(folder.resolve("copy").toFile());
    }

    private Answer answer(byte[] picture) throws IOException {
        Path file = Files.write(folder.resolve("picture"), picture);
        Order order = new Order(
                folder.resolve("copy").toString(),
                "0123456789abcde",
                List.of(new Area(1, Quad.box(0.4, 0.35, 0.6, 0.6), "9.1")),
                List.of(),
                Set.of());
        return Answer.of(new RedactionTask().run(file, order.bytes(), ReadingLimits.standard(), () -> {}));
    }
}
