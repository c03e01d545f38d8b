package uk.rubric.check;

import java.util.List;
import uk.rubric.documents.CaseDocument;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.CaseStatement;
import uk.rubric.rulebook.Rulebook;

/**
 * One finished check: what was read, what was found, what could not be done, and the verdict.
 *
 * @param statement what was stated of the case, by its people, by its data or by the caller
 */
public record CheckResult(
        CaseStatement statement,
        CaseFacts facts,
        List<CaseDocument> documents,
        Rulebook rulebook,
        List<Finding> findings,
        List<Problem> problems,
        Verdict verdict) {
    public CheckResult {
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
        problems = List.copyOf(problems);
    }
}
