package uk.rubric.rulebook.drools;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.rubric.authored.Fault;
import uk.rubric.rulebook.RulebookCases;
import uk.rubric.rulebook.RulebookLint;

/** The rulebook of this repository keeps what its authors promise. */
class ShippedRulebookTest {

    @Test
    void isHonest() {
        assertThat(RulebookLint.lint(Shipped.RULES, Shipped.guidance()))
                .extracting(Fault::text)
                .isEmpty();
    }

    @Test
    void everyCaseConcludesWhatItSaysAndNothingElse() {
        var ready = Shipped.rulebook();
        assertThat(RulebookCases.run(ready.source(), ready.engine()))
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.found())
                        .as("%s:%d %s", result.file(), result.line(), result.name())
                        .matches(found -> result.passed(), "as expected: " + result.expected()));
    }
}
