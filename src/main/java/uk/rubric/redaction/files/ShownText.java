package uk.rubric.redaction.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;

/** The strings of one operator, put together again without the codes that go: each run of them leaves a gap. */
final class ShownText {

    private static final int SPACE = 32;

    /** One code of the page, or one number between two strings, whose width is then all there is. */
    private record Piece(int number, byte[] code, boolean goes, double width) {}

    private final List<Piece> pieces = new ArrayList<>();
    private byte[] string = {};
    private ByteArrayInputStream rest = new ByteArrayInputStream(string);
    private PDTextState state = new PDTextState();
    private double pointsOfUnit;
    private boolean shortened;

    /** A number between two strings. */
    void gap(COSNumber number) {
        pieces.add(new Piece(0, new byte[0], false, -number.floatValue()));
    }

    void begin(byte[] next, PDTextState textState) {
        string = next;
        rest = new ByteArrayInputStream(next);
        state = textState;
    }

    /**
     * The next code of the string.
     *
     * @param number which of the page's codes it is
     * @param width in units of the font size
     * @param points how long a thousandth of the font size is on the page
     */
    void code(int number, boolean goes, double width, double points) throws IOException {
        pointsOfUnit = points;
        PDFont font = state.getFont();
        int from = string.length - rest.available();
        int code = font.readCode(rest);
        int to = string.length - rest.available();
        byte[] bytes = java.util.Arrays.copyOfRange(string, from, to);
        double size = state.getFontSize();
        double spacing =
                state.getCharacterSpacing() + (bytes.length == 1 && code == SPACE ? state.getWordSpacing() : 0);
        pieces.add(new Piece(number, bytes, goes, 1000 * (width + (size == 0 ? 0 : spacing / size))));
        shortened |= goes;
    }

    /** Whether a code went, or one that stays moves from where it would be drawn after a pen that is off by some points. */
    boolean changes(LineRoom room, double pen) {
        return shortened || Arrays.stream(moves(room, pen)).anyMatch(move -> move != pen);
    }

    /** How far the pen is off, in points, once the strings are drawn. */
    double penAfter(LineRoom room, double pen) {
        double[] moves = moves(room, pen);
        return moves.length == 0 ? pen : moves[moves.length - 1];
    }

    /** The strings and numbers that take the operator's place, for a pen that is off by some points before it. */
    COSArray array(LineRoom room, double pen) {
        COSArray array = new COSArray();
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        double[] moves = moves(room, pen);
        double gap = 0;
        double now = pen;
        for (int i = 0; i < moves.length; i++) {
            Piece piece = pieces.get(i);
            if (moves[i] != now) {
                gap += (moves[i] - now) / pointsOfUnit;
                now = moves[i];
            }
            if (piece.goes() || piece.number() == 0) {
                gap += piece.width();
                continue;
            }
            if (gap != 0) {
                flush(kept, array);
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

    /** How far the page's plan moves each piece: a blank goes with what follows it, or, at the end, with what stands before it. */
    private double[] moves(LineRoom room, double pen) {
        double[] moves = new double[pieces.size()];
        double now = pen;
        int blanks = 0;
        for (int i = 0; i < moves.length; i++) {
            Piece piece = pieces.get(i);
            boolean planned = !piece.goes() && room.places(piece.number());
            now = planned ? room.moveOf(piece.number()) : now;
            for (int blank = blanks; planned && blank < i; blank++) {
                moves[blank] = now;
            }
            blanks = planned || piece.goes() ? i + 1 : blanks;
            moves[i] = now;
        }
        return moves;
    }

    private static void flush(ByteArrayOutputStream kept, COSArray array) {
        if (kept.size() > 0) {
            array.add(new COSString(kept.toByteArray()));
            kept.reset();
        }
    }
}
