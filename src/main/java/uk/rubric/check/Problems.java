package uk.rubric.check;

import java.util.ArrayList;
import java.util.List;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.ReadingProblem;
import uk.rubric.documents.ReadingStatus;

/** Says for every document that was not read in full why that is so. */
final class Problems {

    private Problems() {}

    /** The reading problems of a case, in the order of its documents. */
    static List<Problem> of(List<CaseDocument> documents) {
        List<Problem> problems = new ArrayList<>();
        for (CaseDocument document : documents) {
            document.problems().forEach(problem -> problems.add(of(document, problem)));
            // A document that is not read and does not say why must still keep the case from being clear.
            if (document.problems().isEmpty() && document.status() != ReadingStatus.READ) {
                problems.add(new Problem.Unreadable(document.id(), "FAILED", "The document could not be read."));
            }
        }
        return problems;
    }

    private static Problem of(CaseDocument document, ReadingProblem problem) {
        return switch (problem.kind()) {
            case ENCRYPTED -> new Problem.Encrypted(document.id(), problem.detail());
            case TOO_LARGE -> new Problem.TooLarge(document.id(), problem.detail());
            case NO_TEXT, UNREAD_INK ->
                new Problem.PartlyRead(
                        document.id(), problem.page(), problem.kind().name(), problem.detail());
            case CORRUPT, TIMED_OUT, OUT_OF_MEMORY, UNSUPPORTED, FAILED ->
                document.status() == ReadingStatus.PARTLY_READ
                        ? new Problem.PartlyRead(
                                document.id(), problem.page(), problem.kind().name(), problem.detail())
                        : new Problem.Unreadable(document.id(), problem.kind().name(), problem.detail());
        };
    }
}
