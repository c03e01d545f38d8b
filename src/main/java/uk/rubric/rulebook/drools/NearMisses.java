package uk.rubric.rulebook.drools;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kie.api.KieBase;
import uk.rubric.facts.CaseFacts;
import uk.rubric.rulebook.NearMiss;
import uk.rubric.rulebook.RuleFile;
import uk.rubric.rulebook.RuleMutants;
import uk.rubric.rulebook.RuleMutants.Mutant;
import uk.rubric.rulebook.RulebookSource;

/**
 * Finds which rules came closest to speaking about a detail: those that speak once a single condition is left out, while the rule as written does
 * not. A rule about another kind of thing is not close, so what a rule is about is never widened. Exemptions only permit, so none is asked.
 */
public final class NearMisses {

    private NearMisses() {}

    /** The rules that one condition kept silent about a mention, sorted; empty where every rule failed in more than one. */
    public static List<NearMiss> of(RulebookSource source, CaseFacts facts, String mention) {
        RuleMutants mutants = RuleMutants.of(source);
        List<Mutant> looser = mutants.all().stream()
                .filter(mutant -> mutant.change() == RuleMutants.Change.LEFT_OUT)
                .toList();
        if (!(RuleTrial.compile(source, mutants, looser) instanceof RuleCompiler.Compiled compiled)) {
            throw new IllegalStateException("copies of sound rules do not compile");
        }
        KieBase base = RuleTrial.base(compiled);
        Map<String, Set<String>> spoken = RuleTrial.spoken(base, source, facts);
        return source.rules().stream()
                .filter(rule -> rule.id().isPresent() && !speaks(spoken, rule.name(), mention))
                .flatMap(rule -> looser.stream()
                        .filter(mutant -> mutant.rule().equals(rule.name()) && speaks(spoken, mutant.name(), mention))
                        .map(mutant -> miss(rule, mutant)))
                .sorted()
                .distinct()
                .toList();
    }

    /**
     * The conditions of one rule of which each alone kept it silent in a case, as their author wrote them; none where more than one did.
     * Nothing at all where the rule spoke.
     */
    public static Optional<List<String>> silencing(RulebookSource source, CaseFacts facts, String name) {
        RulebookSource alone = new RulebookSource(
                source.rulebook(),
                source.rules().stream().filter(rule -> rule.name().equals(name)).toList(),
                source.phrases(),
                source.program(),
                source.tables(),
                source.parameters(),
                List.of());
        RuleMutants mutants = RuleMutants.of(alone);
        List<Mutant> looser = mutants.all().stream()
                .filter(mutant -> mutant.change() != RuleMutants.Change.TURNED)
                .toList();
        if (!(RuleTrial.compile(alone, mutants, looser) instanceof RuleCompiler.Compiled compiled)) {
            throw new IllegalStateException("copies of a sound rule do not compile");
        }
        Map<String, Set<String>> spoken = RuleTrial.spoken(RuleTrial.base(compiled), alone, facts);
        return spoken.containsKey(name)
                ? Optional.empty()
                : Optional.of(looser.stream()
                        .filter(mutant -> spoken.containsKey(mutant.name()))
                        .map(mutant -> mutant.sentence().text())
                        .toList());
    }

    private static boolean speaks(Map<String, Set<String>> spoken, String rule, String mention) {
        return spoken.getOrDefault(rule, Set.of()).contains(mention);
    }

    private static NearMiss miss(RuleFile rule, Mutant mutant) {
        return new NearMiss(rule.name(), rule.title(), mutant.sentence().text());
    }
}
