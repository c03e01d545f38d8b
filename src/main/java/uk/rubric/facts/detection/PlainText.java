package uk.rubric.facts.detection;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.TextRange;

/**
 * A page's text made plain for searching and cut into words, lines and cells, once for all families of details; every character still
 * knows its place in the original.
 */
final class PlainText {

    /** No row of a table is longer; a text without line breaks would be counted through for each of its labels. */
    private static final int LONGEST_ROW = 4_000;

    private final String text;
    private final String upper;
    private final int[] origin;
    private final int[] lineStarts;
    private final byte[] shouting;
    private final int[] wordStarts;
    private final int[] wordEnds;
    private final String[] words;
    private final PatternSearch search = new PatternSearch(this);
    private @Nullable WordIndex index;

    private PlainText(PlainCharacters characters) {
        this.text = characters.text();
        this.upper = characters.upper();
        this.origin = characters.origin();
        int lines = 1;
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                lines++;
            }
            boolean part = wordPart(text, i);
            if (part && !inWord) {
                count++;
            }
            inWord = part;
        }
        this.lineStarts = new int[lines + 1];
        this.shouting = new byte[lines];
        this.wordStarts = new int[count];
        this.wordEnds = new int[count];
        this.words = new String[count];
        cut();
    }

    /** The plain form of a page's text. */
    static PlainText of(String original) {
        return new PlainText(PlainCharacters.of(original));
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
        DifferentWords different = new DifferentWords();
        for (int i = 0; i < words.length; i++) {
            words[i] = different.word(upper, wordStarts[i], wordEnds[i]);
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

    /** Looks for patterns on the page. */
    PatternSearch search() {
        return search;
    }

    /** Where the cell below begins: the same column of the next line that is not empty, or -1. */
    int cellBelow(int position) {
        int line = lineAt(position);
        if (position - lineStart(line) > LONGEST_ROW) {
            return -1;
        }
        int column = 0;
        for (int i = lineStart(line); i < position; i++) {
            if (text.charAt(i) == '\t') {
                column++;
            }
        }
        int next = line + 1;
        while (next < lines() && next <= line + 2 && blank(next)) {
            next++;
        }
        if (next >= lines() || next > line + 2) {
            return -1;
        }
        int at = lineStart(next);
        int last = Math.min(lineEnd(next), at + LONGEST_ROW);
        while (column > 0 && at < last) {
            if (text.charAt(at++) == '\t') {
                column--;
            }
        }
        while (at < lineEnd(next) && text.charAt(at) == ' ') {
            at++;
        }
        return column == 0 && at < lineEnd(next) ? at : -1;
    }

    private boolean blank(int line) {
        int i = lineStart(line);
        while (i < lineEnd(line) && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i == lineEnd(line);
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
