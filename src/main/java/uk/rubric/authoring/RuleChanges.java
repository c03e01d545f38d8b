package uk.rubric.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.rubric.guidance.Severity;
import uk.rubric.rulebook.RuleFile;
import uk.rubric.rulebook.RulebookSource;

/**
 * What an author changed between two rulebooks, whether a case shows it or not: a rule that no case meets would otherwise look like one that changed
 * nothing.
 *
 * @param rules what became of each rule that is not the same in both, by its name
 * @param values whether tables or parameters differ
 */
record RuleChanges(SortedMap<String, String> rules, boolean values) {

    static RuleChanges between(RulebookSource before, RulebookSource after) {
        Map<String, RuleFile> old = byName(before);
        Map<String, RuleFile> young = byName(after);
        SortedMap<String, String> changes = new TreeMap<>();
        old.forEach((name, rule) -> {
            if (young.containsKey(name)) {
                changed(before, rule, after, young.get(name)).ifPresent(how -> changes.put(name, how));
            } else {
                changes.put(name, "gone");
            }
        });
        young.keySet().stream().filter(name -> !old.containsKey(name)).forEach(name -> changes.put(name, "new"));
        return new RuleChanges(
                changes,
                !before.parameters().equals(after.parameters())
                        || !before.tables().sameRows(after.tables()));
    }

    private static Optional<String> changed(RulebookSource before, RuleFile old, RulebookSource after, RuleFile young) {
        List<String> how = new ArrayList<>();
        if (!before.meaningOf(old).equals(after.meaningOf(young))) {
            how.add("other words");
        }
        Optional<Severity> first = severity(before, old);
        Optional<Severity> second = severity(after, young);
        if (!first.equals(second)) {
            how.add("severity " + said(first) + " -> " + said(second));
        }
        return how.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", how));
    }

    private static Optional<Severity> severity(RulebookSource source, RuleFile rule) {
        return rule.id().flatMap(source.rulebook()::severityOf);
    }

    private static String said(Optional<Severity> severity) {
        return severity.map(Severity::name).orElse("none");
    }

    private static Map<String, RuleFile> byName(RulebookSource source) {
        return source.rules().stream().collect(Collectors.toMap(RuleFile::name, Function.identity()));
    }
}
