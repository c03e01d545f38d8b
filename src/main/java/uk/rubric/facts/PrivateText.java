package uk.rubric.facts;

/**
 * A piece of personal data that tells nobody but its explicit reader what it says.
 *
 * @param reveal the text itself; whoever calls this decides that a person may see it
 */
public record PrivateText(String reveal) {

    /** The length only. */
    @Override
    public String toString() {
        return "[" + reveal.length() + " characters]";
    }
}
