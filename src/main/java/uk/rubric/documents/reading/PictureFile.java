package uk.rubric.documents.reading;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import uk.rubric.documents.ReadingProblem.Kind;

/** A picture file as people see it: each of its frames turned the way its camera says is up. */
final class PictureFile implements AutoCloseable {

    private final ImageInputStream in;
    private final ImageReader reader;
    private final int orientation;
    private final long pixelLimit;

    private PictureFile(ImageInputStream in, ImageReader reader, int orientation, long pixelLimit) {
        this.in = in;
        this.reader = reader;
        this.orientation = orientation;
        this.pixelLimit = pixelLimit;
    }

    static PictureFile open(Path file, long pixelLimit) throws IOException, UnreadableException {
        ImageInputStream in = ImageIO.createImageInputStream(file.toFile());
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            in.close();
            throw new UnreadableException(Kind.UNSUPPORTED, "Pictures of this kind cannot be read.");
        }
        ImageReader reader = readers.next();
        reader.setInput(in);
        return new PictureFile(in, reader, orientation(file), pixelLimit);
    }

    private static int orientation(Path file) {
        try {
            ExifIFD0Directory exif =
                    ImageMetadataReader.readMetadata(file.toFile()).getFirstDirectoryOfType(ExifIFD0Directory.class);
            boolean told = exif != null && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION);
            return exif != null && told ? exif.getInt(ExifIFD0Directory.TAG_ORIENTATION) : 1;
        } catch (ImageProcessingException | MetadataException | IOException | RuntimeException notTold) {
            return 1;
        }
    }

    int frames() throws IOException {
        return reader.getNumImages(true);
    }

    /** One frame, 0-based, with no more pixels than asked for, upright. */
    BufferedImage frame(int index, long mostPixels) throws IOException, UnreadableException {
        long width = reader.getWidth(index);
        long height = reader.getHeight(index);
        if (width * height > pixelLimit) {
            throw new UnreadableException(
                    Kind.TOO_LARGE, "The picture has more than " + pixelLimit / 1_000_000 + " million pixels.");
        }
        ImageReadParam how = reader.getDefaultReadParam();
        int step = (int) Math.ceil(Math.sqrt((double) width * height / mostPixels));
        if (step > 1) {
            how.setSourceSubsampling(step, step, 0, 0);
        }
        return upright(reader.read(index, how));
    }

    private BufferedImage upright(BufferedImage image) {
        if (orientation <= 1 || orientation > 8) {
            return image;
        }
        int w = image.getWidth();
        int h = image.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            default -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
        boolean sideways = orientation >= 5;
        BufferedImage turned = new BufferedImage(sideways ? h : w, sideways ? w : h, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = turned.createGraphics();
        graphics.drawImage(image, turn, null);
        graphics.dispose();
        return turned;
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }
}
