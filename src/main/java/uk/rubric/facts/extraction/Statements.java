package uk.rubric.facts.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.DocumentId;
import uk.rubric.facts.CaseStatement;
import uk.rubric.facts.Decision;
import uk.rubric.facts.Order;
import uk.rubric.facts.PrivateText;

/** Orders and decisions as the case statement records them. */
record Statements(CaseStatement statement, List<CaseDocument> documents) {

    /** The orders that the case's flags name, for everybody in the case. */
    List<Order> orders() {
        List<Order> orders = new ArrayList<>();
        for (Order.Type type : Order.Type.values()) {
            if (statement.flags().contains(type.name())) {
                orders.add(new Order(type, Optional.empty()));
            }
        }
        return List.copyOf(orders);
    }

    /**
     * The decisions; one about a document that is not in the case is left out, lest it be taken for the whole pack, and one that is dated after
     * the day of service has not been taken yet.
     */
    List<Decision> decisions(LocalDate service) {
        return statement.decisions().stream()
                .filter(stated ->
                        stated.document().isEmpty() || document(stated).isPresent())
                .map(stated -> new Decision(
                        stated.code(),
                        document(stated),
                        stated.target().orElse(new PrivateText("")),
                        stated.reason().isPresent()
                                && stated.by().isPresent()
                                && stated.at()
                                        .filter(day -> !day.isAfter(service))
                                        .isPresent()))
                .toList();
    }

    /** How many decisions name a document that is not there. */
    long strayDecisions() {
        return statement.decisions().stream()
                .filter(stated ->
                        stated.document().isPresent() && document(stated).isEmpty())
                .count();
    }

    private Optional<DocumentId> document(CaseStatement.StatedDecision stated) {
        return stated.document()
                .flatMap(name -> documents.stream()
                        .filter(document -> document.path().equals(name)
                                || document.id().value().equals(name))
                        .map(CaseDocument::id)
                        .findFirst());
    }
}
