package uk.rubric.documents.reading;

import java.util.List;
import uk.rubric.documents.Layer;

/**
 * The text layer that a scan brings along, held against the ink of its picture: writing in the picture that stands outside the layer's words is
 * in no text that anybody checks.
 */
final class TextLayer {

    /** Dots per inch at which the ink of ten-point letters lies apart. */
    static final int RESOLUTION = 150;

    /** Of a word's height, how far beside it a letter still belongs to it: layers lie a little askew. */
    private static final double ASKEW = 0.5;

    /** In points. */
    private final List<TextRecognition.Word> words;

    private TextLayer(List<TextRecognition.Word> words) {
        this.words = words;
    }

    /** The layer of a page; empty where the page is no scan or brings none. */
    static TextLayer of(PaintedPage page) {
        return new TextLayer(page.glyphs().stream()
                .filter(glyph -> glyph.picture && (glyph.layer == Layer.PAGE || glyph.layer == Layer.COVERED))
                .map(glyph -> word(glyph.corners, glyph.text))
                .toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether the picture holds more writing outside the layer's words than may be dirt. */
    boolean leavesOut(GreyImage picture, int resolution) {
        double scale = resolution / 72.0;
        List<TextRecognition.Word> drawn =
                words.stream().map(word -> scaled(word, scale)).toList();
        return UnreadInk.share(picture, drawn, resolution, false) > PictureText.TOLERATED_INK;
    }

    /** Whether the layer has a word where something was read. */
    boolean says(Glyph read) {
        return words.stream().anyMatch(word -> {
            double margin = ASKEW * (word.bottom() - word.top());
            return read.centreX() >= word.left() - margin
                    && read.centreX() <= word.right() + margin
                    && read.centreY() >= word.top() - margin
                    && read.centreY() <= word.bottom() + margin;
        });
    }

    private static TextRecognition.Word word(float[] c, String text) {
        double left = Math.min(Math.min(c[0], c[2]), Math.min(c[4], c[6]));
        double right = Math.max(Math.max(c[0], c[2]), Math.max(c[4], c[6]));
        double top = Math.min(Math.min(c[1], c[3]), Math.min(c[5], c[7]));
        double bottom = Math.max(Math.max(c[1], c[3]), Math.max(c[5], c[7]));
        return new TextRecognition.Word(text, 1, left, top, right, bottom, top, bottom);
    }

    private static TextRecognition.Word scaled(TextRecognition.Word word, double scale) {
        return new TextRecognition.Word(
                word.text(),
                word.confidence(),
                scale * word.left(),
                scale * word.top(),
                scale * word.right(),
                scale * word.bottom(),
                scale * word.lineTop(),
                scale * word.lineBottom());
    }
}
