package uk.rubric.authoring;

import java.nio.file.Path;
import uk.rubric.guidance.GuidanceReader;
import uk.rubric.rulebook.drools.DroolsRulebooks;

/** The shipped rulebook, or a copy of it, laid open for a test of the author's bench. */
final class ShippedRulebook {

    private ShippedRulebook() {}

    /** The rulebook below a folder, compiled into another. */
    static OpenRulebook open(Path home, String edition, Path cache) {
        if (!(GuidanceReader.read(home.resolve("policy-docs")) instanceof GuidanceReader.Loaded loaded)
                || !(DroolsRulebooks.load(
                                home.resolve("rules"),
                                loaded.guidance().edition(edition).orElseThrow(),
                                cache)
                        instanceof DroolsRulebooks.Ready ready)) {
            throw new IllegalStateException("the rulebook does not load");
        }
        return new OpenRulebook(
                loaded.guidance(), ready.source(), ready.engine(), home.resolve("src/test/resources/corpus"));
    }
}
