package uk.rubric.rulebook.drools;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import uk.rubric.authored.Fault;
import uk.rubric.facts.CaseFacts;
import uk.rubric.rulebook.RuleMutants;
import uk.rubric.rulebook.RuleMutants.Mutant;
import uk.rubric.rulebook.RulebookCases;
import uk.rubric.rulebook.RulebookCases.Given;
import uk.rubric.rulebook.RulebookSource;
import uk.rubric.rulebook.Vocabulary;
import uk.rubric.rulebook.Vocabulary.Part;
import uk.rubric.rulebook.Vocabulary.Phrase;
import uk.rubric.rulebook.drools.RuleFacts.Asked;
import uk.rubric.rulebook.drools.RuleFacts.Spoke;

/**
 * Runs every rule and its mutants side by side over the rule's own cases: a mutant that speaks about the same things as its rule in all of
 * them is one that no case notices.
 */
public final class RuleTrial {

    /** What came of a trial. */
    public sealed interface Result permits Ran, Broken {}

    /** The copies ran. */
    public record Ran(RuleMutants.Trial trial) implements Result {}

    /** The copies do not compile, so nothing was tried. */
    public record Broken(List<Fault> faults) implements Result {}

    private RuleTrial() {}

    /** Tries the mutants of all rules; they are compiled together, since a compilation each would take minutes. */
    public static Result run(RulebookSource source) {
        RuleMutants mutants = RuleMutants.of(source);
        return switch (compile(source, mutants.phrases(), texts(source, mutants.all()))) {
            case RuleCompiler.Broken broken -> new Broken(broken.faults());
            case RuleCompiler.Compiled compiled -> run(source, mutants, base(compiled));
        };
    }

    /** Compiles rules for a trial, with phrases beside those of the vocabulary; what they conclude is that they spoke. */
    static RuleCompiler.Result compile(RulebookSource source, List<Phrase> besides, List<RuleCompiler.Text> rules) {
        return RuleCompiler.compile(source, phrases(source, besides), rules);
    }

    private static Ran run(RulebookSource source, RuleMutants mutants, KieBase base) {
        Map<String, List<Mutant>> byRule = mutants.byRule();
        Set<Mutant> noticed = new HashSet<>();
        for (Given given : RulebookCases.given(source)) {
            Map<String, Set<String>> spoken = spoken(base, source, given.facts(), List.of());
            Set<String> ofRule = spoken.getOrDefault(given.rule(), Set.of());
            for (Mutant mutant : byRule.getOrDefault(given.rule(), List.of())) {
                if (!ofRule.equals(spoken.getOrDefault(mutant.name(), Set.of()))) {
                    noticed.add(mutant);
                }
            }
        }
        return new Ran(new RuleMutants.Trial(
                mutants.all(),
                mutants.all().stream()
                        .filter(mutant -> !noticed.contains(mutant))
                        .toList()));
    }

    /**
     * What each rule spoke about in a case, by the rule's name.
     *
     * @param asked what phrases beside those of the vocabulary speak of
     */
    static Map<String, Set<String>> spoken(KieBase base, RulebookSource source, CaseFacts facts, List<Asked> asked) {
        KieSession session = base.newKieSession();
        try {
            DroolsEngine.told(source.tables()).forEach(session::insert);
            DroolsEngine.limits(source.parameters(), facts).forEach(session::insert);
            Telling.of(facts).told().forEach(session::insert);
            asked.forEach(session::insert);
            session.fireAllRules();
            return session.getObjects(new ClassObjectFilter(Spoke.class)).stream()
                    .map(Spoke.class::cast)
                    .collect(Collectors.groupingBy(Spoke::rule, Collectors.mapping(Spoke::about, Collectors.toSet())));
        } finally {
            session.dispose();
        }
    }

    /** In a trial every conclusion says only that the rule spoke: a mutant concludes what its rule does. */
    static List<Phrase> phrases(RulebookSource source, List<Phrase> besides) {
        List<Phrase> phrases = new ArrayList<>(besides);
        source.phrases()
                .phrases()
                .forEach(phrase -> phrases.add(
                        phrase.part() == Part.WHEN
                                ? phrase
                                : new Phrase(
                                        Part.THEN,
                                        phrase.words(),
                                        "insertLogical( new Spoke( drools.getRule().getName(), $it.id() ) );",
                                        phrase.file(),
                                        phrase.line())));
        phrases.sort(Vocabulary.LONGEST_FIRST);
        return phrases;
    }

    private static List<RuleCompiler.Text> texts(RulebookSource source, List<Mutant> mutants) {
        return Stream.concat(
                        source.rules().stream()
                                .map(rule -> new RuleCompiler.Text(
                                        rule.name(), rule.source().text())),
                        mutants.stream()
                                .map(mutant -> new RuleCompiler.Text(
                                        mutant.name(), mutant.text().text())))
                .toList();
    }

    /** The knowledge base of what was compiled. */
    static KieBase base(RuleCompiler.Compiled compiled) {
        try {
            return CompiledRules.load(compiled.jar());
        } catch (IOException e) {
            throw new IllegalStateException("compiled rules that cannot be loaded", e);
        }
    }
}
