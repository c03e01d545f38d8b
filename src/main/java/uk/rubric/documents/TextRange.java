package uk.rubric.documents;

/** A half-open range of characters in the text of one page. */
public record TextRange(int start, int end) {
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + " to " + end);
        }
    }

    /** How many characters the range holds. */
    public int length() {
        return end - start;
    }

    /** Whether the two ranges share a character. */
    public boolean overlaps(TextRange other) {
        return start < other.end && other.start < end;
    }

    /** Whether every character of the other range is in this one. */
    public boolean contains(TextRange other) {
        return start <= other.start && other.end <= end;
    }

    /** The smallest range that holds both. */
    public TextRange hull(TextRange other) {
        return new TextRange(Math.min(start, other.start), Math.max(end, other.end));
    }
}
