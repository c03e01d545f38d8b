package uk.rubric.documents.reading;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The dots of a picture file as reading sees them, upright, for those who write it again.
 *
 * @param photograph whether the file was packed as photographs are, with small losses
 */
public record SeenPicture(BufferedImage image, boolean photograph) {

    /** The picture of a file; nothing where it has several, is larger than what may be unpacked, or is of another kind than JPEG or PNG. */
    public static Optional<SeenPicture> of(Path file, ReadingLimits limits) throws IOException {
        try (PictureFile pictures = PictureFile.open(file, limits.pixels())) {
            String format = pictures.format();
            boolean photograph = format.equals("JPEG");
            if (pictures.frames() != 1
                    || pictures.step(0, PageDrawing.MOST_PIXELS) > 1
                    || !photograph && !format.equals("PNG")) {
                return Optional.empty();
            }
            return Optional.of(new SeenPicture(pictures.frame(0, PageDrawing.MOST_PIXELS), photograph));
        } catch (UnreadableException notAPicture) {
            return Optional.empty();
        }
    }
}
