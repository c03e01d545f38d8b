package uk.rubric.documents.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.rubric.documents.Layer;
import uk.rubric.documents.Page;
import uk.rubric.documents.Positions;
import uk.rubric.documents.Stretch;
import uk.rubric.documents.TextRange;

/** Collects the text of a page with positions, character by character, and the stretches that are not plainly visible. */
final class PageText {

    private final double width;
    private final double height;
    private final StringBuilder text = new StringBuilder();
    private int[] boxOf = new int[256];
    private float[] boxes = new float[2048];
    private int boxCount;
    private final List<Stretch> stretches = new ArrayList<>();
    private Layer layer = Layer.PAGE;
    private int layerStart;
    private int layerEnd;
    private boolean picture;

    PageText(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** The text so far. */
    CharSequence words() {
        return text;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether these words are already on the page, whatever blanks part them. */
    boolean shows(String words) {
        return squeezed(text).contains(squeezed(words));
    }

    private static String squeezed(CharSequence words) {
        StringBuilder squeezed = new StringBuilder();
        words.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> squeezed.append((char) c));
        return squeezed.toString();
    }

    /** Adds what a glyph says. */
    void glyph(Glyph glyph) {
        enter(glyph.layer);
        picture |= glyph.picture;
        int box = box(glyph.shown);
        for (int i = 0; i < glyph.text.length(); i++) {
            character(glyph.text.charAt(i), box);
        }
        layerEnd = text.length();
    }

    /** Adds a tab, a blank or line feeds; never at the start and never after the same. */
    void separator(String separator) {
        if (text.isEmpty()) {
            return;
        }
        for (int i = 0; i < separator.length(); i++) {
            character(separator.charAt(i), -1);
        }
    }

    /** Adds words from beside the page (a comment, a field value) after its text, each with the same box. */
    void aside(String words, Layer where, float[] corners) {
        if (words.isBlank()) {
            return;
        }
        enter(Layer.PAGE);
        separator("\n\n");
        enter(where);
        int box = corners.length == 8 ? box(corners) : -1;
        String clean = words.strip().replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < clean.length(); i++) {
            character(clean.charAt(i), box);
        }
        layerEnd = text.length();
    }

    private void enter(Layer next) {
        if (next == layer) {
            return;
        }
        if (layer != Layer.PAGE) {
            stretches.add(new Stretch(new TextRange(layerStart, layerEnd), layer));
        }
        layer = next;
        layerStart = text.length();
    }

    private void character(char c, int box) {
        if (text.length() == boxOf.length) {
            boxOf = Arrays.copyOf(boxOf, 2 * boxOf.length);
        }
        boxOf[text.length()] = box;
        text.append(c);
    }

    private int box(float[] corners) {
        if (8 * boxCount == boxes.length) {
            boxes = Arrays.copyOf(boxes, 2 * boxes.length);
        }
        for (int i = 0; i < 8; i++) {
            boxes[8 * boxCount + i] = (float) (corners[i] / (i % 2 == 0 ? width : height));
        }
        return boxCount++;
    }

    Page page(int number) {
        enter(Layer.PAGE);
        return new Page(
                number,
                "",
                width,
                height,
                text.toString(),
                Positions.of(Arrays.copyOf(boxOf, text.length()), Arrays.copyOf(boxes, 8 * boxCount)),
                stretches,
                picture);
    }
}
