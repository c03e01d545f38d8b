package uk.rubric.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.rubric.facts.CaseFacts;
import uk.rubric.guidance.GuidanceReader;
import uk.rubric.rulebook.RulebookCases;
import uk.rubric.rulebook.RulebookCases.Result;
import uk.rubric.rulebook.RulebookSource;
import uk.rubric.rulebook.drools.DroolsRulebooks;
import uk.rubric.rulebook.drools.NearMisses;

/** A failed case shows its author what was given, what it is about, and which condition kept a rule silent. */
class CaseFailureTest {

    @TempDir
    static Path cache;

    private static RulebookSource source;
    private static List<Result> results;

    @BeforeAll
    static void runsTheCases() {
        if (!(GuidanceReader.read(Path.of("policy-docs")) instanceof GuidanceReader.Loaded loaded)
                || !(DroolsRulebooks.load(
                                Path.of("rules"), loaded.guidance().edition("1").orElseThrow(), cache)
                        instanceof DroolsRulebooks.Ready ready)) {
            throw new IllegalStateException("the rulebook does not load");
        }
        source = ready.source();
        results = RulebookCases.run(ready.source(), ready.engine());
    }

    @Test
    void namesTheConditionThatKeptTheRuleSilent() {
        assertThat(failure("the same sent only to the CPS", "NRG-3.1-1 breach"))
                .containsSubsequence(
                        "  given:    document: form MG11, side front, going to cps",
                        "  given:    address: of a witness, use home, shown yes",
                        "  expected: NRG-3.1-1 breach",
                        "  found:    nothing",
                        "  because:  NRG-3.1-1 is silent: this does not hold: The document is going beyond the police and the CPS");
    }

    @Test
    void namesEveryConditionWhereMoreThanOneDoesNotHold() {
        assertThat(NearMisses.silencing(source, given("the same sent only to the CPS"), "NRG-3.4-1"))
                .hasValueSatisfying(conditions -> assertThat(conditions)
                        .containsExactly(
                                "The document is going beyond the police and the CPS",
                                "- where somebody is kept safe"));
    }

    @Test
    void saysThatARuleIsAboutAnotherSortOfThing() {
        assertThat(NearMisses.silencing(source, given("the burgled house (X2)"), "NRG-3.3-1"))
                .hasValue(List.of("It shows a telephone number, e-mail address or user name"));
    }

    @Test
    void saysThatTheRuleSpokeAndWasPermitted() {
        assertThat(failure("the burgled house (X2)", "NRG-3.1-1 breach"))
                .endsWith(
                        "  found:    NRG-3.1-1 permitted by X2-1, about detail 1, the address of a witness",
                        "  because:  NRG-3.1-1 spoke, but it was permitted, or another finding speaks for it.");
    }

    /** The failure that a case would be if its author had expected something else. */
    private static List<String> failure(String name, String expected) {
        Result found = results.stream()
                .filter(result ->
                        result.rule().equals("NRG-3.1-1") && result.name().equals(name))
                .findFirst()
                .orElseThrow();
        CaseFacts facts = given(name);
        Result failed = new Result(
                found.file(),
                found.line(),
                found.rule(),
                found.name(),
                found.given(),
                List.of(expected),
                found.found(),
                List.of("NRG-3.1-1"),
                false);
        return CaseFailure.text(failed, rule -> NearMisses.silencing(source, facts, rule))
                .lines()
                .toList();
    }

    private static CaseFacts given(String name) {
        return RulebookCases.given(source).stream()
                .filter(given ->
                        given.rule().equals("NRG-3.1-1") && given.name().equals(name))
                .findFirst()
                .orElseThrow()
                .facts();
    }
}
