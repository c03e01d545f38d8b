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
import java.util.Base64;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
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

    @Test
    void aSmallPictureInAPacketOfPropertiesIsComparedToo() {
        BufferedImage taken = scene(640, 480);
        BufferedImage blacked = blacked(taken);
        assertThat(PdfDrawing.Heard.of(withPacket(blacked, small(taken, 160, 120))).children)
                .containsExactly("small picture.jpg");
        assertThat(PdfDrawing.Heard.of(withPacket(taken, small(taken, 160, 120))).children)
                .isEmpty();
    }

    @Test
    void whatFollowsTheEndOfAPictureIsHandedOn() {
        BufferedImage taken = scene(640, 480);
        for (byte[] picture : List.of(jpeg(taken), png(taken))) {
            PdfDrawing.Heard heard =
                    PdfDrawing.Heard.of(joined(picture, "Ring 07700 900123".getBytes(StandardCharsets.US_ASCII)));
            assertThat(heard.children).containsExactly("after the picture");
            assertThat(heard.problems).extracting(ReadingProblem::kind).contains(Kind.UNREAD_INK);
            assertThat(PdfDrawing.Heard.of(picture).children).isEmpty();
            assertThat(PdfDrawing.Heard.of(joined(picture, new byte[512])).children)
                    .isEmpty();
        }
    }

    @Test
    void anotherPictureBehindAPictureIsHandedOnAndTheSameOneIsNot() {
        BufferedImage taken = scene(640, 480);
        assertThat(PdfDrawing.Heard.of(joined(jpeg(blacked(taken)), jpeg(taken))).children)
                .containsExactly("after the picture");
        assertThat(PdfDrawing.Heard.of(joined(jpeg(taken), jpeg(taken))).children)
                .isEmpty();
    }

    @Test
    void theSmallPictureOfAPageIsHeldAgainstThePage() throws IOException {
        BufferedImage taken = scene(600, 840);
        assertThat(PdfDrawing.Heard.of(withThumbnail(blacked(taken), taken)).children)
                .containsExactly("small picture.png");
        assertThat(PdfDrawing.Heard.of(withThumbnail(taken, taken)).children).isEmpty();
    }

    private static byte[] withThumbnail(BufferedImage shown, BufferedImage kept) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(new PDRectangle(600, 840));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(JPEGFactory.createFromImage(document, shown), 0, 0, 600, 840);
            }
            BufferedImage small = new BufferedImage(75, 105, BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = small.createGraphics();
            pen.drawImage(kept.getScaledInstance(75, 105, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
            pen.dispose();
            page.getCOSObject().setItem(COSName.getPDFName("Thumb"), LosslessFactory.createFromImage(document, small));
            document.save(out);
            return out.toByteArray();
        }
    }

    private static BufferedImage blacked(BufferedImage taken) {
        BufferedImage blacked = new BufferedImage(taken.getWidth(), taken.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = blacked.createGraphics();
        pen.drawImage(taken, 0, 0, null);
        pen.setColor(Color.BLACK);
        pen.fillRect(100, 100, 220, 160);
        pen.dispose();
        return blacked;
    }

    private static byte[] withPacket(BufferedImage picture, byte[] small) {
        byte[] packet = ("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'>"
                        + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about=''"
                        + " xmlns:xmp='http://ns.adobe.com/xap/1.0/' xmlns:g='http://ns.adobe.com/xap/1.0/g/img/'>"
                        + "<xmp:Thumbnails><rdf:Alt><rdf:li rdf:parseType='Resource'><g:format>JPEG</g:format><g:image>"
                        + Base64.getEncoder().encodeToString(small)
                        + "</g:image></rdf:li></rdf:Alt></xmp:Thumbnails></rdf:Description></rdf:RDF></x:xmpmeta>")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] photograph = jpeg(picture);
        return ByteBuffer.allocate(photograph.length + 4 + packet.length)
                .put(photograph, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (2 + packet.length))
                .put(packet)
                .put(photograph, 2, photograph.length - 2)
                .array();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    private static byte[] png(BufferedImage image) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
