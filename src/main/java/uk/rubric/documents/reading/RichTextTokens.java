package uk.rubric.documents.reading;

import static java.util.Map.entry;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** Takes the bytes of a text in the Rich Text Format apart into groups, control words and characters. */
final class RichTextTokens {

    private static final int DEEPEST = 2_000;

    /** Code pages by the number that a font gives for the characters it has. */
    private static final Map<Integer, String> CHARSETS = Map.ofEntries(
            entry(0, "windows-1252"),
            entry(77, "x-MacRoman"),
            entry(128, "windows-31j"),
            entry(129, "x-windows-949"),
            entry(134, "GBK"),
            entry(136, "Big5"),
            entry(161, "windows-1253"),
            entry(162, "windows-1254"),
            entry(163, "windows-1258"),
            entry(177, "windows-1255"),
            entry(178, "windows-1256"),
            entry(186, "windows-1257"),
            entry(204, "windows-1251"),
            entry(222, "x-windows-874"),
            entry(238, "windows-1250"));

    /** Hears the pieces in their order. */
    interface Listener {

        void opens();

        void closes();

        /** The group may be skipped by whoever does not know its first word. */
        void starred();

        void word(String word, int number, boolean numbered);

        /** One byte of text in the code page of the font. */
        void letter(byte b);

        /** One UTF-16 unit. */
        void character(int unit);
    }

    private final Listener listener;

    /** How many characters follow one in Unicode, for programs that do not know it; an entry for each group. */
    private final Deque<Integer> substitutes = new ArrayDeque<>();

    private byte[] file = new byte[0];
    private int at;
    private int skipping;
    private int substitute = 1;

    RichTextTokens(Listener listener) {
        this.listener = listener;
    }

    /** Reads a file and tells whether every group in it was closed. */
    boolean read(byte[] bytes) {
        file = bytes;
        at = 0;
        while (at < file.length) {
            byte b = file[at++];
            switch (b) {
                case '{' -> {
                    skipping = 0;
                    if (substitutes.size() >= DEEPEST) {
                        return false;
                    }
                    substitutes.push(substitute);
                    listener.opens();
                }
                case '}' -> {
                    skipping = 0;
                    listener.closes();
                    if (substitutes.isEmpty()) {
                        return false;
                    }
                    substitute = substitutes.pop();
                    if (substitutes.isEmpty()) {
                        return true;
                    }
                }
                case '\\' -> control();
                case '\r', '\n', 0 -> {}
                default -> letter(b);
            }
        }
        return false;
    }

    private void letter(byte b) {
        if (skipping > 0) {
            skipping--;
        } else {
            listener.letter(b);
        }
    }

    private void control() {
        if (at >= file.length) {
            return;
        }
        int c = file[at];
        if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
            word();
            return;
        }
        at++;
        switch (c) {
            case '\'' -> {
                if (at + 1 < file.length) {
                    int value = Character.digit(file[at], 16) << 4 | Character.digit(file[at + 1], 16);
                    at += 2;
                    if (value >= 0) {
                        letter((byte) value);
                    }
                }
            }
            case '*' -> listener.starred();
            case '~' -> letter((byte) ' ');
            case '_' -> letter((byte) '-');
            case '\r', '\n' -> listener.word("par", 0, false);
            case '\\', '{', '}' -> letter((byte) c);
            default -> {}
        }
    }

    private void word() {
        int start = at;
        while (at < file.length && Character.isLetter(file[at]) && file[at] > 0 && at - start < 32) {
            at++;
        }
        String word = new String(file, start, at - start, StandardCharsets.US_ASCII);
        int sign = at < file.length && file[at] == '-' ? 1 : 0;
        int digits = at + sign;
        long number = 0;
        while (digits < file.length && file[digits] >= '0' && file[digits] <= '9' && digits - at < 11) {
            number = 10 * number + file[digits++] - '0';
        }
        boolean numbered = digits > at + sign;
        at = numbered ? digits : at;
        if (at < file.length && file[at] == ' ') {
            at++;
        }
        number = Math.min(Integer.MAX_VALUE, number);
        switch (word) {
            case "u" -> {
                listener.character((int) (sign > 0 ? -number : number) & 0xFFFF);
                skipping = substitute;
            }
            case "uc" -> substitute = (int) Math.min(16, number);
            case "bin" -> at = (int) Math.min(file.length, at + number);
            default -> listener.word(word, (int) (sign > 0 ? -number : number), numbered);
        }
    }

    /** The characters of a font by the number that it gives for them. */
    static Charset charsetOf(int number, Charset other) {
        String name = CHARSETS.get(number);
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : other;
    }

    /** The bytes that a run of hexadecimal digits stands for. */
    static byte[] hex(CharSequence digits) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(digits.length() / 2);
        int high = -1;
        for (int i = 0; i < digits.length(); i++) {
            int value = Character.digit(digits.charAt(i), 16);
            if (value >= 0 && high >= 0) {
                bytes.write(high << 4 | value);
                high = -1;
            } else if (value >= 0) {
                high = value;
            }
        }
        return bytes.toByteArray();
    }
}
