package uk.rubric.rulebook.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.Layer;
import uk.rubric.documents.Place;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Audience;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.Decision;
import uk.rubric.facts.Flag;
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
import uk.rubric.guidance.Severity;
import uk.rubric.rulebook.Conclusion;
import uk.rubric.rulebook.RuleEngine;

/** What the engine makes of facts, beyond what single cases show. */
class DroolsEngineTest {

    private static final DocumentId STATEMENT = new DocumentId("d1");
    private static final PersonId WITNESS = new PersonId("W1");

    @Test
    void saysWhyInTheRulesOwnSentences() {
        Conclusion.Report report = (Conclusion.Report) only(run(facts(List.of(phone(1)), List.of(), List.of())));
        assertThat(report.why())
                .containsExactly(
                        "The document is going beyond the police and the CPS",
                        "It shows a telephone number, e-mail address or user name, of a victim or witness",
                        "It belongs to a witness (known: the field 'Mobile' of the statement)");
        assertThat(report.severity()).isEqualTo(Severity.S2);
        assertThat(report.advice()).isEqualTo("redact all of it");
    }

    @Test
    void raisesTheSeverityWhereTheCaseIsFlaggedAndSaysSo() {
        Conclusion.Report report =
                (Conclusion.Report) only(run(facts(List.of(phone(1)), List.of(), List.of(new Flag("DOMESTIC_ABUSE")))));
        assertThat(report.severity()).isEqualTo(Severity.S1);
        assertThat(report.why()).last().asString().startsWith("Graver because of the case");
    }

    @Test
    void raisesTheSeverityWhereThreeKindsOfDetailOfOnePersonStandTogether() {
        List<Conclusion> two = run(facts(List.of(phone(1), mention(2, Kind.DATE_OF_BIRTH)), List.of(), List.of()));
        List<Conclusion> three = run(facts(
                List.of(phone(1), mention(2, Kind.DATE_OF_BIRTH), mention(3, Kind.NI_NUMBER)), List.of(), List.of()));
        assertThat(severities(two)).containsExactly(Severity.S2, Severity.S3);
        assertThat(severities(three)).containsExactly(Severity.S1, Severity.S2, Severity.S2);
    }

    @Test
    void countsAnAddressAndItsPostcodeAsOneKind() {
        List<Conclusion> found = run(
                facts(List.of(mention(1, Kind.ADDRESS), mention(2, Kind.POSTCODE), phone(3)), List.of(), List.of()));
        assertThat(severities(found)).containsOnly(Severity.S2);
    }

    @Test
    void permitsWhatADecisionCoversAndNamesTheExemption() {
        Decision agreed = new Decision("X10", Optional.empty(), new PrivateText("W1"), true);
        Conclusion found = only(run(facts(List.of(phone(1)), List.of(agreed), List.of())));
        assertThat(found).isInstanceOfSatisfying(Conclusion.Permit.class, permit -> {
            assertThat(permit.exemption()).isEqualTo("X10");
            assertThat(permit.rule()).hasToString("NRG-3.3-1");
        });
    }

    @Test
    void permitsByTheWordsOfTheDetailWhateverTheirSpacing() {
        Decision words = new Decision("X4", Optional.of(STATEMENT), new PrivateText("07700-900001"), true);
        List<Conclusion> found = run(facts(List.of(phone(1), phone(2)), List.of(words), List.of()));
        assertThat(found).hasSize(2).first().isInstanceOf(Conclusion.Permit.class);
        assertThat(found).last().isInstanceOf(Conclusion.Report.class);
    }

