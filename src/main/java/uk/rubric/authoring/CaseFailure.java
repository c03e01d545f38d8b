package uk.rubric.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.rubric.rulebook.RulebookCases;

/** A case of a rule that did not come out as its author expected: what was given, expected and found, and why. */
public final class CaseFailure {

    private CaseFailure() {}

    /**
     * The failure in words, a line each.
     *
     * @param silencing for a rule, the conditions that kept it silent in this case; empty where the rule spoke
     */
    public static String text(RulebookCases.Result result, Function<String, Optional<List<String>>> silencing) {
        List<String> lines = new ArrayList<>(List.of(result.text()));
        result.missing().forEach(rule -> lines.addAll(because(rule, silencing.apply(rule))));
        return String.join(System.lineSeparator(), lines);
    }

    private static List<String> because(String rule, Optional<List<String>> silencing) {
        if (silencing.isEmpty()) {
            return List.of("  because:  " + rule + " spoke, but it was permitted, or another finding speaks for it.");
        }
        return silencing.get().stream()
                .map(condition -> "  because:  " + rule + " is silent: this does not hold: " + condition)
                .toList();
    }
}
