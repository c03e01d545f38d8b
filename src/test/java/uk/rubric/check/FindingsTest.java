package uk.rubric.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.Format;
import uk.rubric.documents.Layer;
import uk.rubric.documents.Page;
import uk.rubric.documents.Place;
import uk.rubric.documents.ReadingProblem;
import uk.rubric.documents.ReadingStatus;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Audience;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.Decision;
import uk.rubric.facts.Fact;
import uk.rubric.facts.Form;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Mention;
import uk.rubric.facts.Owner;
import uk.rubric.facts.OwnerRole;
import uk.rubric.facts.Person;
import uk.rubric.facts.PersonId;
import uk.rubric.facts.PrivateText;
import uk.rubric.facts.Role;
import uk.rubric.facts.ServedDocument;
import uk.rubric.facts.ServedPage;
import uk.rubric.facts.Service;
import uk.rubric.facts.Setting;
import uk.rubric.facts.Shown;
import uk.rubric.facts.Side;
import uk.rubric.facts.Stage;
import uk.rubric.facts.Use;
import uk.rubric.guidance.Edition;
import uk.rubric.guidance.Severity;
import uk.rubric.rulebook.Conclusion;
import uk.rubric.rulebook.RuleId;
import uk.rubric.rulebook.Rulebook;

class FindingsTest {

    private static final DocumentId FIRST = new DocumentId("d1");
    private static final DocumentId SECOND = new DocumentId("d2");
    private static final RuleId ADDRESS_RULE = RuleId.parse("NRG-3.1-1").orElseThrow();
    private static final RuleId REAR_RULE = RuleId.parse("NRG-2.1-1").orElseThrow();

    @Test
    void standInTheOrderOfDocumentPageAndPlace() {
        List<Finding> findings = findings(FIRST, SECOND)
                .of(List.of(
                        report(ADDRESS_RULE, mention(SECOND, 1, 5)),
                        report(ADDRESS_RULE, mention(FIRST, 2, 9)),
                        report(ADDRESS_RULE, mention(FIRST, 2, 3)),
                        report(REAR_RULE, new ServedPage(FIRST, 1, Form.MG11, Side.REAR, true, false, false))));
        assertThat(findings)
                .extracting(f -> f.detail().place().document().value() + "/"
                        + f.detail().place().page() + "/"
                        + f.detail().place().range().start())
                .containsExactly("d1/1/0", "d1/2/3", "d1/2/9", "d2/1/5");
    }

    @Test
    void keepTheirFingerprintWhateverElseIsInTheCase() {
        String alone = findings(FIRST)
                .of(List.of(report(ADDRESS_RULE, mention(FIRST, 2, 3))))
                .getFirst()
                .detail()
                .id();
        String among = findings(SECOND, FIRST)
                .of(List.of(report(ADDRESS_RULE, mention(FIRST, 2, 3)), report(ADDRESS_RULE, mention(SECOND, 2, 3))))
                .stream()
                .filter(f -> f.detail().place().document().equals(FIRST))
                .findFirst()
                .orElseThrow()
                .detail()
                .id();
        String elsewhere = findings(FIRST)
                .of(List.of(report(ADDRESS_RULE, mention(FIRST, 2, 4))))
                .getFirst()
                .detail()
                .id();
        assertThat(among).isEqualTo(alone).isNotEqualTo(elsewhere);
    }

    @Test
    void aPageBelongsToTheMakerOfItsDocument() {
        Finding finding = findings(FIRST)
                .of(List.of(report(REAR_RULE, new ServedPage(FIRST, 1, Form.MG11, Side.REAR, true, false, false))))
                .getFirst();
        assertThat(finding.detail().owner()).isInstanceOfSatisfying(Owner.Known.class, owner -> {
            assertThat(owner.who()).isEqualTo(new PersonId("W1"));
            assertThat(owner.role()).isEqualTo(OwnerRole.WITNESS);
        });
    }

    @Test
    void aPermittedDetailKeepsTheRuleAndNamesTheExemption() {
        Finding finding = findings(FIRST)
                .of(List.of(new Conclusion.Permit(
                        ADDRESS_RULE, mention(FIRST, 1, 3), Kind.ADDRESS, "X2", "X2-1", List.of())))
                .getFirst();
        assertThat(finding.outcome()).isEqualTo("PERMITTED");
        assertThat(((Finding.Permitted) finding).exemption()).isEqualTo("X2");
    }

    @Test
    void arePermittedByACompleteDecisionAboutTheirOwnId() {
        Conclusion conclusion = report(ADDRESS_RULE, mention(FIRST, 1, 3));
        String id = findings(FIRST).of(List.of(conclusion)).getFirst().detail().id();
        assertThat(findings(List.of(decision(id, true)), FIRST)
                        .of(List.of(conclusion))
                        .getFirst())
                .isInstanceOfSatisfying(
                        Finding.Permitted.class,
                        permitted -> assertThat(permitted.exemption()).isEqualTo("X11"));
        assertThat(findings(List.of(decision(id, false)), FIRST)
                        .of(List.of(conclusion))
                        .getFirst())
                .isInstanceOf(Finding.Breach.class);
        assertThat(findings(List.of(decision("W1", true)), FIRST)
                        .of(List.of(conclusion))
                        .getFirst())
                .isInstanceOf(Finding.Breach.class);
    }

