package uk.rubric.documents.reading;

import java.util.ArrayList;
import java.util.List;
import uk.rubric.documents.Layer;
import uk.rubric.documents.Page;
import uk.rubric.documents.Positions;
import uk.rubric.documents.Stretch;
import uk.rubric.documents.TextRange;

/** Collects the text of a document without page positions, and the stretches of it that a reader may miss. */
final class MarkedText {

    private final StringBuilder text = new StringBuilder();
    private final List<Stretch> stretches = new ArrayList<>();

    int length() {
        return text.length();
    }

    /** The text so far. */
    CharSequence words() {
        return text;
    }

    void text(String words, Layer layer) {
        if (words.isEmpty()) {
            return;
        }
        int start = text.length();
        text.append(words);
        mark(start, layer);
    }

    private void mark(int start, Layer layer) {
        if (layer == Layer.PAGE) {
            return;
        }
        Stretch last = stretches.isEmpty() ? null : stretches.getLast();
        boolean goesOn = last != null
                && last.layer() == layer
                && text.substring(last.range().end(), start).isBlank();
        if (goesOn && last != null) {
            stretches.set(
                    stretches.size() - 1, new Stretch(new TextRange(last.range().start(), text.length()), layer));
        } else {
            stretches.add(new Stretch(new TextRange(start, text.length()), layer));
        }
    }

    /** Puts everything from a place on into a layer. */
    void remark(int start, Layer layer) {
        stretches.removeIf(stretch -> stretch.range().start() >= start);
        if (start < text.length()) {
            mark(start, layer);
        }
    }

    /** A whole line in one layer, as a comment or a mail header is. */
    void line(String words, Layer layer) {
        if (!words.isBlank()) {
            lineEnds();
            text(words.strip(), layer);
            lineEnds();
        }
    }

    void tab() {
        text.append('\t');
    }

    /** Ends the line, where something stands on it. */
    void lineEnds() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    /** Ends the line, also an empty one; never more than one empty line. */
    void paragraphEnds() {
        int length = text.length();
        boolean twoEnds =
                length == 0 || length > 1 && text.charAt(length - 1) == '\n' && text.charAt(length - 2) == '\n';
        if (!twoEnds) {
            text.append('\n');
        }
    }

    /** Takes line ends back, so that a cell's last paragraph does not end its row. */
    void trimLineEnds(int noFurtherThan) {
        int end = text.length();
        while (end > noFurtherThan && text.charAt(end - 1) == '\n') {
            end--;
        }
        text.setLength(end);
    }

    /** Whether these words already stand here, whatever blanks part them. */
    boolean shows(String words) {
        return squeezed(text).contains(squeezed(words));
    }

    private static String squeezed(CharSequence words) {
        StringBuilder squeezed = new StringBuilder();
        words.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> squeezed.append((char) c));
        return squeezed.toString();
    }

    boolean isBlank() {
        return text.chars().allMatch(Character::isWhitespace);
    }

    Page page(int number, String label) {
        trimLineEnds(stretches.isEmpty() ? 0 : stretches.getLast().range().end());
        return new Page(number, label, 0, 0, text.toString(), Positions.NONE, stretches, false);
    }
}
