package uk.rubric.example;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Words with redactions in them, as a form's author writes them: {@code «words»} is a redaction that holds, {@code ‹words›} one that
 * only covers the words.
 */
final class InkedText {

    /** A stretch of one line on which the same was done to every character. */
    record Run(String text, Ink ink) {}

    private final String words;
    private final Ink[] inks;

    private InkedText(String words, Ink[] inks) {
        this.words = words;
        this.inks = inks;
    }

    /** Reads the marks. A redaction may hold spaces and run over lines. */
    static InkedText of(String marked) {
        StringBuilder words = new StringBuilder();
        List<Ink> inks = new ArrayList<>();
        Ink ink = Ink.PLAIN;
        for (char c : marked.toCharArray()) {
            switch (c) {
                case '«' -> ink = Ink.BLACKED_OUT;
                case '‹' -> ink = Ink.COVERED;
                case '»', '›' -> ink = Ink.PLAIN;
                default -> {
                    words.append(c);
                    inks.add(ink);
                }
            }
        }
        return new InkedText(words.toString(), inks.toArray(Ink[]::new));
    }

    /** The lines of at most a width that the words fill; a line feed always ends a line, and a text always has one line. */
    List<InkedText> wrapped(double width, ToDoubleFunction<String> measure) {
        List<InkedText> lines = new ArrayList<>();
        int start = 0;
        int fit = -1;
        for (int i = 0; i <= words.length(); i++) {
            boolean end = i == words.length();
            if (!end && words.charAt(i) != ' ' && words.charAt(i) != '\n') {
                continue;
            }
            if (fit > start && measure.applyAsDouble(words.substring(start, i)) > width) {
                lines.add(part(start, fit));
                start = fit + 1;
            }
            fit = i;
            if (end || words.charAt(i) == '\n') {
                lines.add(part(start, i));
                start = i + 1;
            }
        }
        return lines;
    }

    /** The runs of a single line, from left to right. */
    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= inks.length; i++) {
            if (i == inks.length || inks[i] != inks[start]) {
                runs.add(new Run(words.substring(start, i), inks[start]));
                start = i;
            }
        }
        return runs;
    }

    boolean isBlank() {
        return words.isBlank();
    }

    private InkedText part(int from, int to) {
        return new InkedText(words.substring(from, to), Arrays.copyOfRange(inks, from, to));
    }
}
