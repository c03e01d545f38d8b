package uk.rubric.rulebook.drools;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.rubric.facts.CaseFacts;
import uk.rubric.rulebook.NearMiss;
import uk.rubric.rulebook.RuleFile;
import uk.rubric.rulebook.RuleParts;
import uk.rubric.rulebook.RulebookSource;
import uk.rubric.rulebook.Vocabulary.Part;
import uk.rubric.rulebook.Vocabulary.Phrase;
import uk.rubric.rulebook.drools.RuleFacts.Asked;

/**
 * Finds which rules came closest to speaking about a detail, and which of their conditions do not hold: each rule is asked again, one condition
 * at a time. A rule about another sort of thing is not close. Exemptions only permit, so none is asked.
 */
public final class NearMisses {

    /** More would bury the ones that matter. */
    private static final int MOST = 5;

    /** Keeps a trial to one thing: a rule reduced to its subject would speak about half of a large case. */
    private static final Phrase ABOUT_ONE =
            new Phrase(Part.WHEN, "This is what was asked about", "exists Asked( id == $it.id )", "", 0);

    /** A sort of thing and one condition on it, or none; many rules share them, and each is asked once. */
    private record Question(String subject, String condition) {}

    private final List<RuleParts> rules;
    private final Map<Question, RuleCompiler.Text> questions = new LinkedHashMap<>();

    private NearMisses(List<RuleParts> rules, String last) {
        this.rules = rules;
        for (RuleParts parts : rules) {
            ask(parts, subject(parts), List.of(), last);
            parts.conditions().forEach(one -> ask(parts, question(parts, one), List.of(one), last));
        }
    }

    private void ask(RuleParts parts, Question question, List<RuleParts.Condition> conditions, String last) {
        questions.computeIfAbsent(question, any -> {
            String name = "asked-" + questions.size();
            return new RuleCompiler.Text(name, parts.asking(conditions, last, name));
        });
    }

    private static Question subject(RuleParts parts) {
        return new Question(parts.subject().text(), "");
    }

    private static Question question(RuleParts parts, RuleParts.Condition condition) {
        return new Question(parts.subject().text(), condition.words());
    }

    /**
     * The rules about a mention's sort of thing, the nearest first, at most five. What is asked is the same for every case, and is kept.
     *
     * @param cache the folder in which compiled rules are kept
     */
    public static List<NearMiss> of(RulebookSource source, Path cache, CaseFacts facts, String mention) {
        NearMisses all = new NearMisses(
                source.rules().stream()
                        .filter(rule -> rule.id().isPresent())
                        .flatMap(rule -> RuleParts.of(rule, source.phrases()).stream())
                        .toList(),
                ABOUT_ONE.words());
        RuleCache kept = new RuleCache(cache);
        String key = all.texts().toString() + RuleTrial.phrases(source, List.of(ABOUT_ONE));
        RuleCompiler.Result compiled = kept.read(key)
                .<RuleCompiler.Result>map(RuleCompiler.Compiled::new)
                .orElseGet(() -> kept.kept(key, RuleTrial.compile(source, List.of(ABOUT_ONE), all.texts())));
        Map<String, Set<String>> spoken = spoken(compiled, source, facts, List.of(new Asked(mention)));
        return all.rules.stream()
                .filter(parts -> all.holds(subject(parts), spoken, mention))
                .map(parts ->
                        new NearMiss(parts.rule().name(), parts.rule().title(), all.failing(parts, spoken, mention)))
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
        NearMisses one = new NearMisses(List.of(parts), "");
        Map<String, Set<String>> spoken =
                spoken(RuleTrial.compile(source, List.of(), one.texts()), source, facts, List.of());
        List<String> nearest = one.about(subject(parts), spoken).stream()
                .map(about -> one.failing(parts, spoken, about))
                .min(Comparator.<List<String>>comparingInt(List::size).thenComparing(List::toString))
                .orElse(List.of(parts.subject().text()));
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }

    private List<RuleCompiler.Text> texts() {
        return new ArrayList<>(questions.values());
    }

    private List<String> failing(RuleParts parts, Map<String, Set<String>> spoken, String about) {
        return parts.conditions().stream()
                .filter(condition -> !holds(question(parts, condition), spoken, about))
                .map(RuleParts.Condition::words)
                .toList();
    }

    private boolean holds(Question question, Map<String, Set<String>> spoken, String about) {
        return about(question, spoken).contains(about);
    }

    private Set<String> about(Question question, Map<String, Set<String>> spoken) {
        RuleCompiler.Text asked = questions.get(question);
        return asked == null ? Set.of() : spoken.getOrDefault(asked.name(), Set.of());
    }

    private static Map<String, Set<String>> spoken(
            RuleCompiler.Result result, RulebookSource source, CaseFacts facts, List<Asked> asked) {
        return switch (result) {
            case RuleCompiler.Compiled compiled -> RuleTrial.spoken(RuleTrial.base(compiled), source, facts, asked);
            case RuleCompiler.Broken broken ->
                throw new IllegalStateException("parts of sound rules do not compile: "
                        + broken.faults().stream().map(fault -> fault.text()).collect(Collectors.joining("; ")));
        };
    }
}
