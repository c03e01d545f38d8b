package uk.rubric.rulebook;

/**
 * One sentence of a rule, or one narrowing line under it that begins with a dash.
 *
 * @param line of the file, 1-based
 * @param text without indentation
 */
public record Sentence(int line, String text) {

    /** Whether the line narrows the sentence above it. */
    public boolean narrows() {
        return text.startsWith("-");
    }
}
