package uk.rubric.documents;

/**
 * Why a document, or one page of it, could not be read in full.
 *
 * @param page 1-based; 0 where the problem is the whole document's
 * @param detail one sentence for a caseworker, without any text of the document
 */
public record ReadingProblem(Kind kind, int page, String detail) {

    /** The reasons, as named in the report. */
    public enum Kind {
        ENCRYPTED,
        CORRUPT,
        TOO_LARGE,
        TIMED_OUT,
        OUT_OF_MEMORY,
        NO_TEXT,
        UNREAD_INK,
        UNSUPPORTED,
        FAILED
    }
}
