package uk.rubric;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.rubric.authored.Fault;
import uk.rubric.check.Rulebooks;
import uk.rubric.guidance.Edition;
import uk.rubric.guidance.Guidance;
import uk.rubric.guidance.GuidanceReader;
import uk.rubric.rulebook.RulebookLint;
import uk.rubric.rulebook.Sayings;
import uk.rubric.rulebook.drools.DroolsRulebooks;

/** The rulebooks of an installation: its guidance and its rules, loaded once an edition. */
final class InstalledRulebooks implements Rulebooks {

    private final Home home;
    private final Map<String, DroolsRulebooks.Result> loaded = new ConcurrentHashMap<>();

    InstalledRulebooks(Home home) {
        this.home = home;
    }

    @Override
    public Choice choose(LocalDate on, Optional<String> edition) {
        return switch (load(on, edition)) {
            case DroolsRulebooks.Ready ready -> new Ready(ready.engine());
            case DroolsRulebooks.Broken broken -> new Broken(broken.faults());
        };
    }

    /** The rulebook with what it was made of, for those who check the rulebook itself. */
    DroolsRulebooks.Result load(LocalDate on, Optional<String> edition) {
        return switch (GuidanceReader.read(home.policyDocs())) {
            case GuidanceReader.Broken broken -> new DroolsRulebooks.Broken(broken.faults());
            case GuidanceReader.Loaded guidance -> load(guidance.guidance(), on, edition);
        };
    }

    /** Every fault of the guidance and of the rules for each of its editions, sorted; rules that read well must also compile and load whole. */
    List<Fault> lint() {
        return switch (GuidanceReader.read(home.policyDocs())) {
            case GuidanceReader.Broken broken -> broken.faults();
            case GuidanceReader.Loaded loadedGuidance ->
                Stream.concat(
                                inNoEdition(loadedGuidance.guidance().editions()),
                                loadedGuidance.guidance().editions().stream()
                                        .flatMap(edition -> lint(edition).stream()))
                        // A file that several editions share is wrong in each of them, and once is enough to say so.
                        .collect(Collectors.toMap(
                                fault -> fault.file() + ":" + fault.line() + ": "
                                        + fault.message().replaceFirst("Edition \\d+ ", ""),
                                fault -> fault,
                                (first, again) -> first))
                        .values()
                        .stream()
                        .sorted()
                        .toList();
        };
    }

    private Stream<Fault> inNoEdition(List<Edition> editions) {
        String known = editions.stream().map(Edition::number).collect(Collectors.joining(", "));
        return Sayings.read(home.rules()).rules().stream()
                .filter(rule -> editions.stream().noneMatch(edition -> rule.belongsTo(edition.number())))
                .map(rule -> new Fault(
                        "rules/" + rule.source().name(),
                        rule.line(),
                        "The rule is for editions '" + rule.editions() + "', and there is none of these.",
                        "The editions of policy-docs/editions.yaml are " + known + "."));
    }

    private List<Fault> lint(Edition edition) {
        List<Fault> faults = RulebookLint.lint(home.rules(), edition);
        if (!faults.isEmpty()) {
            return faults;
        }
        return switch (DroolsRulebooks.load(home.rules(), edition, home.compiledRules())) {
            case DroolsRulebooks.Ready ready -> List.of();
            case DroolsRulebooks.Broken broken -> broken.faults();
        };
    }

    private DroolsRulebooks.Result load(Guidance guidance, LocalDate on, Optional<String> number) {
        List<Fault> faults = new ArrayList<>();
        Optional<Edition> edition = guidance.choose(number, on, faults::add);
        if (edition.isEmpty()) {
            return new DroolsRulebooks.Broken(faults);
        }
        return loaded.computeIfAbsent(
                edition.get().number(), any -> DroolsRulebooks.load(home.rules(), edition.get(), home.compiledRules()));
    }
}
