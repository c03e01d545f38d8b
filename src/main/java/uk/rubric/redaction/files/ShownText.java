package uk.rubric.redaction.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;

/** The strings of one operator, put together again without the codes that go: each run of them leaves a gap. */
final class ShownText {

    /** Gaps are a whole number of these wide, where what follows may move: three letters' heights, in thousandths of the font size. */
    private static final double STEP = 3000;

    private static final int SPACE = 32;

    /** One code, or one number between two strings, whose width is then all there is. */
    private record Piece(byte[] code, boolean goes, double width) {}

    private final List<Piece> pieces = new ArrayList<>();
    private byte[] string = {};
    private ByteArrayInputStream rest = new ByteArrayInputStream(string);
    private PDTextState state = new PDTextState();
    private boolean shortened;

    /** A number between two strings. */
    void gap(COSNumber number) {
        pieces.add(new Piece(new byte[0], false, -number.floatValue()));
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
        byte[] bytes = java.util.Arrays.copyOfRange(string, from, to);
        double size = state.getFontSize();
        double spacing =
                state.getCharacterSpacing() + (bytes.length == 1 && code == SPACE ? state.getWordSpacing() : 0);
        pieces.add(new Piece(bytes, goes, 1000 * (width + (size == 0 ? 0 : spacing / size))));
        shortened |= goes;
    }

    /** Whether a code went. */
    boolean shortened() {
        return shortened;
    }

    /** By how much each run of codes that go, with something after it, would be widened; in order, in thousandths of the font size. */
    List<Double> widening() {
        List<Double> widening = new ArrayList<>();
        double run = 0;
        boolean open = false;
        for (Piece piece : pieces) {
            if (piece.goes()) {
                open = true;
                run += piece.width();
            } else if (piece.code().length == 0) {
                run += open ? piece.width() : 0;
            } else if (open) {
                widening.add(Math.ceil(run / STEP) * STEP - run);
                run = 0;
                open = false;
            }
        }
        return widening;
    }

    /** The strings and numbers that take the operator's place; the gaps are as wide as the codes were, or widened. */
    COSArray array(boolean widened) {
        List<Double> more = widened ? widening() : List.of();
        COSArray array = new COSArray();
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        double gap = 0;
        boolean open = false;
        int run = 0;
        for (Piece piece : pieces) {
            if (piece.goes() || piece.code().length == 0) {
                flush(kept, array);
                gap += piece.width();
                open |= piece.goes();
                continue;
            }
            if (open) {
                gap += run < more.size() ? more.get(run) : 0;
                run++;
                open = false;
            }
            if (gap != 0) {
                array.add(new COSFloat((float) -gap));
                gap = 0;
            }
            kept.writeBytes(piece.code());
        }
        flush(kept, array);
        if (gap != 0) {
            array.add(new COSFloat((float) -gap));
        }
        return array;
    }

    private static void flush(ByteArrayOutputStream kept, COSArray array) {
        if (kept.size() > 0) {
            array.add(new COSString(kept.toByteArray()));
            kept.reset();
        }
    }
}
