package uk.rubric.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.rubric.rulebook.PlantedRulebook.ADDRESS;
import static uk.rubric.rulebook.PlantedRulebook.CASES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every fault in the cases of a rule is named with its file, its line and what to do. */
class CasesLintTest {

    @TempDir
    Path folder;

    private PlantedRulebook rulebook;

    @BeforeEach
    void copiesTheRulebook() throws IOException {
        rulebook = PlantedRulebook.in(folder);
    }

    @Test
    void asksForCases() throws IOException {
        Files.delete(rulebook.file(CASES));
        assertThat(rulebook.lint())
                .containsExactly(ADDRESS + ":2: The rule has no cases. Write them in NRG-3.1-1.cases.yaml beside it.");
    }

    @Test
    void aCaseMayHoldInSomeEditionsOnly() throws IOException {
        rulebook.plant(CASES, text -> text + """
                  - name: it comes out otherwise in the next edition
                    editions: 2..
                    but: {address: {of: the defendant}}
                    expect: breach
                """);
        assertThat(rulebook.lint()).isEmpty();
        assertThat(RulebookReader.read(rulebook.rules(), PlantedRulebook.EDITION))
                .isInstanceOfSatisfying(
                        RulebookReader.Loaded.class,
                        loaded -> assertThat(loaded.source().cases())
                                .flatExtracting(RuleCases::cases)
                                .extracting(RuleCases.Case::name)
                                .doesNotContain("it comes out otherwise in the next edition"));
        rulebook.plant(CASES, text -> text.replace("editions: 2..", "editions: later"));
        assertThat(rulebook.lint()).anyMatch(fault -> fault.contains("'later' names no editions. Write '1..'"));
    }

    @Test
    void asksForAFiringCaseANearMissAndAnUnknownOwner() throws IOException {
        rulebook.plant(CASES, text -> """
                rule: NRG-3.1-1
                cases:
                  - name: the burgled house
                    given:
                      document: {form: MG11}
                      address: {of: a witness, use: scene}
                    expect: permitted
                """);
        assertThat(rulebook.lint())
                .hasSize(3)
                .allMatch(fault -> fault.startsWith(CASES + ":1: No case shows "))
                .anyMatch(fault -> fault.contains("where the rule fires"))
                .anyMatch(fault -> fault.contains("a near miss"))
                .anyMatch(fault -> fault.contains("nobody knows the owner"));
    }

    @Test
    void namesAWordOfACaseThatMeansNothing() throws IOException {
        rulebook.plant(
                CASES,
                text -> text.replaceFirst("of: a witness", "of: a witnes").replaceFirst("use: home", "us: home"));
        assertThat(rulebook.lint())
                .contains(
                        CASES + ":6: 'a witnes' is not a word for 'of'. Did you mean 'a witness'?",
                        CASES + ":6: The key 'us' is unknown here. Did you mean 'use'?");
    }

    @Test
    void namesATabAndDoesNotMissTheCasesThatItKeptFromBeingRead() throws IOException {
        rulebook.plant(CASES, text -> text.replaceFirst("    given:", "\tgiven:"));
        assertThat(rulebook.lint())
                .containsExactly(CASES + ":4: There is a tab in this line. Write spaces in its place.");
    }

    @Test
    void namesAWrongKeyOnceAndNotWhatComesOfIt() throws IOException {
        rulebook.plant(CASES, text -> text.replaceFirst("given:", "givn:"));
        assertThat(rulebook.lint())
                .containsExactly(CASES + ":4: The key 'givn' is unknown here. Did you mean 'given'?");
    }

    @Test
    void namesADecisionUnderACodeThatNoExemptionHas() throws IOException {
        String cases = "exemptions/X12-order-names-a-place/X12-1.cases.yaml";
        rulebook.plant(cases, text -> text.replaceFirst("code: X12", "code: X77"));
        assertThat(rulebook.lint())
                .singleElement()
                .asString()
                .startsWith(cases + ":7: There is no exemption X77. Did you mean 'X7'?");
    }

    @Test
    void namesAnOutcomeThatIsNone() throws IOException {
        rulebook.plant(CASES, text -> text.replaceFirst("expect: breach", "expect: breech"));
        assertThat(rulebook.lint()).contains(CASES + ":7: 'breech' is not an outcome. Did you mean 'breach'?");
    }
}
