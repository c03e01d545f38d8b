package uk.rubric.redaction.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import uk.rubric.documents.reading.ReadingLimits;
import uk.rubric.documents.reading.SeenPicture;
import uk.rubric.redaction.files.Answer.Method;

/** Writes a picture again from its dots alone, upright and with the areas of an order black: nothing that the file told beside them is left. */
final class PictureRedaction {

    private static final float QUALITY = 0.92f;

    private final Order order;
    private final ReadingLimits limits;

    PictureRedaction(Order order, ReadingLimits limits) {
        this.order = order;
        this.limits = limits;
    }

    Answer redact(Path file) throws IOException {
        Optional<SeenPicture> seen = SeenPicture.of(file, limits);
        if (seen.isEmpty()) {
            return Answer.refused("Pictures of this kind, size or number cannot be redacted safely by this program.");
        }
        BufferedImage before = seen.get().image();
        boolean photograph = seen.get().photograph();
        BufferedImage after = onWhite(before);
        Graphics2D pen = after.createGraphics();
        PictureInk.Blackening blackening = new PictureInk.Blackening(before);
        List<Shape> black = order.areas().stream()
                .<Shape>map(
                        area -> blackening.reach(PageRemoval.shape(area.quad(), before.getWidth(), before.getHeight())))
                .toList();
        pen.setColor(Color.BLACK);
        black.forEach(pen::fill);
        pen.dispose();
        try (OutputStream out = Files.newOutputStream(Path.of(order.output()))) {
            write(after, photograph, out);
        }
        BufferedImage written = ImageIO.read(Path.of(order.output()).toFile());
        if (black.stream().anyMatch(area -> !PageLook.black(written, area))) {
            return Answer.refused("An area of the redacted copy is not black.");
        }
        if (!PageLook.same(onWhite(before), written, black)) {
            return Answer.refused("The redacted copy looks different outside its areas.");
        }
        Map<Integer, Method> methods = new TreeMap<>();
        order.areas().forEach(area -> methods.put(area.page(), Method.REMOVED));
        return new Answer("", methods, order.areas(), List.of("all that the file told beside the picture"));
    }

    /** Dots that are clear may still have a colour: on white, what could not be seen is gone. */
    private static BufferedImage onWhite(BufferedImage picture) {
        BufferedImage copy = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = copy.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return copy;
    }

    /** Writes dots as JPEG where they are a photograph's, else as PNG, and nothing beside them. */
    static void write(BufferedImage image, boolean photograph, OutputStream out) throws IOException {
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(photograph ? "jpeg" : "png").next();
        try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(to);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (photograph) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
