package uk.rubric.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import uk.rubric.documents.Layer;

class PicturePropertiesTest {

    @Test
    void theAuthorThatACameraWroteIsAProperty() throws IOException {
        PageText text = added(jpeg("Mary Jones"));
        assertThat(Stretches.in(Layer.PROPERTY, text.page(1))).containsExactly("Author: Mary Jones");
    }

    @Test
    void aPictureWithoutPropertiesIsQuiet() throws IOException {
        assertThat(added(jpeg("")).page(1).text()).isEmpty();
    }

    private static PageText added(byte[] picture) throws IOException {
        Path file = Files.createTempFile("picture", ".jpg");
        try {
            Files.write(file, picture);
            PageText text = new PageText(100, 100);
            PictureProperties.add(file, text);
            return text;
        } finally {
            Files.delete(file);
        }
    }

    /** A small picture, with one Exif field for its author where there is one. */
    private static byte[] jpeg(String author) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB), "jpg", plain);
        if (author.isEmpty()) {
            return plain.toByteArray();
        }
        byte[] words = (author + "\0").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(26 + words.length).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(new byte[] {'I', 'I'}).putShort((short) 42).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x13B)
                .putShort((short) 2)
                .putInt(words.length)
                .putInt(26)
                .putInt(0);
        tiff.put(words);
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        byte[] bytes = plain.toByteArray();
        marked.write(bytes, 0, 2);
        int length = 2 + 6 + tiff.capacity();
        marked.write(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        marked.write("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        marked.write(tiff.array());
        marked.write(bytes, 2, bytes.length - 2);
        return marked.toByteArray();
    }
}
