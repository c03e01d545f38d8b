package uk.rubric.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.rubric.facts.Audience;
import uk.rubric.facts.CaseStatement;
import uk.rubric.facts.Form;
import uk.rubric.facts.PersonId;
import uk.rubric.facts.Role;
import uk.rubric.facts.Stage;
import uk.rubric.facts.Use;

class CaseStatementReaderTest {

    @Test
    void readsEveryKeyOfTheContract() {
        CaseStatement statement = stated("""
                urn: 01ZD0303208
                stage: FIRST_HEARING
                audience: defence
                defendant: D1
                area: Wessex
                agency: Example Constabulary
                flags: [DOMESTIC_ABUSE]
                offences: [{code: CJ88116, title: Common assault, location: "29 Example Road, Sampletown"}]
                people:
                  - {id: D1, roles: [DEFENDANT], name: Alex Sampleton, aliases: [Lex Sampleton], dob: 03/11/1979, pncId: 1979/0163001B, cro: 123456/99L,
                     addresses: [{kind: HOME, text: "1 Example Road, Sampletown"}]}
                  - {id: V1, roles: [VICTIM, WITNESS], dob: 1990-02-28}
                documents:
                  - {path: scan3.pdf, form: PNC_PRINT, subject: D1}
                decisions: [{code: X2, document: scan3.pdf, target: V1, reason: It is the scene, by: A Reviewer, at: 2026-02-01}]
                """);
        assertThat(statement.urn()).contains("01ZD0303208");
        assertThat(statement.stage()).contains(Stage.FIRST_HEARING);
        assertThat(statement.audience()).contains(Audience.DEFENCE);
        assertThat(statement.flags()).containsExactly("DOMESTIC_ABUSE");
        assertThat(statement.offences().getFirst().location().orElseThrow().reveal())
                .isEqualTo("29 Example Road, Sampletown");
        assertThat(statement.people())
                .extracting(CaseStatement.StatedPerson::id)
                .containsExactly(new PersonId("D1"), new PersonId("V1"));
        assertThat(statement.people().getFirst().born()).contains(LocalDate.of(1979, 11, 3));
        assertThat(statement.people().getFirst().addresses().getFirst().use()).isEqualTo(Use.HOME);
        assertThat(statement.people().getLast().roles()).containsExactlyInAnyOrder(Role.VICTIM, Role.WITNESS);
        assertThat(statement.documents().getFirst().form()).contains(Form.PNC_PRINT);
        assertThat(statement.decisions().getFirst().by()).contains("A Reviewer");
    }

    @Test
    void takesAnyCodeOfAnExemptionSinceTheEditionSaysWhichThereAre() {
        assertThat(stated("decisions: [{code: X17, at: 2026-02-01}]\n").decisions())
                .extracting(CaseStatement.StatedDecision::code)
                .containsExactly("X17");
        assertThat(wrong("decisions:\n  - {code: Y2, at: 2026-02-01}\n"))
                .anyMatch(fault -> fault.contains("code of an exemption"));
    }

    @Test
    void refusesADecisionWithoutADayAndTakesTheTimeOfDay() {
        assertThat(stated("decisions: [{code: X2, at: 2026-02-01T10:30:00Z}]\n")
                        .decisions()
                        .getFirst()
                        .at())
                .contains(LocalDate.of(2026, 2, 1));
        assertThat(stated("decisions: [{code: X2, at: 01/02/2026 10:30}]\n")
                        .decisions()
                        .getFirst()
                        .at())
                .contains(LocalDate.of(2026, 2, 1));
        assertThat(wrong("decisions:\n  - {code: X2, reason: seen, by: somebody, at: soon}\n"))
                .singleElement()
                .asString()
                .startsWith("case.yaml:2: 'at' is not a day. Write it as 2026-01-31");
    }

    @Test
    void takesAnEmptyFileForSayingNothing() {
        assertThat(stated("")).isEqualTo(CaseStatement.empty());
    }

    @Test
    void keepsAnAreaAndAnOffenceCodeThatItDoesNotKnow() {
        assertThat(stated("area: Atlantis\noffences: [{code: ZZ99999}]\n").area())
                .contains("Atlantis");
    }

    @Test
    void namesLineKeyAndNearestWordOfAWrongKey() {
        assertThat(wrong("urn: 01ZD0303208\naudiense: DEFENCE\n"))
                .containsExactly("case.yaml:2: There is no key 'audiense' here. Did you mean 'audience'?");
    }

    @Test
    void namesTheNearestWordOfAWrongRoleFormStageAndAudience() {
        assertThat(wrong("""
                stage: FIRST_HERING
                audience: DEFENSE
                people:
                  - {id: W1, roles: [WITNES]}
                documents:
                  - {path: a.pdf, form: PNC_PRNT}
                """))
                .containsExactly(
                        "case.yaml:1: 'FIRST_HERING' is not a known stage. Did you mean 'FIRST_HEARING'?",
                        "case.yaml:2: 'DEFENSE' is not a known audience. Did you mean 'DEFENCE'?",
                        "case.yaml:4: 'WITNES' is not a known role. Did you mean 'WITNESS'?",
                        "case.yaml:6: 'PNC_PRNT' is not a known form. Did you mean 'PNC_PRINT'?");
    }

    @Test
    void refusesTwoPeopleOfOneIdAndADefendantWhoIsNobody() {
        assertThat(wrong("""
                defendant: D2
                people:
                  - {id: D1, roles: [DEFENDANT]}
                  - {id: D1, roles: [DEFENDANT]}
                """))
                .containsExactly(
                        "case.yaml:1: The defendant 'D2' is not among the people. Did you mean 'D1'?",
                        "case.yaml:2: Two people have the id 'D1'. Give each person an id of their own.");
    }

    @Test
    void refusesADateThatDoesNotExist() {
        assertThat(wrong("people: [{id: V1, roles: [VICTIM], dob: 31/02/1990}]\n"))
                .containsExactly("case.yaml:1: 'dob' is not a date. Write it as 1990-12-31 or 31/12/1990.");
    }

    @Test
    void namesTheLineOfBrokenYaml() {
        assertThat(wrong("urn: 01ZD0303208\npeople: [\n"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("case.yaml:")
                .contains("not valid YAML");
    }

    @Test
    void refusesReferencesAndRepeatedKeys() {
        assertThat(wrong("area: &a Wessex\nagency: *a\nflags: [A\n")).hasSize(1);
        assertThat(wrong("urn: 1\nurn: 2\n")).hasSize(1);
    }

    private static CaseStatement stated(String text) {
        CaseStatementReader.Result result = CaseStatementReader.read("case.yaml", text);
        assertThat(result).isInstanceOf(CaseStatementReader.Stated.class);
        return ((CaseStatementReader.Stated) result).statement();
    }

    private static List<String> wrong(String text) {
        CaseStatementReader.Result result = CaseStatementReader.read("case.yaml", text);
        assertThat(result).isInstanceOf(CaseStatementReader.Wrong.class);
        return ((CaseStatementReader.Wrong) result)
                .faults().stream().map(fault -> fault.text()).toList();
    }
}
