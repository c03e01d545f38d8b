package uk.rubric.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import uk.rubric.documents.Layer;
import uk.rubric.documents.ReadingProblem;
import uk.rubric.documents.ReadingProblem.Kind;

class PicturePropertiesTest {

    private static final String CAMERA = "Exif\0\0";
    private static final String PACKET = "http://ns.adobe.com/xap/1.0/\0";

    @Test
    void theAuthorThatACameraWroteIsAProperty() throws IOException {
        PageText text = added(jpeg("Mary Jones"));
        assertThat(Stretches.in(Layer.PROPERTY, text.page(1))).containsExactly("Author: Mary Jones");
    }

    @Test
    void aPictureWithoutPropertiesIsQuiet() throws IOException {
        assertThat(added(jpeg("")).page(1).text()).isEmpty();
    }

    @Test
    void theAuthorInAPacketIsAProperty() throws IOException {
        byte[] picture = withSegment(
                plain(), PACKET, packet("<dc:creator><rdf:Seq><rdf:li>Mary Jones</rdf:li></rdf:Seq></dc:creator>"));
        assertThat(Stretches.in(Layer.PROPERTY, added(picture).page(1))).containsExactly("Author: Mary Jones");
    }

    @Test
    void aCommentInAPngIsAProperty() throws IOException {
        byte[] picture = pngWith("Comment", "taken at 14 Example Road");
        assertThat(Stretches.in(Layer.PROPERTY, added(picture).page(1)))
                .containsExactly("Comment: taken at 14 Example Road");
    }

    @Test
    void brokenPropertiesMakeTheFilePartlyRead() throws IOException {
        byte[] farAway = camera("Mary Jones");
        // The place of the author's name, made to lie far behind the end of the file.
        farAway[18 + 2] = 0x7F;
        for (byte[] broken : List.of(
                withSegment(plain(), PACKET, packet("<dc:creator><rdf:Seq>")), withSegment(plain(), CAMERA, farAway))) {
            PdfDrawing.Heard heard = PdfDrawing.Heard.of(broken);
            assertThat(heard.problems)
                    .extracting(ReadingProblem::kind, ReadingProblem::page)
                    .containsExactly(tuple(Kind.CORRUPT, 0));
        }
    }

    @Test
    void soundPropertiesAreNoProblem() throws IOException {
        assertThat(PdfDrawing.Heard.of(jpeg("Mary Jones")).problems).isEmpty();
    }

    private static PageText added(byte[] picture) throws IOException {
        Path file = Files.createTempFile("picture", ".jpg");
        try {
            Files.write(file, picture);
            PageText text = new PageText(100, 100);
            PictureProperties.of(file).addTo(text);
            return text;
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] plain() throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB), "jpg", plain);
        return plain.toByteArray();
    }

    /** A small picture, with one Exif field for its author where there is one. */
    private static byte[] jpeg(String author) throws IOException {
        return author.isEmpty() ? plain() : withSegment(plain(), CAMERA, camera(author));
    }

    private static byte[] camera(String author) {
        byte[] words = (author + "\0").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(26 + words.length).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(new byte[] {'I', 'I'}).putShort((short) 42).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x13B)
                .putShort((short) 2)
                .putInt(words.length)
                .putInt(26)
                .putInt(0);
        return tiff.put(words).array();
    }

    private static byte[] packet(String properties) {
        return ("<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                        + "<rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/'>" + properties
                        + "</rdf:Description></rdf:RDF></x:xmpmeta>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The picture with a segment for applications after its first two bytes. */
    private static byte[] withSegment(byte[] picture, String name, byte[] content) {
        byte[] named = name.getBytes(StandardCharsets.US_ASCII);
        int length = 2 + named.length + content.length;
        return ByteBuffer.allocate(picture.length + 2 + length)
                .put(picture, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) length)
                .put(named)
                .put(content)
                .put(picture, 2, picture.length - 2)
                .array();
    }

    private static byte[] pngWith(String keyword, String words) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB), "png", plain);
        byte[] picture = plain.toByteArray();
        byte[] chunk = ("tEXt" + keyword + "\0" + words).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 check = new CRC32();
        check.update(chunk);
        int afterHeader = 8 + 25;
        return ByteBuffer.allocate(picture.length + chunk.length + 8)
                .put(picture, 0, afterHeader)
                .putInt(chunk.length - 4)
                .put(chunk)
                .putInt((int) check.getValue())
                .put(picture, afterHeader, picture.length - afterHeader)
                .array();
    }
}
