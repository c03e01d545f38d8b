package uk.rubric.redaction.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/**
 * The pictures that the copy of an office file holds: each the redacted copy of a picture of the original, cut to what the original showed
 * of it, and none that the original did not show.
 */
final class HeldPictures {

    /** The name of a part that needs no escapes. */
    private static final String PLAIN_NAME = "[A-Za-z0-9_-]{1,60}\\.[A-Za-z]{3,4}";

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    /** How much of a picture is cut off at its left, top, right and bottom, in fractions. */
    record Crop(double left, double top, double right, double bottom) {

        static final Crop NONE = new Crop(0, 0, 0, 0);

        /** From the attributes of a {@code srcRect} (ECMA-376 part 1, 20.1.8.55), in thousandths of a per cent. */
        static Crop of(Map<String, String> attributes) {
            return new Crop(part(attributes, "l"), part(attributes, "t"), part(attributes, "r"), part(attributes, "b"));
        }

        private static double part(Map<String, String> attributes, String side) {
            String value = attributes.getOrDefault(side, "0");
            return value.matches("\\d{1,6}") ? Integer.parseInt(value) / 100_000.0 : 0;
        }

        private BufferedImage of(BufferedImage picture) {
            int x = (int) Math.floor(left * picture.getWidth());
            int y = (int) Math.floor(top * picture.getHeight());
            int width = (int) Math.ceil((1 - right) * picture.getWidth()) - x;
            int height = (int) Math.ceil((1 - bottom) * picture.getHeight()) - y;
            return picture.getSubimage(x, y, width, height);
        }
    }

    private final Map<String, PictureCopy> copies = new LinkedHashMap<>();
    private final Map<String, Crop> shown = new TreeMap<>();

    /** Pictures that may be held; those of which it is not clear which is meant are not. */
    HeldPictures(List<PictureCopy> pictures) {
        Set<String> unclear = new HashSet<>();
        for (PictureCopy picture : pictures) {
            if (copies.putIfAbsent(picture.name(), picture) != null
                    || !picture.nameOfCopy().matches(PLAIN_NAME)) {
                unclear.add(picture.name());
            }
        }
        copies.keySet().removeAll(unclear);
    }

    /**
     * What the copy calls a picture that is to be shown; nothing where it has to be left out: it has no copy, it is shown in two cuts, or it
     * is cut and parts of it are black, whose places would no longer be known.
     *
     * @param target the path of its part in the original
     */
    Optional<String> show(String target, Crop crop) {
        String name = target.substring(target.lastIndexOf('/') + 1);
        PictureCopy copy = copies.get(name);
        boolean empty = crop.left() + crop.right() > 0.99 || crop.top() + crop.bottom() > 0.99;
        if (copy == null || empty || copy.blackened() && !crop.equals(Crop.NONE)) {
            return Optional.empty();
        }
        return crop.equals(shown.computeIfAbsent(name, first -> crop))
                ? Optional.of(copy.nameOfCopy())
                : Optional.empty();
    }

    /** The names, in the original, of those that are shown. */
    List<String> names() {
        return List.copyOf(shown.keySet());
    }

    /** Adds those that are shown to a copy, in a folder of it. */
    void add(OfficeParts parts, String folder) throws IOException {
        for (Map.Entry<String, Crop> picture : shown.entrySet()) {
            PictureCopy copy = copies.get(picture.getKey());
            if (copy != null) {
                Path file = Path.of(copy.file());
                byte[] bytes = Files.readAllBytes(file);
                boolean png = Arrays.equals(bytes, 0, PNG.length, PNG, 0, PNG.length);
                if (!picture.getValue().equals(Crop.NONE)) {
                    bytes = cut(file, picture.getValue(), !png);
                }
                parts.add(folder + copy.nameOfCopy(), png ? "image/png" : "image/jpeg", bytes);
            }
        }
    }

    private static byte[] cut(Path file, Crop crop, boolean photograph) throws IOException {
        BufferedImage whole = ImageIO.read(file.toFile());
        if (whole == null) {
            throw new IOException("the copy of a picture cannot be read again");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PictureRedaction.write(crop.of(whole), photograph, out);
        return out.toByteArray();
    }
}
