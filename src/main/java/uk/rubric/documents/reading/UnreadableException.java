package uk.rubric.documents.reading;

import uk.rubric.documents.ReadingProblem;

/** Ends the reading of one document with a named problem; it is caught where the document was opened and becomes its status. */
final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient ReadingProblem problem;

    UnreadableException(ReadingProblem.Kind kind, String detail) {
        super(detail, null, false, false);
        this.problem = new ReadingProblem(kind, 0, detail);
    }

    ReadingProblem problem() {
        return problem;
    }
}
