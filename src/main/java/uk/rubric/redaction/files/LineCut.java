package uk.rubric.redaction.files;

/**
 * Characters to be cut out of every line, cell or paragraph that reads exactly so; a detail is then gone wherever the same words repeat.
 *
 * @param line the whole line as reading gives it: personal data
 * @param citation what stands in the place of the words, as "3.1"
 */
public record LineCut(String line, int start, int end, String citation) {

    /** Never the line: only where the cut is. */
    @Override
    public String toString() {
        return "LineCut[" + start + " to " + end + ", " + citation + "]";
    }
}
