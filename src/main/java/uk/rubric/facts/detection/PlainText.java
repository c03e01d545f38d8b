package uk.rubric.facts.detection;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.TextRange;

/**
 * A page's text made plain for searching: odd spaces, hyphens and quotation marks become ordinary ones, invisible characters go, and
 * every character still knows its place in the original. Words, lines and the neighbourhoods of signs are found
 * once, for all families of details.
 */
final class PlainText {

    private final String text;
    private final String upper;
    private final int[] origin;
    private final int[] lineStarts;
    private final Starts starts = new Starts(this);
    private final byte[] shouting;
    private final Map<Sign, int[]> windows = new EnumMap<>(Sign.class);
    private final int[] wordStarts;
    private final int[] wordEnds;
    private final String[] words;
    private @Nullable WordIndex index;

    private PlainText(String text, int[] origin) {
        this.text = text;
        this.origin = origin;
        char[] capitals = text.toCharArray();
        int lines = 1;
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < capitals.length; i++) {
            char c = text.charAt(i);
            capitals[i] = c < 0x80 ? (c >= 'a' && c <= 'z' ? (char) (c - 32) : c) : Character.toUpperCase(c);
            if (c == '\n') {
                lines++;
            }
            boolean part = wordPart(text, i);
            if (part && !inWord) {
                count++;
            }
            inWord = part;
        }
        this.upper = new String(capitals);
        this.lineStarts = new int[lines + 1];
        this.shouting = new byte[lines];
        this.wordStarts = new int[count];
        this.wordEnds = new int[count];
        this.words = new String[count];
        cut();
    }

    /** The plain form of a page's text. */
    static PlainText of(String original) {
        int length = original.length();
        StringBuilder plain = new StringBuilder(length + 16);
        int[] origin = new int[length + 16];
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
        return new PlainText(plain.toString(), Arrays.copyOf(origin, plain.length()));
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

    /** Letters and digits, and an apostrophe between two letters (O'NEILL, Jane's). */
    private static boolean wordPart(String text, int i) {
        char c = text.charAt(i);
        if (c == '\'') {
            return i > 0
                    && i + 1 < text.length()
                    && Character.isLetter(text.charAt(i - 1))
                    && Character.isLetter(text.charAt(i + 1));
        }
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c);
    }

    private void cut() {
        int line = 0;
        int word = -1;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lineStarts[++line] = i + 1;
            }
            boolean part = wordPart(text, i);
            if (part && !inWord) {
                wordStarts[++word] = i;
            }
            if (part) {
                wordEnds[word] = i + 1;
            }
            inWord = part;
        }
        lineStarts[line + 1] = text.length() + 1;
        for (int i = 0; i < words.length; i++) {
            words[i] = upper.substring(wordStarts[i], wordEnds[i]);
        }
    }

    /** The text with its own case. */
    String text() {
        return text;
    }

    /** The text in capitals, character for character. */
    String upper() {
        return upper;
    }

    int length() {
        return text.length();
    }

    /** Where a stretch of the plain text stands in the page's own text. */
    TextRange original(int start, int end) {
        return end <= start
                ? new TextRange(origin[Math.min(start, origin.length - 1)], origin[Math.min(start, origin.length - 1)])
                : new TextRange(origin[start], origin[end - 1] + 1);
    }

    int lines() {
        return lineStarts.length - 1;
    }

    int lineStart(int line) {
        return lineStarts[line];
    }

    /** Where a line ends, without its line feed. */
    int lineEnd(int line) {
        return lineStarts[line + 1] - 1;
    }

    /** The line in which a character stands. */
    int lineAt(int position) {
        int found = Arrays.binarySearch(lineStarts, 0, lines(), position);
        return found >= 0 ? found : -found - 2;
    }

    int words() {
        return words.length;
    }

    /** A word in capitals. */
    String word(int index) {
        return words[index];
    }

    int wordStart(int index) {
        return wordStarts[index];
    }

    int wordEnd(int index) {
        return wordEnds[index];
    }

    /** The places of all words of a set among the page's words, in reading order. */
    int[] wordsIn(Set<String> set) {
        return index().of(set);
    }

    /** Where each different word stands. */
    WordIndex index() {
        if (index == null) {
            index = new WordIndex(words);
        }
        return index;
    }

    /** The first word that begins at or after a place; {@link #words()} where none does. */
    int wordFrom(int position) {
        int found = Arrays.binarySearch(wordStarts, position);
        return found >= 0 ? found : -found - 1;
    }

    /** Every match of a pattern for capitals that holds a certain sign; it is looked for near such signs alone. */
    void each(Pattern pattern, Sign near, Consumer<Matcher> found) {
        each(pattern, windows.computeIfAbsent(near, this::windowsOf), found);
    }

    /** Every match of a pattern for capitals that begins at a place of a certain sort. */
    void each(Pattern pattern, Start start, Consumer<Matcher> found) {
        Matcher matcher = pattern.matcher(upper).useTransparentBounds(true).useAnchoringBounds(false);
        int done = 0;
        for (int place : starts.of(start)) {
            if (place >= done && matcher.region(place, upper.length()).lookingAt()) {
                done = Math.max(matcher.end(), place + 1);
                found.accept(matcher);
            }
        }
    }

    /** Every match of a pattern for capitals that begins with one of some words. */
    void each(Pattern pattern, Set<String> first, Consumer<Matcher> found) {
        Matcher matcher = pattern.matcher(upper).useTransparentBounds(true).useAnchoringBounds(false);
        int done = 0;
        for (int word : wordsIn(first)) {
            if (wordStarts[word] >= done
                    && matcher.region(wordStarts[word], upper.length()).lookingAt()) {
                done = matcher.end();
                found.accept(matcher);
            }
        }
    }

    /** Every match of a pattern for capitals that holds one of some words; it is looked for near them alone. */
    void each(Pattern pattern, Set<String> near, int back, int ahead, Consumer<Matcher> found) {
        each(pattern, near, word -> true, back, ahead, found);
    }

    /** The same, near those words alone that pass a closer look. */
    void each(Pattern pattern, Set<String> near, IntPredicate really, int back, int ahead, Consumer<Matcher> found) {
        Windows around = new Windows(length());
        for (int word : wordsIn(near)) {
            if (really.test(word)) {
                around.add(wordStarts[word] - back, wordEnds[word] + ahead);
            }
        }
        each(pattern, around.toArray(), found);
    }

    private void each(Pattern pattern, int[] windows, Consumer<Matcher> found) {
        if (windows.length == 0) {
            return;
        }
        Matcher matcher = pattern.matcher(upper).useTransparentBounds(true).useAnchoringBounds(false);
        for (int i = 0; i < windows.length; i += 2) {
            matcher.region(windows[i], windows[i + 1]);
            while (matcher.find()) {
                found.accept(matcher);
            }
        }
    }

    private int[] windowsOf(Sign sign) {
        Windows around = new Windows(length());
        for (int i = 0; i < text.length(); i++) {
            if (sign.is(text.charAt(i))) {
                around.add(i - sign.back, i + 1 + sign.ahead);
            }
        }
        return around.toArray();
    }

    /** Whether a pattern for capitals holds at a place, looking no further than some characters ahead. */
    @Nullable
    Matcher at(Pattern pattern, int position, int ahead) {
        if (position < 0 || position >= text.length()) {
            return null;
        }
        Matcher matcher = pattern.matcher(upper)
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .region(position, Math.min(text.length(), position + ahead));
        return matcher.lookingAt() ? matcher : null;
    }

    /** Where the cell below begins: the same column of the next line that is not empty, or -1. */
    int cellBelow(int position) {
        int line = lineAt(position);
        int column = 0;
        for (int i = lineStart(line); i < position; i++) {
            if (text.charAt(i) == '\t') {
                column++;
            }
        }
        int next = line + 1;
        while (next < lines()
                && next <= line + 2
                && text.substring(lineStart(next), lineEnd(next)).isBlank()) {
            next++;
        }
        if (next >= lines() || next > line + 2) {
            return -1;
        }
        int at = lineStart(next);
        while (column > 0 && at < lineEnd(next)) {
            if (text.charAt(at++) == '\t') {
                column--;
            }
        }
        while (at < lineEnd(next) && text.charAt(at) == ' ') {
            at++;
        }
        return column == 0 && at < lineEnd(next) ? at : -1;
    }

    /** Whether a line is written in capitals alone, so that capitals say nothing. */
    boolean shouting(int line) {
        if (shouting[line] == 0) {
            shouting[line] = (byte) (capitalsAlone(line) ? 1 : -1);
        }
        return shouting[line] > 0;
    }

    private boolean capitalsAlone(int line) {
        boolean capitals = false;
        for (int i = lineStart(line); i < lineEnd(line); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals |= Character.isUpperCase(c);
        }
        return capitals;
    }

    /** Never the text: only its length. */
    @Override
    public String toString() {
        return "PlainText, " + text.length() + " characters";
    }
}
