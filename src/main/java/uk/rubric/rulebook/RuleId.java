package uk.rubric.rulebook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.guidance.ParagraphId;

/** A rule's name, which is also its citation: guidance paragraph and number, as in NRG-3.1-1. */
public record RuleId(ParagraphId paragraph, int number) implements Comparable<RuleId> {

    private static final Pattern WRITTEN = Pattern.compile("NRG-(\\d{1,2}\\.\\d{1,2})-(\\d{1,2})");

    /** The rule as written, or nothing if it is not of that form. */
    public static Optional<RuleId> parse(String text) {
        Matcher m = WRITTEN.matcher(text.strip());
        return m.matches()
                ? ParagraphId.parse(m.group(1)).map(p -> new RuleId(p, Integer.parseInt(m.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "NRG-" + paragraph + "-" + number;
    }

    @Override
    public int compareTo(RuleId other) {
        int byParagraph = paragraph.compareTo(other.paragraph);
        return byParagraph != 0 ? byParagraph : Integer.compare(number, other.number);
    }
}
