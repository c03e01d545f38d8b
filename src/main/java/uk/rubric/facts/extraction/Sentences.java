package uk.rubric.facts.extraction;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import uk.rubric.documents.TextRange;

/** Where the sentences of a page begin; a blank line or a heading ends one too. */
final class Sentences {

    /** Words that a full stop follows without ending the sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "no", "st", "rd", "ave", "tel", "approx", "sgt", "insp", "rev", "mob",
            "ref", "nos", "s", "d", "o", "b");

    private static final int LONGEST_HEAD = 60;

    /** Letters are not equally wide, so that lines of prose end so much of the longest line before its end. */
    private static final int SLACK = 6;

    /** No prose is broken into lines as short as this. */
    private static final int NARROW = 50;

    /** No thought is so long: beyond it the next word begins a new one, so that what is asked of a sentence for each detail in it stays cheap. */
    static final int LONGEST = 2_000;

    private static final Pattern ENTRY = Pattern.compile(
            "[QA]\\d{0,2}[.)]?\\s+[\\p{Lu}\\d]|\\p{Lu}[\\p{L} /'-]{0,40}+:[ \\t]|(?:W?\\d{1,2}[.)]?|-|\u2022)\\s+\\p{Lu}|[\\p{L} .'\u2019-]{3,40}\\s-\\s|\\p{Lu}[\\p{Lu}'\u2019-]+,\\s\\p{Lu}\\p{Ll}|[^\\t]{1,50}+\\t|(?:[01]?\\d|2[0-3])[:.]?[0-5]\\d(?::\\d\\d)?\\s+(?:hrs\\s+)?\\p{Lu}");

    /** A number and a word, which may number an entry or a house: "I live at" and, in the next line, "46 Example Road". */
    private static final Pattern HOUSE = Pattern.compile("\\d{1,4}\\s+\\p{Lu}\\p{Ll}");

    private final int[] starts;
    private final int length;

    private Sentences(int[] starts, int length) {
        this.starts = starts;
        this.length = length;
    }

    /** The sentences of a text. */
    static Sentences of(String text) {
        int width = width(text);
        int[] starts = new int[16];
        int count = 1;
        for (int i = 1; i < text.length(); i++) {
            boolean word = Character.isWhitespace(text.charAt(i - 1)) && !Character.isWhitespace(text.charAt(i));
            if (begins(text, i, width) || word && i - starts[count - 1] >= LONGEST) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i;
            }
        }
        return new Sentences(Arrays.copyOf(starts, count), text.length());
    }

    private static boolean begins(String text, int i, int width) {
        char before = text.charAt(i - 1);
        if (!Character.isWhitespace(before) || Character.isWhitespace(text.charAt(i))) {
            return false;
        }
        if (before == '\n'
                && (i >= 2 && text.charAt(i - 2) == '\n'
                        || entry(text, i) && !goesOn(text, i)
                        || behindRow(text, i)
                        || deliberate(text, i, width))) {
            return true;
        }
        int j = i - 1;
        while (j > 0 && (text.charAt(j - 1) == ' ' || text.charAt(j - 1) == '\n' || text.charAt(j - 1) == '\t')) {
            j--;
        }
        return j > 0 && ends(text, j - 1);
    }

    /** The length of the longest line: lines are broken there, where they are broken by no author. */
    private static int width(String text) {
        int width = 0;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            width = Math.max(width, end - start);
            start = end + 1;
        }
        return Math.max(width, text.length() - start);
    }

    /** Whether a line begins like a sentence, and with a word that the line before had room for: its author meant to begin anew. */
    private static boolean deliberate(String text, int start, int width) {
        if (!Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        int line = Lines.start(text, start - 1);
        int word = start;
        while (word < text.length() && word - start < width && !Character.isWhitespace(text.charAt(word))) {
            word++;
        }
        return width < NARROW || start - 1 - line + word - start + width / SLACK < width;
    }

    /** Whether a line that begins like a sentence stands below the row of a table. */
    private static boolean behindRow(String text, int start) {
        return Character.isUpperCase(text.charAt(start))
                && text.substring(Lines.start(text, start - 1), start).indexOf('\t') >= 0;
    }

    /** Whether a line is an entry of its own: a field with its label, the row of a table, what a log says of one minute. */
    private static boolean entry(String text, int start) {
        int end = text.indexOf('\n', start);
        return ENTRY.matcher(text)
                .region(start, Math.min(end < 0 ? text.length() : end, start + LONGEST_HEAD))
                .lookingAt();
    }

    private static boolean ends(String text, int mark) {
        char c = text.charAt(mark);
        if (c == '?' || c == '!') {
            return true;
        }
        if (c != '.') {
            return false;
        }
        int start = mark;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int letters = mark - start;
        return !(letters == 1 && Character.isUpperCase(text.charAt(start)))
                && !(letters > 0 && letters < 7 && ABBREVIATIONS.contains(Words.fold(text.substring(start, mark))));
    }

    /** Whether a house number, and no entry's, begins a line: a word in small letters before it goes on with it. */
    private static boolean goesOn(String text, int start) {
        int word = start - 1;
        while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        return Character.isLowerCase(text.charAt(word))
                && HOUSE.matcher(text).region(start, text.length()).lookingAt();
    }

    /** The number of the sentence that holds a position. */
    int at(int position) {
        int found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found : -found - 2;
    }

    /** Where a sentence stands. */
    TextRange range(int number) {
        return new TextRange(starts[number], number + 1 < starts.length ? starts[number + 1] : length);
    }
}
