package uk.rubric.documents.reading;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPIterator;
import com.adobe.internal.xmp.properties.XMPPropertyInfo;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.imaging.jpeg.JpegSegmentReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifThumbnailDirectory;
import com.drew.metadata.photoshop.PhotoshopDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * The small picture that cameras and programs keep in a photograph (Exif 2.32, 4.5.8): a program that blacks out a face often leaves it as it was, so
 * it is held against the picture.
 */
final class SmallPicture {

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST_SIDE = 1_024;
    private static final int LARGEST_SCREEN = 4_096;
    static final long MOST_PIXELS = (long) LARGEST_SIDE * LARGEST_SIDE;

    /** Squares of this side are compared by their mean, so that a shift by a dot or a coarser packing makes no difference. */
    private static final int SQUARE = 8;

    /** Squares that differ by more than this many shades of 256, the change of the whole picture taken out, show something else. */
    private static final double MOST_DIFFERENCE = 45;

    /** So many of them, and no fewer, are more than the edge of a frame. */
    private static final int FEWEST = 3;

    private SmallPicture() {}

    /** The small pictures of a file, as far as they can be cut out of it. */
    static List<byte[]> of(Path file, Metadata metadata) {
        List<byte[]> found = new ArrayList<>();
        for (PhotoshopDirectory directory : metadata.getDirectoriesOfType(PhotoshopDirectory.class)) {
            byte[] bytes = directory.getThumbnailBytes();
            if (bytes != null) {
                found.add(bytes);
            }
        }
        for (ExifThumbnailDirectory directory : metadata.getDirectoriesOfType(ExifThumbnailDirectory.class)) {
            Integer offset = directory.getInteger(ExifThumbnailDirectory.TAG_THUMBNAIL_OFFSET);
            Integer length = directory.getInteger(ExifThumbnailDirectory.TAG_THUMBNAIL_LENGTH);
            if (offset != null && length != null) {
                cut(file, EXIF.length + offset, length, found);
            }
        }
        metadata.getDirectoriesOfType(XmpDirectory.class).forEach(packet -> inPacket(packet, found));
        return found;
    }

    /** The packet of properties keeps its own (ISO 16684-1, 8.4: {@code xmp:Thumbnails}), as text. */
    private static void inPacket(XmpDirectory packet, List<byte[]> found) {
        try {
            XMPIterator properties = packet.getXMPMeta().iterator();
            while (properties.hasNext()) {
                XMPPropertyInfo property = (XMPPropertyInfo) properties.next();
                String path = property.getPath();
                if (path != null && path.contains("Thumbnails[") && path.endsWith(":image")) {
                    found.add(Base64.getMimeDecoder().decode(property.getValue()));
                }
            }
        } catch (XMPException | IllegalArgumentException damaged) {
            // What is no picture shows nothing.
            return;
        }
    }

    private static void cut(Path file, int from, int length, List<byte[]> found) {
        try {
            for (byte[] segment : JpegSegmentReader.readSegments(file.toFile(), List.of(JpegSegmentType.APP1))
                    .getSegments(JpegSegmentType.APP1)) {
                boolean exif =
                        segment.length > EXIF.length && Arrays.equals(segment, 0, EXIF.length, EXIF, 0, EXIF.length);
                if (exif && from > 0 && length > 0 && length <= segment.length - from) {
                    found.add(Arrays.copyOfRange(segment, from, from + length));
                }
            }
        } catch (JpegProcessingException | IOException noPhotograph) {
            // Other kinds of picture keep theirs elsewhere.
            return;
        }
    }

    /** Whether a small picture shows something that the picture does not. */
    static boolean differs(byte[] small, BufferedImage picture) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(small));
            return image != null
                    && Math.max(image.getWidth(), image.getHeight()) <= LARGEST_SIDE
                    && differs(image, picture);
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    /** Whether a file is a picture, no larger than a screen, that shows nothing else than this one. */
    static boolean shows(byte[] file, BufferedImage picture) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                boolean fits = Math.max(reader.getWidth(0), reader.getHeight(0)) <= LARGEST_SCREEN;
                return fits
                        && PictureEnd.of(file) == file.length
                        && !differs(scaled(reader.read(0), picture.getWidth() / 2, picture.getHeight() / 2), picture);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    static boolean differs(BufferedImage small, BufferedImage picture) {
        // A picture of another shape than its small one is framed by bars, which are left out.
        double scale = Math.min(
                (double) small.getWidth() / picture.getWidth(), (double) small.getHeight() / picture.getHeight());
        int width = (int) Math.round(picture.getWidth() * scale);
        int height = (int) Math.round(picture.getHeight() * scale);
        int left = (small.getWidth() - width) / 2;
        int top = (small.getHeight() - height) / 2;
        GreyImage expected = GreyImage.of(scaled(picture, width, height));
        GreyImage kept = GreyImage.of(small.getSubimage(left, top, width, height));
        double[] line = fit(expected, kept);
        int other = 0;
        for (int y = SQUARE / 2; y + SQUARE <= height - SQUARE / 2; y += SQUARE) {
            for (int x = SQUARE / 2; x + SQUARE <= width - SQUARE / 2; x += SQUARE) {
                double is = mean(kept, x, y);
                double shouldBe = line[0] + line[1] * mean(expected, x, y);
                other += Math.abs(is - shouldBe) > MOST_DIFFERENCE ? 1 : 0;
            }
        }
        return other >= FEWEST;
    }

    /** In steps by half, since a picture drawn much smaller at once keeps only every so many dots. */
    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        BufferedImage step = picture;
        while (step.getWidth() >= 2 * width && step.getHeight() >= 2 * height && step.getWidth() > 2) {
            step = drawn(step, step.getWidth() / 2, step.getHeight() / 2);
        }
        return drawn(step, width, height);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        BufferedImage drawn = new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, drawn.getWidth(), drawn.getHeight(), null);
        graphics.dispose();
        return drawn;
    }

    private static double mean(GreyImage image, int left, int top) {
        int sum = 0;
        for (int y = top; y < top + SQUARE; y++) {
            for (int x = left; x < left + SQUARE; x++) {
                sum += image.at(x, y);
            }
        }
        return (double) sum / (SQUARE * SQUARE);
    }

    /** Brightness and contrast by which the whole of one differs from the other: offset and factor of the line through their squares. */
    private static double[] fit(GreyImage from, GreyImage to) {
        double n = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (int top = 0; top + SQUARE <= from.height; top += SQUARE) {
            for (int left = 0; left + SQUARE <= from.width; left += SQUARE) {
                double a = mean(from, left, top);
                double b = mean(to, left, top);
                n++;
                x += a;
                y += b;
                xx += a * a;
                xy += a * b;
            }
        }
        double spread = n * xx - x * x;
        double factor = spread < 1 ? 1 : Math.clamp((n * xy - x * y) / spread, 0.5, 2);
        return new double[] {n == 0 ? 0 : (y - factor * x) / n, factor};
    }
}
