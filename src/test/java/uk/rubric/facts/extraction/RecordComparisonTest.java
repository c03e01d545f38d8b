package uk.rubric.facts.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.CaseStatement;
import uk.rubric.facts.CaseStatement.StatedPerson;
import uk.rubric.facts.Comparison;
import uk.rubric.facts.Comparison.Agreement;
import uk.rubric.facts.PersonId;
import uk.rubric.facts.PrivateText;
import uk.rubric.facts.Role;

class RecordComparisonTest {

    private static StatedPerson person(String id, Role role, String name, String born, String pncId) {
        return new StatedPerson(
                new PersonId(id),
                Set.of(role),
                Optional.of(new PrivateText(name)),
                List.of(),
                Optional.of(LocalDate.parse(born)),
                Optional.of(pncId).filter(p -> !p.isEmpty()).map(PrivateText::new),
                Optional.empty(),
                List.of());
    }

    private static CaseStatement statement(StatedPerson... people) {
        CaseStatement empty = CaseStatement.empty();
        return new CaseStatement(
                empty.urn(),
                empty.stage(),
                empty.audience(),
                empty.defendant(),
                empty.area(),
                empty.agency(),
                List.of(),
                List.of(),
                List.of(people),
                List.of(),
                List.of());
    }

    private static CaseFacts facts(StatedPerson... people) {
        return new TextCase()
                .stated(statement(people))
                .with("pnc.pdf", RecordPrintReaderTest.COVER + "\f" + RecordPrintReaderTest.CONVICTIONS)
                .facts();
    }

    private static Comparison comparison(CaseFacts facts, String person) {
        return facts.comparisons().stream()
                .filter(c -> c.person().value().equals(person))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findsTheRightPersonsRecordEqual() {
        CaseFacts facts = facts(person("D1", Role.DEFENDANT, "Kevin Paul MARSDALE", "1991-08-14", "2012/0052494Q"));
        Comparison comparison = comparison(facts, "D1");
        assertThat(comparison.expected()).isTrue();
        assertThat(comparison.pncId()).isEqualTo(Agreement.EQUAL);
        assertThat(comparison.name()).isEqualTo(Agreement.EQUAL);
        assertThat(comparison.born()).isEqualTo(Agreement.EQUAL);
        assertThat(comparison.cro()).isEqualTo(Agreement.ABSENT);
        assertThat(facts.documents().getFirst().subject()).contains(new PersonId("D1"));
    }

    @Test
    void findsAnAliasEqual() {
        assertThat(comparison(facts(person("D1", Role.DEFENDANT, "MARSDEN, Kevin", "1991-08-14", "")), "D1")
                        .name())
                .isEqualTo(Agreement.EQUAL);
    }

    @Test
    void findsANamesakesRecordDifferent() {
        CaseFacts facts = facts(person("D1", Role.DEFENDANT, "Kevin MARSDALE", "1991-08-14", "1988/0098765R"));
        assertThat(comparison(facts, "D1").pncId()).isEqualTo(Agreement.DIFFERENT);
        assertThat(comparison(facts, "D1").name()).isEqualTo(Agreement.EQUAL);
        assertThat(facts.documents().getFirst().subject()).contains(new PersonId("T1"));
    }

    @Test
    void knowsWhoseRecordItIsIfNotTheDefendants() {
        CaseFacts facts = facts(
                person("D1", Role.DEFENDANT, "Dean OXENBURY", "1990-01-01", "1988/0098765R"),
                person("D2", Role.DEFENDANT, "Kevin MARSDALE", "1991-08-14", "2012/0052494Q"));
        assertThat(comparison(facts, "D1").name()).isEqualTo(Agreement.DIFFERENT);
        assertThat(comparison(facts, "D2").pncId()).isEqualTo(Agreement.EQUAL);
        assertThat(facts.documents().getFirst().subject()).contains(new PersonId("D2"));
    }

    @Test
    void findsASlipClose() {
        assertThat(comparison(facts(person("D1", Role.DEFENDANT, "Kevin MARSDALE", "1991-08-15", "")), "D1")
                        .born())
                .isEqualTo(Agreement.CLOSE);
        assertThat(comparison(facts(person("D1", Role.DEFENDANT, "Kevin MARSDALLE", "1991-08-14", "")), "D1")
                        .name())
                .isEqualTo(Agreement.CLOSE);
        assertThat(new PrintedDate(1991, 8, 4, false).against(LocalDate.of(1991, 4, 8)))
                .isEqualTo(Agreement.CLOSE);
    }

    @Test
    void saysThatAnIdentifierFailsItsCheck() {
        assertThat(comparison(
                                facts(person("D1", Role.DEFENDANT, "Kevin MARSDALE", "1991-08-14", "2018/0123456Z")),
                                "D1")
                        .pncId())
                .isEqualTo(Agreement.INVALID);
    }

    @Test
    void holdsAPrintAgainstEverybodyOfTheCaseButNotItsOwnStranger() {
        CaseFacts facts = facts(
                person("D1", Role.DEFENDANT, "Dean OXENBURY", "1990-01-01", "1988/0098765R"),
                person("W1", Role.WITNESS, "Owen BRACKWELL", "1988-02-02", ""));
        assertThat(facts.comparisons()).extracting(c -> c.person().value()).containsExactly("D1", "W1");
    }
}
