package uk.rubric.rulebook.drools;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import uk.rubric.authored.Fault;
import uk.rubric.rulebook.RuleEngine;
import uk.rubric.rulebook.RuleFile;
import uk.rubric.rulebook.RulebookSource;

/** A rulebook under its author's hands: after a change, only the rules that say something else than before are compiled. */
public final class LiveRulebook {

    /** What came of a change. */
    public sealed interface Result permits Ready, Broken {}

    /**
     * The rulebook as it is now, ready to run.
     *
     * @param compiled names of the rules that were compiled for it, sorted
     */
    public record Ready(RuleEngine engine, List<String> compiled) implements Result {}

    /** What was changed does not compile; the rulebook stays as it was. */
    public record Broken(List<Fault> faults) implements Result {}

    private final RuleCache cache;
    private Map<String, String> meanings = Map.of();
    private List<TypeMetaData> types = List.of();
    private final Map<String, Rule> rules = new TreeMap<>();

    /** Nothing yet; the first rulebook comes from a folder of compiled rules where it is kept there. */
    public LiveRulebook(Path cache) {
        this.cache = new RuleCache(cache);
    }

    /** Takes a rulebook as it is read now; everything is compiled the first time. */
    public Result take(RulebookSource source) {
        Map<String, String> now = new TreeMap<>();
        source.rules().forEach(rule -> now.put(rule.name(), source.meaningOf(rule)));
        boolean all = meanings.isEmpty();
        List<RuleFile> changed = source.rules().stream()
                .filter(rule -> all || !Objects.equals(now.get(rule.name()), meanings.get(rule.name())))
                .toList();
        if (!changed.isEmpty()) {
            switch (all ? whole(source) : RuleCompiler.compile(source, changed)) {
                case RuleCompiler.Broken broken -> {
                    return new Broken(broken.faults());
                }
                case RuleCompiler.Compiled compiled -> keep(model(compiled));
            }
        }
        rules.keySet().retainAll(now.keySet());
        meanings = now;
        return new Ready(
                new DroolsEngine(source, KieBaseBuilder.createKieBaseFromModel(List.of(joined()))),
                changed.stream().map(RuleFile::name).sorted().toList());
    }

    private RuleCompiler.Result whole(RulebookSource source) {
        return cache.read(source.rulebook().checksum())
                .<RuleCompiler.Result>map(RuleCompiler.Compiled::new)
                .orElseGet(() -> cache.compile(source));
    }

    private void keep(Model compiled) {
        compiled.getRules().forEach(rule -> rules.put(rule.getName(), rule));
        if (types.isEmpty()) {
            types = compiled.getTypeMetaDatas();
        }
    }

    private Model joined() {
        ModelImpl joined = new ModelImpl(RuleCompiler.PACKAGE);
        types.forEach(joined::addTypeMetaData);
        rules.values().forEach(joined::addRule);
        return joined;
    }

    private static Model model(RuleCompiler.Compiled compiled) {
        try {
            return CompiledRules.models(compiled.jar()).getFirst();
        } catch (IOException e) {
            throw new IllegalStateException("compiled rules that cannot be loaded", e);
        }
    }
}
