package uk.rubric.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import uk.rubric.documents.Layer;
import uk.rubric.documents.Page;
import uk.rubric.documents.Positions;
import uk.rubric.documents.Stretch;
import uk.rubric.documents.TextRange;

/** An invented page of typewriter lines, as a reader finds it and as a picture of it. */
final class TypedPage {

    private static final double LEFT = 60;
    private static final double TOP = 80;
    private static final double LINE = 18;
    private static final double LETTER = 6;

    private TypedPage() {}

    /** An A4 page of typewriter lines, each character in its own box. */
    static Page of(int number, String text) {
        int[] boxOf = new int[text.length()];
        List<Float> boxes = new ArrayList<>();
        double x = LEFT;
        double y = TOP;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                boxOf[i] = -1;
                x = LEFT;
                y += LINE;
                continue;
            }
            boxOf[i] = boxes.size() / 8;
            for (double[] corner : new double[][] {{x, y - 9}, {x + LETTER, y - 9}, {x + LETTER, y + 2}, {x, y + 2}}) {
                boxes.add((float) (corner[0] / 595));
                boxes.add((float) (corner[1] / 842));
            }
            x += LETTER;
        }
        float[] flat = new float[boxes.size()];
        for (int i = 0; i < flat.length; i++) {
            flat[i] = boxes.get(i);
        }
        int hidden = text.indexOf("Hidden reference");
        List<Stretch> stretches =
                hidden < 0 ? List.of() : List.of(new Stretch(new TextRange(hidden, text.length()), Layer.COVERED));
        return new Page(number, "", 595, 842, text, Positions.of(boxOf, flat), stretches, false);
    }

    /** The page drawn in so many dots per inch. */
    static byte[] png(String text, int dotsPerInch) {
        double scale = dotsPerInch / 72.0;
        BufferedImage image = new BufferedImage((int) (595 * scale), (int) (842 * scale), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        pen.scale(scale, scale);
        pen.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 10));
        double y = TOP;
        for (String line : text.split("\n")) {
            pen.drawString(line, (float) LEFT, (float) y);
            y += LINE;
        }
        pen.dispose();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