    private static Decision decision(String target, boolean complete) {
        return new Decision("X11", Optional.empty(), new PrivateText(target), complete);
    }

    @Test
    void neverShowTheValueInTheirText() {
        Finding finding = findings(FIRST)
                .of(List.of(report(ADDRESS_RULE, mention(FIRST, 1, 3))))
                .getFirst();
        assertThat(finding.toString()).doesNotContain("Example Road");
    }

    @Test
    void aPackWithAnUnreadDocumentIsNeverClear() {
        CaseDocument locked = new CaseDocument(
                FIRST,
                "a.pdf",
                "00",
                Format.PDF,
                ReadingStatus.NOT_READ,
                List.of(new ReadingProblem(ReadingProblem.Kind.ENCRYPTED, 0, "The file asks for a password.")),
                List.of(),
                Optional.empty());
        CaseDocument silent = new CaseDocument(
                SECOND, "b.pdf", "00", Format.PDF, ReadingStatus.NOT_READ, List.of(), List.of(), Optional.empty());
        List<Problem> problems = Problems.of(List.of(locked, silent));
        assertThat(problems).extracting(Problem::kind).containsExactly("ENCRYPTED", "FAILED");
        assertThat(Checker.verdict(List.of(), problems)).isEqualTo(new Verdict.NotFullyChecked(2, 0));
        assertThat(Checker.verdict(List.of(), List.of())).isEqualTo(new Verdict.Clear());
    }

    @Test
    void permittedDetailsDoNotKeepAPackFromBeingClear() {
        List<Finding> permitted = findings(FIRST)
                .of(List.of(new Conclusion.Permit(
                        ADDRESS_RULE, mention(FIRST, 1, 3), Kind.ADDRESS, "X2", "X2-1", List.of())));
        assertThat(Checker.verdict(permitted, List.of())).isEqualTo(new Verdict.Clear());
    }

    @Test
    void namesTheOtherPlaceThatAFindingRestsOn() {
        Conclusion hiddenElsewhere = new Conclusion.Report(
                ADDRESS_RULE,
                mention(FIRST, 1, 3),
                Conclusion.Outcome.BREACH,
                Kind.ADDRESS,
                Severity.S2,
                "decide once",
                List.of("it shows"),
                Optional.of(mention(FIRST, 2, 3)));
        assertThat(findings(FIRST)
                        .of(List.of(hiddenElsewhere))
                        .getFirst()
                        .detail()
                        .why())
                .first()
                .isEqualTo("it shows");
        assertThat(findings(FIRST)
                        .of(List.of(hiddenElsewhere))
                        .getFirst()
                        .detail()
                        .why())
                .last()
                .asString()
                .startsWith("The other place: page 2 of ");
    }

    private static Conclusion report(RuleId rule, Fact subject) {
        return new Conclusion.Report(
                rule,
                subject,
                Conclusion.Outcome.BREACH,
                Kind.ADDRESS,
                Severity.S2,
                "redact it",
                List.of("it shows"),
                Optional.empty());
    }

    private static Mention mention(DocumentId document, int page, int start) {
        Owner owner = new Owner.Known(new PersonId("W1"), OwnerRole.WITNESS, "a field");
        return new Mention(
                "m" + document.value() + page + start,
                Kind.ADDRESS,
                new Place(document, page, new TextRange(start, start + 2), List.of()),
                owner,
                new PrivateText("1 Example Road"),
                new PrivateText("1 example road"),
                Form.MG11,
                Side.FRONT,
                Use.HOME,
                Shown.VISIBLE,
                Setting.NARRATIVE,
                Layer.PAGE);
    }

    private static Findings findings(DocumentId... ids) {
        return findings(List.of(), ids);
    }

    private static Findings findings(List<Decision> decisions, DocumentId... ids) {
        List<CaseDocument> documents = List.of(ids).stream()
                .map(id -> new CaseDocument(
                        id,
                        id.value() + ".txt",
                        "hash of " + id.value(),
                        Format.TEXT,
                        ReadingStatus.READ,
                        List.of(),
                        List.of(Page.ofText(1, "some text here"), Page.ofText(2, "some more text")),
                        Optional.empty()))
                .toList();
        Service service =
                new Service(Audience.DEFENCE, Stage.FIRST_HEARING, Optional.empty(), LocalDate.of(2026, 3, 1));
        Person witness = new Person(
                new PersonId("W1"),
                Set.of(Role.WITNESS),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                true);
        List<ServedDocument> served = List.of(ids).stream()
                .map(id ->
                        new ServedDocument(id, Form.MG11, Optional.of(new PersonId("W1")), Optional.empty(), false, 2))
                .toList();
        CaseFacts facts = new CaseFacts(
                Optional.empty(),
                service,
                List.of(witness),
                served,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                decisions,
                List.of(),
                List.of(),
                List.of());
        return new Findings(documents, facts, rulebook());
    }

    private static Rulebook rulebook() {
        return new Rulebook(
                new Edition(
                        "1",
                        LocalDate.of(2026, 1, 1),
                        Optional.empty(),
                        "a board",
                        "sha256:0",
                        Optional.empty(),
                        new TreeMap<>(),
                        List.of()),
                "sha256:0",
                List.of());
    }
}
