package uk.rubric.facts.extraction;

import java.text.Normalizer;
import java.util.Locale;

/** Folds text so that writings which a reader takes for the same are the same: case, accents, punctuation, spacing. */
final class Words {

    private Words() {}

    /** Lower-case words parted by one space; everything but letters and digits parts words. */
    static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        CharSequence plain = ascii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                gap = false;
                folded.append(c < 128 ? (char) (c >= 'A' && c <= 'Z' ? c + 32 : c) : Character.toLowerCase(c));
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                gap = true;
            }
        }
        return folded.toString();
    }

    /** One word of a name: accents, apostrophes and hyphens dropped, so that O'Example and OEXAMPLE agree. */
    static String foldName(String word) {
        return fold(word).replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** What a contraction begins with ("I" of "I'm", "What" of "What's"), "not" of one that denies, and any other word as it is. */
    static String beforeContraction(String word) {
        int apostrophe = word.indexOf('\'');
        String tail = apostrophe < 0 ? "" : word.substring(apostrophe + 1).toLowerCase(Locale.ROOT);
        return switch (tail) {
            case "m", "ve", "ll", "re", "s", "d" -> word.substring(0, apostrophe);
            case "t" -> "not";
            default -> word;
        };
    }

    private static boolean ascii(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
