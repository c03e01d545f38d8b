package uk.rubric.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/** Text for a terminal, line by line: wrapped at its width, and with nothing in it that could take the terminal over. */
public final class TerminalText {

    private static final int WIDTH = 100;

    private final Appendable out;

    /** Text that is kept, to be asked for as a whole. */
    public TerminalText() {
        this(new StringBuilder());
    }

    /** Text that is written as it is added; a writer that fails ends in {@link UncheckedIOException}. */
    TerminalText(Appendable out) {
        this.out = out;
    }

    /** Adds a heading with an empty line before it. */
    public void heading(String text) {
        append("\n");
        line("", text);
    }

    /** Adds one thought, wrapped; what follows the first line is set in a little. */
    public void line(String indent, String text) {
        int room = WIDTH - indent.length();
        String rest = plain(text).strip();
        String lead = indent;
        while (rest.length() > room) {
            int cut = rest.lastIndexOf(' ', room);
            int end = cut > room / 2 ? cut : room;
            append(lead + rest.substring(0, end) + "\n");
            rest = rest.substring(end).strip();
            lead = indent + "  ";
            room = WIDTH - lead.length();
        }
        append(lead + rest + "\n");
    }

    private void append(String text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Plain characters only: a file's name or a value may hold control sequences that take over a terminal. */
    private static String plain(String text) {
        return text.codePoints()
                .map(c -> c == '\n' || c == '\t' ? ' ' : c)
                .mapToObj(c -> c >= 0x20 && c < 0x7f ? Character.toString(c) : replacement(c))
                .collect(Collectors.joining());
    }

    private static String replacement(int c) {
        return switch (c) {
            case '\u2018', '\u2019' -> "'";
            case '\u201c', '\u201d' -> "\"";
            case '\u2013', '\u2014' -> "-";
            case '\u00a3' -> "GBP ";
            default -> "?";
        };
    }

    /** All that was added, where it is kept. */
    @Override
    public String toString() {
        return out.toString();
    }
}
