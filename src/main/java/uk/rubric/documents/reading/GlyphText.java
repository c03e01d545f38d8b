package uk.rubric.documents.reading;

import java.text.Normalizer;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.jspecify.annotations.Nullable;

/** Says what a glyph of a PDF font means as text. */
final class GlyphText {

    /** Stands for a glyph whose meaning the file does not tell. */
    static final String UNKNOWN = "\uFFFD";

    /** Accents that are drawn as shapes of their own, over the letter they belong to. */
    private static final Map<Character, Character> ACCENTS = Map.of(
            '\u00B4', '\u0301', '\u0060', '\u0300', '\u00A8', '\u0308', '\u02C6', '\u0302', '\u02DC', '\u0303',
            '\u00B8', '\u0327', '\u02DA', '\u030A', '\u02C7', '\u030C');

    private GlyphText() {}

    static String of(PDFont font, int code) {
        String text = mapped(font, code);
        if (text == null) {
            boolean plain = font instanceof PDSimpleFont && code >= 0x20 && code < 0x7F;
            return plain ? Character.toString(code) : UNKNOWN;
        }
        return clean(text);
    }

    private static @Nullable String mapped(PDFont font, int code) {
        try {
            return font.toUnicode(code);
        } catch (RuntimeException brokenFont) {
            return null;
        }
    }

    /** Takes ligatures and presentation forms apart; a soft hyphen that is painted is a hyphen. */
    static String clean(String text) {
        if (text.length() == 1 && text.charAt(0) >= 0x20 && text.charAt(0) < 0x7F) {
            return text;
        }
        StringBuilder clean = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u00AD' || c == '\u2010' || c == '\u2011') {
                clean.append('-');
            } else if (c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c)) {
                clean.append(' ');
            } else if (c >= '\uFB00' && c <= '\uFB4F' || c >= '\uFF01' && c <= '\uFF5E') {
                clean.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else if (c >= '\uF020' && c <= '\uF0FF') {
                // Symbol fonts, whose signs have no meaning as text: bullets, ticks, boxes.
                clean.append('\u2022');
            } else if (c < 0x20 || c >= 0x7F && c < 0xA0 || c >= '\uE000' && c <= '\uF8FF') {
                clean.append(UNKNOWN);
            } else if (Character.getType(c) != Character.FORMAT) {
                clean.append(c);
            }
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** The combining mark that a glyph drawn over a letter stands for, or 0. */
    static char accent(String text) {
        if (text.length() != 1) {
            return 0;
        }
        char c = text.charAt(0);
        return Character.getType(c) == Character.NON_SPACING_MARK ? c : ACCENTS.getOrDefault(c, (char) 0);
    }

    /** A letter with its accent as one character, where there is one. */
    static String accented(String letter, char accent) {
        return Normalizer.normalize(letter + accent, Normalizer.Form.NFC);
    }
}
