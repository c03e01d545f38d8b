package uk.rubric.facts.extraction;

import java.util.List;
import uk.rubric.documents.CaseDocument;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.CaseStatement;
import uk.rubric.facts.Service;

/** Turns the documents of a case into facts: which form each page is, who is who, and whose each detail is. */
public final class FactExtractor {

    /** All facts of the case as seen by the receiver of one service. */
    public CaseFacts extract(List<CaseDocument> documents, CaseStatement statement, Service service) {
        throw new IllegalStateException("in work");
    }
}
