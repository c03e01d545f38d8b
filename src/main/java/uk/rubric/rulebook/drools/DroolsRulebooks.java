package uk.rubric.rulebook.drools;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import uk.rubric.authored.Fault;
import uk.rubric.guidance.Edition;
import uk.rubric.rulebook.RuleEngine;
import uk.rubric.rulebook.RuleFile;
import uk.rubric.rulebook.RulebookReader;
import uk.rubric.rulebook.RulebookSource;

/** Loads a rules folder for one edition of the guidance and makes it ready to run. */
public final class DroolsRulebooks {

    private DroolsRulebooks() {}

    /** A rulebook ready to run, or why there is none. */
    public sealed interface Result permits Ready, Broken {}

    /**
     * The rulebook was loaded whole.
     *
     * @param source what it was made of, for those who check the rulebook itself
     * @param compiled whether it had to be compiled; from the cache it comes quicker
     */
    public record Ready(RuleEngine engine, RulebookSource source, boolean compiled) implements Result {}

    /** The rulebook is wrong or would load less than its files; nothing of it may run. */
    public record Broken(List<Fault> faults) implements Result {}

    /**
     * Loads the rules of an edition.
     *
     * @param rules the rules folder
     * @param cache the folder in which compiled rules are kept; only this user may be able to write there
     */
    public static Result load(Path rules, Edition edition, Path cache) {
        return switch (RulebookReader.read(rules, edition)) {
            case RulebookReader.Broken broken -> new Broken(broken.faults());
            case RulebookReader.Loaded loaded -> load(loaded.source(), cache);
        };
    }

    /** Makes rules that have been read ready to run; compiles them where the cache has no such rules. */
    public static Result load(RulebookSource source, Path cache) {
        RuleCache kept = new RuleCache(cache);
        Optional<KieBase> known = kept.read(source.rulebook().checksum()).flatMap(DroolsRulebooks::base);
        if (known.isPresent()) {
            return ready(source, known.get(), false);
        }
        return switch (kept.compile(source)) {
            case RuleCompiler.Broken broken -> new Broken(broken.faults());
            case RuleCompiler.Compiled compiled ->
                ready(
                        source,
                        base(compiled.jar())
                                .orElseThrow(() -> new IllegalStateException("compiled rules that cannot be loaded")),
                        true);
        };
    }

    private static Optional<KieBase> base(byte[] jar) {
        try {
            return Optional.of(CompiledRules.load(jar));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A rulebook that holds less than its files would pass what it should stop. */
    private static Result ready(RulebookSource source, KieBase base, boolean compiled) {
        Set<String> loaded = base.getKiePackages().stream()
                .flatMap(all -> all.getRules().stream())
                .map(Rule::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Fault> missing = source.rules().stream()
                .filter(rule -> !loaded.contains(rule.name()))
                .map(DroolsRulebooks::missing)
                .toList();
        return missing.isEmpty() ? new Ready(new DroolsEngine(source, base), source, compiled) : new Broken(missing);
    }

    private static Fault missing(RuleFile rule) {
        return new Fault(
                rule.source().name(),
                rule.line(),
                "The rule was not loaded, so the rulebook will not run.",
                "Compare it with a rule that loads.");
    }
}
