package uk.rubric.redaction;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.rubric.check.CheckResult;
import uk.rubric.check.Finding;

/**
 * What became of a case that was redacted or marked: each of its documents, in their order.
 *
 * @param removed whether things were removed, or only marked
 */
public record Redaction(CheckResult check, boolean removed, List<RedactedDocument> documents) {
    public Redaction {
        documents = List.copyOf(documents);
    }

    /** How many findings a person has still to decide, which nothing was done about. */
    public long undecided() {
        Set<String> done = documents.stream()
                .flatMap(document -> document.removals().stream())
                .map(removal -> removal.detail().id())
                .collect(Collectors.toSet());
        return check.findings().stream()
                .filter(Finding.NeedsReview.class::isInstance)
                .filter(finding -> !done.contains(finding.detail().id()))
                .count();
    }

    /** Whether everything that should be in the redacted case is in it. */
    public boolean complete() {
        return documents.stream().noneMatch(RedactedDocument::needsAPerson);
    }
}
