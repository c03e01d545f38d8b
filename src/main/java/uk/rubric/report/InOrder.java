package uk.rubric.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.rubric.check.CheckResult;
import uk.rubric.check.Finding;
import uk.rubric.check.Problem;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.DocumentId;

/**
 * The one order in which every report tells things: as a reader meets them, document by document, page by page, from the top. Whatever order a
 * check came in, its reports are the same.
 */
final class InOrder {

    private final Map<DocumentId, Integer> rank = new HashMap<>();

    InOrder(CheckResult result) {
        for (CaseDocument document : result.documents()) {
            rank.put(document.id(), rank.size());
        }
    }

    List<Finding> findings(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.<Finding>comparingInt(
                                f -> rank(f.detail().place().document()))
                        .thenComparingInt(f -> f.detail().place().page())
                        .thenComparingInt(f -> f.detail().place().range().start())
                        .thenComparingInt(f -> f.detail().place().range().end())
                        .thenComparing(f -> f.detail().rule())
                        .thenComparing(f -> f.detail().id())
                        .thenComparing(Finding::outcome))
                .toList();
    }

    /** Problems of the whole check first, then by document. */
    List<Problem> problems(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.<Problem>comparingInt(
                                p -> p.about().map(this::rank).orElse(-1))
                        .thenComparing(p -> p instanceof Problem.PartlyRead partly ? partly.page() : 0)
                        .thenComparing(Problem::kind)
                        .thenComparing(Problem::detail))
                .toList();
    }

    private int rank(DocumentId document) {
        return rank.getOrDefault(document, Integer.MAX_VALUE);
    }
}
