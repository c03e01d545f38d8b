package uk.rubric.documents.reading;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import uk.rubric.documents.ReadingProblem.Kind;

/** A picture file as people see it: each of its frames turned the way its camera says is up. */
final class PictureFile implements AutoCloseable {

    private final ImageInputStream in;
    private final ImageReader reader;
    private final PictureProperties properties;
    private final long pixelLimit;

    private PictureFile(ImageInputStream in, ImageReader reader, PictureProperties properties, long pixelLimit) {
        this.in = in;
        this.reader = reader;
        this.properties = properties;
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
        return new PictureFile(in, reader, PictureProperties.of(file), pixelLimit);
    }

    /** What the file tells beside the picture. */
    PictureProperties properties() {
        return properties;
    }

    /** The name of the kind of picture, as in "JPEG". */
    String format() throws IOException {
        return reader.getFormatName().toUpperCase(Locale.ROOT);
    }

    int frames() throws IOException {
        return reader.getNumImages(true);
    }

    /** Of how many pixels in a row one is kept, for a frame to have no more than asked for. */
    int step(int index, long mostPixels) throws IOException {
        return (int) Math.ceil(Math.sqrt((double) pixels(index) / mostPixels));
    }

    /** One frame, 0-based, with no more pixels than asked for, upright. */
    BufferedImage frame(int index, long mostPixels) throws IOException, UnreadableException {
        if (pixels(index) > pixelLimit) {
            throw new UnreadableException(
                    Kind.TOO_LARGE, "The picture has more than " + pixelLimit / 1_000_000 + " million pixels.");
        }
        ImageReadParam how = reader.getDefaultReadParam();
        int step = step(index, mostPixels);
        if (step > 1) {
            how.setSourceSubsampling(step, step, 0, 0);
        }
        return upright(reader.read(index, how));
    }

    /** The small pictures in the file that show something else than its first frame. */
    List<byte[]> differingSmallPictures() throws IOException {
        List<byte[]> small = properties.smallPictures();
        if (small.isEmpty() || pixels(0) > pixelLimit) {
            return List.of();
        }
        BufferedImage picture = asItLies();
        return small.stream().filter(one -> SmallPicture.differs(one, picture)).toList();
    }

    /** Whether a file is a picture of the same, as cameras append for screens of another size. */
    boolean showsTheSame(byte[] file) throws IOException {
        return pixels(0) <= pixelLimit && SmallPicture.shows(file, asItLies());
    }

    /** The first frame, much smaller, and not turned, since small pictures are not turned either. */
    private BufferedImage asItLies() throws IOException {
        ImageReadParam how = reader.getDefaultReadParam();
        int step = Math.max(1, Math.min(reader.getWidth(0), reader.getHeight(0)) / 480);
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    private long pixels(int index) throws IOException {
        return (long) reader.getWidth(index) * reader.getHeight(index);
    }

    private BufferedImage upright(BufferedImage image) {
        int orientation = properties.orientation();
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
