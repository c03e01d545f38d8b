package uk.rubric.rulebook.drools;

import java.nio.file.Path;
import uk.rubric.guidance.Edition;
import uk.rubric.guidance.GuidanceReader;

/** The rulebook of this repository, loaded once for all tests: compiling costs seconds. */
final class Shipped {

    static final Path RULES = Path.of("rules");
    static final Path CACHE = Path.of("target", "compiled-rules");

    private static final Edition EDITION = edition();
    private static final DroolsRulebooks.Result RULEBOOK = DroolsRulebooks.load(RULES, EDITION, CACHE);

    private Shipped() {}

    static Edition guidance() {
        return EDITION;
    }

    static DroolsRulebooks.Ready rulebook() {
        return switch (RULEBOOK) {
            case DroolsRulebooks.Ready ready -> ready;
            case DroolsRulebooks.Broken broken ->
                throw new AssertionError(String.join(
                        "\n",
                        broken.faults().stream().map(fault -> fault.text()).toList()));
        };
    }

    private static Edition edition() {
        return switch (GuidanceReader.read(Path.of("policy-docs"))) {
            case GuidanceReader.Loaded loaded -> loaded.guidance().edition("1").orElseThrow();
            case GuidanceReader.Broken broken ->
                throw new AssertionError(broken.faults().toString());
        };
    }
}
