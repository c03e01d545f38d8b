package uk.rubric.rulebook.drools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.rubric.facts.CaseFacts;
import uk.rubric.rulebook.NearMiss;
import uk.rubric.rulebook.RuleFile;
import uk.rubric.rulebook.RuleParts;
import uk.rubric.rulebook.RulebookSource;

/**
 * Finds which rules came closest to speaking about a detail, and which of their conditions do not hold: each rule about its sort of thing is
 * asked again, one condition at a time. A rule about another sort of thing is not close. Exemptions only permit, so none is asked.
 */
public final class NearMisses {

    /** More would bury the ones that matter. */
    private static final int MOST = 5;

    private NearMisses() {}

    /** The rules about a mention's sort of thing, the nearest first, at most five. */
    public static List<NearMiss> of(RulebookSource source, CaseFacts facts, String mention) {
        List<RuleParts> about = about(source, facts, mention);
        Map<String, Set<String>> spoken = spoken(source, facts, askedOneByOne(about));
        return about.stream()
                .map(parts -> new NearMiss(parts.rule().name(), parts.rule().title(), failing(parts, spoken, mention)))
                .sorted()
                .limit(MOST)
                .toList();
    }

    /**
     * The conditions that kept a rule silent in a case, as their author wrote them: of all that it could have spoken about, the thing of which
     * the fewest do not hold. Nothing at all where the rule spoke.
     */
    public static Optional<List<String>> silencing(RulebookSource source, CaseFacts facts, String name) {
        RuleFile rule = source.rules().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule " + name));
        RuleParts parts = RuleParts.of(rule, source.phrases())
                .orElseThrow(() -> new IllegalArgumentException(name + " is about nothing"));
        List<RuleCompiler.Text> texts = askedOneByOne(List.of(parts));
        texts.add(new RuleCompiler.Text(name, parts.subjectAlone(name)));
        Map<String, Set<String>> spoken = spoken(source, facts, texts);
        List<String> nearest = spoken.getOrDefault(name, Set.of()).stream()
                .map(about -> failing(parts, spoken, about))
                .min(Comparator.<List<String>>comparingInt(List::size).thenComparing(List::toString))
                .orElse(List.of(parts.subject().text()));
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }

    /** The rules whose subject takes in a mention, whatever else they ask; rules with one subject are tried as one. */
    private static List<RuleParts> about(RulebookSource source, CaseFacts facts, String mention) {
        Map<String, List<RuleParts>> bySubject = new LinkedHashMap<>();
        source.rules().stream()
                .filter(rule -> rule.id().isPresent())
                .flatMap(rule -> RuleParts.of(rule, source.phrases()).stream())
                .forEach(parts -> bySubject
                        .computeIfAbsent(parts.subject().text(), subject -> new ArrayList<>())
                        .add(parts));
        List<RuleCompiler.Text> texts = bySubject.values().stream()
                .map(List::getFirst)
                .map(parts -> new RuleCompiler.Text(
                        parts.rule().name(), parts.subjectAlone(parts.rule().name())))
                .toList();
        Map<String, Set<String>> spoken = spoken(source, facts, texts);
        return bySubject.values().stream()
                .filter(same -> speaks(spoken, same.getFirst().rule().name(), mention))
                .flatMap(List::stream)
                .toList();
    }

    private static List<RuleCompiler.Text> askedOneByOne(List<RuleParts> rules) {
        List<RuleCompiler.Text> texts = new ArrayList<>();
        for (RuleParts parts : rules) {
            for (int i = 0; i < parts.conditions().size(); i++) {
                String name = asked(parts, i);
                texts.add(new RuleCompiler.Text(
                        name, parts.subjectWith(parts.conditions().get(i), name)));
            }
        }
        return texts;
    }

    private static List<String> failing(RuleParts parts, Map<String, Set<String>> spoken, String about) {
        List<String> failing = new ArrayList<>();
        for (int i = 0; i < parts.conditions().size(); i++) {
            if (!speaks(spoken, asked(parts, i), about)) {
                failing.add(parts.conditions().get(i).words());
            }
        }
        return List.copyOf(failing);
    }

    private static String asked(RuleParts parts, int condition) {
        return parts.rule().name() + "-asked-" + condition;
    }

    private static Map<String, Set<String>> spoken(
            RulebookSource source, CaseFacts facts, List<RuleCompiler.Text> texts) {
        return switch (RuleTrial.compile(source, List.of(), texts)) {
            case RuleCompiler.Compiled compiled -> RuleTrial.spoken(RuleTrial.base(compiled), source, facts);
            case RuleCompiler.Broken broken ->
                throw new IllegalStateException("parts of sound rules do not compile: "
                        + broken.faults().getFirst().text());
        };
    }

    private static boolean speaks(Map<String, Set<String>> spoken, String rule, String about) {
        return spoken.getOrDefault(rule, Set.of()).contains(about);
    }
}
