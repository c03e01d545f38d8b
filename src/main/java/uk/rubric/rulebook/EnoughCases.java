package uk.rubric.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import uk.rubric.authored.Fault;
import uk.rubric.authored.Yaml;

/** Whether the cases of a rule show where it fires, where it nearly does, and what it does when nobody knows the owner. */
final class EnoughCases {

    private EnoughCases() {}

    /** Names each of the three that is missing. */
    static void check(RuleFile rule, RuleCases cases, Consumer<Fault> faults) {
        boolean fires = false;
        boolean nearMiss = false;
        boolean unknown = false;
        for (RuleCases.Case one : cases.cases()) {
            List<String> expected = RulebookCases.expected(cases, one, new ArrayList<>());
            boolean speaks = expected.stream().anyMatch(word -> word.startsWith(rule.name() + " "));
            // An exemption fires by permitting; a rule that is permitted has been defeated.
            fires |= expected.stream()
                    .anyMatch(word -> word.startsWith(rule.name() + " ")
                            && (rule.id().isEmpty() || !word.endsWith(" permitted")));
            nearMiss |= !speaks;
            unknown |= ownerUnknown(one.given());
        }
        if (!fires) {
            faults.accept(new Fault(
                    cases.file(),
                    1,
                    "No case shows where the rule fires.",
                    "Add one that expects what the rule reports."));
        }
        if (!nearMiss) {
            faults.accept(new Fault(
                    cases.file(),
                    1,
                    "No case shows a near miss.",
                    "Add one that differs in one word and expects nothing of this rule."));
        }
        if (!unknown && asksWhose(rule)) {
            faults.accept(new Fault(
                    cases.file(),
                    1,
                    "No case shows what happens when nobody knows the owner.",
                    "Add one with 'of: unknown'."));
        }
    }

    /** Whether a rule's conditions turn on whose something is. */
    private static boolean asksWhose(RuleFile rule) {
        return rule.when().stream()
                .anyMatch(sentence ->
                        sentence.text().matches("- (known to be |certainly )?of (a|an|anyone|somebody|the)\\b.*"));
    }

    private static boolean ownerUnknown(Yaml.Fields given) {
        return given.values().values().stream()
                .flatMap(value -> value instanceof Yaml.Items items ? items.values().stream() : Stream.of(value))
                .anyMatch(value -> value instanceof Yaml.Fields said
                        && (isUnknown(said, "of") || isUnknown(said, "sure") || isUnknown(said, "subject")));
    }

    private static boolean isUnknown(Yaml.Fields said, String key) {
        return said.get(key).orElse(null) instanceof Yaml.Scalar word
                && word.text().equals("unknown");
    }
}
