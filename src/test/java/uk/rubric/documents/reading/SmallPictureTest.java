package uk.rubric.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import uk.rubric.documents.ReadingProblem;
import uk.rubric.documents.ReadingProblem.Kind;

class SmallPictureTest {

    @Test
    void aSmallPictureOfWhatWasBlackedOutIsToldOfAndHandedOn() {
        BufferedImage taken = scene(640, 480);
        BufferedImage blacked = scene(640, 480);
        Graphics2D pen = blacked.createGraphics();
        pen.setColor(Color.BLACK);
        pen.fillRect(100, 100, 220, 160);
        pen.dispose();
        PdfDrawing.Heard heard = heard(blacked, small(taken, 160, 120));
        assertThat(heard.problems).extracting(ReadingProblem::kind).contains(Kind.UNREAD_INK);
        assertThat(heard.children).containsExactly("small picture.jpg");
    }

    @Test
    void theSmallPictureOfACameraIsQuiet() {
        BufferedImage taken = scene(640, 480);
        assertThat(heard(taken, small(taken, 160, 120)).children).isEmpty();
    }

    @Test
    void aBrighterPictureOfTheSameIsQuiet() {
        BufferedImage taken = scene(640, 480);
        BufferedImage brighter = new RescaleOp(1.2f, 15, null).filter(taken, null);
        assertThat(heard(brighter, small(taken, 160, 120)).children).isEmpty();
    }

    @Test
    void theBarsAboveAndBelowAWidePictureAreNoDifference() {
        BufferedImage taken = scene(720, 405);
        assertThat(heard(taken, small(taken, 160, 120)).children).isEmpty();
    }

    /** Surfaces of many shades, as a room has. */
    private static BufferedImage scene(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            pen.setColor(new Color(60 + random.nextInt(140), 60 + random.nextInt(140), 60 + random.nextInt(140)));
            pen.fillRect(
                    random.nextInt(width), random.nextInt(height), 60 + random.nextInt(200), 60 + random.nextInt(200));
        }
        pen.setColor(Color.WHITE);
        pen.fillRect(120, 120, 180, 120);
        pen.dispose();
        return image;
    }

    /** As cameras make it: the whole picture in a frame of three to four. */
    private static byte[] small(BufferedImage picture, int width, int height) {
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int inner = picture.getHeight() * width / picture.getWidth();
        Graphics2D pen = small.createGraphics();
        pen.drawImage(
                picture.getScaledInstance(width, inner, java.awt.Image.SCALE_AREA_AVERAGING),
                0,
                (height - inner) / 2,
                null);
        pen.dispose();
        return jpeg(small);
    }

    private static byte[] jpeg(BufferedImage image) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A photograph with a small picture in its second directory. */
    private static PdfDrawing.Heard heard(BufferedImage picture, byte[] small) {
        byte[] photograph = jpeg(picture);
        int firstDirectory = 8;
        int secondDirectory = firstDirectory + 6;
        int bytes = secondDirectory + 2 + 2 * 12 + 4;
        ByteBuffer tiff = ByteBuffer.allocate(bytes + small.length).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(new byte[] {'I', 'I'}).putShort((short) 42).putInt(firstDirectory);
        tiff.putShort((short) 0).putInt(secondDirectory);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x201).putShort((short) 4).putInt(1).putInt(bytes);
        tiff.putShort((short) 0x202).putShort((short) 4).putInt(1).putInt(small.length);
        tiff.putInt(0).put(small);
        byte[] name = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        int length = 2 + name.length + tiff.capacity();
        return PdfDrawing.Heard.of(ByteBuffer.allocate(photograph.length + 2 + length)
                .put(photograph, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) length)
                .put(name)
                .put(tiff.array())
                .put(photograph, 2, photograph.length - 2)
                .array());
    }
}
