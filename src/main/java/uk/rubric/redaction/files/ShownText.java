package uk.rubric.redaction.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;

/** The strings of one operator, put together again without the codes that go: each leaves the room it took, so that nothing else moves. */
final class ShownText {

    private static final int SPACE = 32;

    private final COSArray pieces = new COSArray();
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private byte[] string = {};
    private ByteArrayInputStream rest = new ByteArrayInputStream(string);
    private PDTextState state = new PDTextState();
    private double gap;
    private boolean shortened;

    /** A number between two strings. */
    void gap(COSNumber number) {
        flushString();
        gap += number.floatValue();
    }

    void begin(byte[] next, PDTextState textState) {
        string = next;
        rest = new ByteArrayInputStream(next);
        state = textState;
    }

    /** The next code of the string; its width is in units of the font size. */
    void code(boolean goes, double width) throws IOException {
        PDFont font = state.getFont();
        int from = string.length - rest.available();
        int code = font.readCode(rest);
        int to = string.length - rest.available();
        if (!goes) {
            flushGap();
            kept.write(string, from, to - from);
            return;
        }
        shortened = true;
        flushString();
        double size = state.getFontSize();
        double spacing = state.getCharacterSpacing() + (to - from == 1 && code == SPACE ? state.getWordSpacing() : 0);
        gap -= 1000 * (width + (size == 0 ? 0 : spacing / size));
    }

    void end() {
        flushString();
    }

    private void flushString() {
        if (kept.size() > 0) {
            pieces.add(new COSString(kept.toByteArray()));
            kept.reset();
        }
    }

    private void flushGap() {
        if (gap != 0) {
            pieces.add(new COSFloat((float) gap));
            gap = 0;
        }
    }

    /** Whether a code went. */
    boolean shortened() {
        return shortened;
    }

    COSBase pieces() {
        flushString();
        flushGap();
        return pieces;
    }
}
