package uk.rubric.facts.detection;

import java.util.Arrays;

/**
 * A text whose odd spaces, hyphens and quotation marks have become ordinary ones and whose invisible characters are gone, with the place
 * in the original from which each character came.
 */
record PlainCharacters(String text, int[] origin) {

    private static final int ROOM_FOR_LIGATURES = 16;

    /** The plain characters of a page's own text. */
    static PlainCharacters of(String original) {
        int length = original.length();
        StringBuilder plain = new StringBuilder(length + ROOM_FOR_LIGATURES);
        int[] origin = new int[length + ROOM_FOR_LIGATURES];
        for (int i = 0; i < length; i++) {
            char c = original.charAt(i);
            if (c < 0x80) {
                origin = put(origin, plain, c, i);
                continue;
            }
            String replacement = replacement(c);
            for (int j = 0; j < replacement.length(); j++) {
                origin = put(origin, plain, replacement.charAt(j), i);
            }
        }
        return new PlainCharacters(plain.toString(), Arrays.copyOf(origin, plain.length()));
    }

    private static int[] put(int[] origin, StringBuilder plain, char c, int from) {
        int[] room = plain.length() < origin.length ? origin : Arrays.copyOf(origin, origin.length * 2);
        room[plain.length()] = from;
        plain.append(c);
        return room;
    }

    /** What stands for a character: itself, its plain likeness, or nothing where readers see nothing. */
    private static String replacement(char c) {
        return switch (c) {
            case '\u00A0', '\u2000', '\u2001', '\u2002', '\u2003', '\u2004', '\u2005', '\u2006' -> " ";
            case '\u2007', '\u2008', '\u2009', '\u200A', '\u202F', '\u205F', '\u3000' -> " ";
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2060', '\uFEFF' -> "";
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\uFE63' -> "-";
            case '\u2018', '\u2019', '\u201B', '\u02BC', '\u0060', '\u00B4' -> "'";
            case '\u201C', '\u201D', '\u201E' -> "\"";
            case '\u2028', '\u2029', '\u0085' -> "\n";
            case '\uFB00' -> "ff";
            case '\uFB01' -> "fi";
            case '\uFB02' -> "fl";
            case '\uFB03' -> "ffi";
            case '\uFB04' -> "ffl";
            default -> String.valueOf(c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c);
        };
    }

    /** The text in capitals, character for character, so that every place is the same in both. */
    String upper() {
        char[] capitals = text.toCharArray();
        for (int i = 0; i < capitals.length; i++) {
            char c = capitals[i];
            capitals[i] = c < 0x80 ? (c >= 'a' && c <= 'z' ? (char) (c - 32) : c) : Character.toUpperCase(c);
        }
        return new String(capitals);
    }

    /** Never the text: only its length. */
    @Override
    public String toString() {
        return "PlainCharacters, " + text.length();
    }
}
