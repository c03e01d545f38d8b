package uk.rubric.guidance;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A paragraph's number in the guidance, as in 3.1. */
public record ParagraphId(int part, int number) implements Comparable<ParagraphId> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})");

    /** The paragraph as written, "3.1", or nothing if it is not of that form. */
    public static Optional<ParagraphId> parse(String text) {
        Matcher m = WRITTEN.matcher(text.strip());
        return m.matches()
                ? Optional.of(new ParagraphId(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))))
                : Optional.empty();
    }

    /** As it is cited: "3.1". */
    @Override
    public String toString() {
        return part + "." + number;
    }

    @Override
    public int compareTo(ParagraphId other) {
        return part != other.part ? Integer.compare(part, other.part) : Integer.compare(number, other.number);
    }
}
