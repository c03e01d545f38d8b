package uk.rubric.rulebook.drools;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.Certainty;
import uk.rubric.facts.Comparison;
import uk.rubric.facts.Comparison.Agreement;
import uk.rubric.facts.Contradiction;
import uk.rubric.facts.Kind;
import uk.rubric.facts.OwnerRole;
import uk.rubric.facts.PersonId;
import uk.rubric.facts.RecordPrint;
import uk.rubric.rulebook.Matter;
import uk.rubric.rulebook.Matter.Extent;
import uk.rubric.rulebook.drools.RuleFacts.Compared;
import uk.rubric.rulebook.drools.RuleFacts.Disagreement;
import uk.rubric.rulebook.drools.RuleFacts.Print;

/** Tells the rule engine what a case says of records and of itself: prints, whose they are, and what contradicts itself. */
final class ToldRecords {

    private final CaseFacts facts;
    private final ToldCase told;

    private ToldRecords(CaseFacts facts, ToldCase told) {
        this.facts = facts;
        this.told = told;
    }

    /** Adds them to what is told. */
    static void tell(CaseFacts facts, ToldCase told) {
        ToldRecords records = new ToldRecords(facts, told);
        for (int i = 0; i < facts.prints().size(); i++) {
            records.print("print:" + (i + 1), facts.prints().get(i));
        }
        facts.comparisons().forEach(records::comparison);
        for (int i = 0; i < facts.contradictions().size(); i++) {
            records.contradiction(
                    "contradiction:" + (i + 1), facts.contradictions().get(i));
        }
    }

    private void print(String id, RecordPrint print) {
        told.of(
                print.document(),
                new Print(
                        id,
                        print.document().value(),
                        print.type(),
                        print.policeOnlyBlocks(),
                        print.mixedPages(),
                        print.missingPages(),
                        print.countsDiffer(),
                        print.printed()
                                .map(day -> (int) Math.max(
                                        0,
                                        ChronoUnit.DAYS.between(
                                                day, facts.service().on())))
                                .orElse(-1),
                        print.entryAfterPrint(),
                        print.youngest().orElse(Integer.MAX_VALUE),
                        print.servedAtOffence().orElse(Integer.MAX_VALUE),
                        print.recordDenied(),
                        print.toldOtherwise(),
                        print.fromPicture()));
        // Whose record it turned out to be decides how grave a mistake is (D9: graver for a victim or a child).
        Optional<Comparison> whose = facts.comparisons().stream()
                .filter(comparison -> comparison.print().equals(print.document()))
                .filter(comparison -> comparison.pncId() == Agreement.EQUAL)
                .findFirst();
        // A document's first print is the document itself, so that one finding speaks for both.
        boolean first = facts.prints().stream()
                .filter(other -> other.document().equals(print.document()))
                .findFirst()
                .filter(print::equals)
                .isPresent();
        told.matter(
                id,
                new Matter(
                        first ? "document:" + print.document().value() : id,
                        print,
                        Kind.PREVIOUS_CONVICTIONS,
                        Extent.DOCUMENT,
                        print.document(),
                        0,
                        0,
                        whose.map(Comparison::role).orElse(OwnerRole.UNKNOWN),
                        whose.isPresent() ? Certainty.KNOWN : Certainty.UNKNOWN,
                        whose.map(comparison -> comparison.person().value()).orElse(""),
                        ""));
    }

    private void comparison(Comparison comparison) {
        told.of(
                comparison.print(),
                new Compared(
                        comparison.print().value(),
                        comparison.person().value(),
                        comparison.role(),
                        comparison.expected(),
                        comparison.pncId(),
                        comparison.cro(),
                        comparison.name(),
                        comparison.born()));
    }

    /** It says something of two places, so that neither a page nor a document that is taken out settles it. */
    private void contradiction(String id, Contradiction contradiction) {
        told.of(
                contradiction.place().document(),
                new Disagreement(id, contradiction.about(), contradiction.slip(), contradiction.misread()));
        int page = contradiction.place().page();
        told.matter(
                id,
                new Matter(
                        id,
                        contradiction,
                        Kind.CONTRADICTION,
                        Extent.DOCUMENT,
                        contradiction.place().document(),
                        page,
                        page,
                        contradiction.owner().role(),
                        contradiction.owner().certainty(),
                        contradiction.owner().person().map(PersonId::value).orElse(""),
                        ""));
    }
}