    @Test
    void concludesTheSameWhateverTheOrderOfTheFacts() {
        List<Mention> mentions = new ArrayList<>(IntStream.rangeClosed(1, 12)
                .mapToObj(i -> mention(
                        i,
                        List.of(Kind.PHONE, Kind.ADDRESS, Kind.DATE_OF_BIRTH, Kind.NHS_NUMBER)
                                .get(i % 4)))
                .toList());
        Decision agreed = new Decision("X10", Optional.empty(), new PrivateText("07700 900004"), true);
        List<Conclusion> forwards = run(facts(mentions, List.of(agreed), List.of()));
        Collections.reverse(mentions);
        assertThat(run(facts(mentions, List.of(agreed), List.of()))).isEqualTo(forwards);
        assertThat(forwards)
                .extracting(conclusion -> ((Mention) conclusion.subject()).id())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 12).mapToObj(i -> "m" + i).toList());
    }

    @Test
    void saysOfACaseTooLargeForOneRunWhatItSaysOfASmallOne() {
        DocumentId second = new DocumentId("d2");
        Mention hidden = in(STATEMENT, mention(1, Kind.PHONE), Shown.MASKED);
        Mention readable = in(second, mention(2, Kind.PHONE), Shown.VISIBLE);
        Decision incomplete = new Decision("X10", Optional.empty(), new PrivateText("W1"), false);
        List<Mention> besides = IntStream.range(10, 10_020)
                .mapToObj(i -> in(STATEMENT, mention(i, Kind.EXHIBIT_REFERENCE), Shown.VISIBLE))
                .toList();
        List<Conclusion> small = run(facts(List.of(hidden, readable), List.of(incomplete), List.of()));
        List<Mention> many = new ArrayList<>(besides);
        many.add(hidden);
        many.add(readable);
        assertThat(run(facts(many, List.of(incomplete), List.of()))).isEqualTo(small);
        assertThat(small)
                .anySatisfy(conclusion ->
                        assertThat(((Conclusion.Report) conclusion).beside()).contains(hidden))
                .anySatisfy(conclusion -> assertThat(conclusion.subject()).isEqualTo(incomplete));
    }

    @Test
    void isSharedByThreads() {
        CaseFacts facts = facts(List.of(phone(1), mention(2, Kind.ADDRESS)), List.of(), List.of());
        List<Conclusion> alone = run(facts);
        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> run(facts)).toList())
                .allMatch(alone::equals);
    }

    @Test
    void tellsNoValueInWhatItConcludes() {
        assertThat(run(facts(List.of(phone(1)), List.of(), List.of())).toString())
                .doesNotContain("07700", "900001");
    }

    private static List<Conclusion> run(CaseFacts facts) {
        return switch (Shipped.rulebook().engine().run(facts)) {
            case RuleEngine.Concluded concluded -> concluded.conclusions();
            case RuleEngine.Failed failed -> throw new AssertionError(failed.toString());
        };
    }

    private static Conclusion only(List<Conclusion> conclusions) {
        assertThat(conclusions).hasSize(1);
        return conclusions.getFirst();
    }

    private static List<Severity> severities(List<Conclusion> conclusions) {
        return conclusions.stream()
                .map(conclusion -> ((Conclusion.Report) conclusion).severity())
                .toList();
    }

    private static Mention phone(int number) {
        return mention(number, Kind.PHONE);
    }

    private static Mention mention(int number, Kind kind) {
        PrivateText text = new PrivateText("07700 90000" + number);
        return new Mention(
                "m" + number,
                kind,
                new Place(STATEMENT, 1, new TextRange(number * 20, number * 20 + 12), List.of()),
                new Owner.Known(WITNESS, OwnerRole.WITNESS, "the field 'Mobile' of the statement"),
                text,
                text,
                Form.MG11,
                Side.FRONT,
                Use.UNKNOWN,
                Shown.VISIBLE,
                Setting.NARRATIVE,
                Layer.PAGE);
    }

    private static Mention in(DocumentId document, Mention m, Shown shown) {
        return new Mention(
                m.id(),
                m.kind(),
                new Place(document, 1, m.place().range(), List.of()),
                m.owner(),
                m.value(),
                m.canonical(),
                m.form(),
                m.side(),
                m.use(),
                shown,
                m.setting(),
                m.layer());
    }

    private static CaseFacts facts(List<Mention> mentions, List<Decision> decisions, List<Flag> flags) {
        Person witness = new Person(
                WITNESS,
                Set.of(Role.WITNESS),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                true);
        return new CaseFacts(
                Optional.empty(),
                new Service(
                        Audience.DEFENCE,
                        Stage.FIRST_HEARING,
                        Optional.of(new PersonId("D1")),
                        LocalDate.of(2026, 6, 1)),
                List.of(witness),
                List.of(new ServedDocument(STATEMENT, Form.MG11, Optional.of(WITNESS), Optional.empty(), false, 1)),
                List.of(new ServedPage(STATEMENT, 1, Form.MG11, Side.FRONT, true, false, false)),
                List.copyOf(mentions),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                decisions,
                List.of(),
                flags,
                List.of());
    }
}
