package uk.rubric;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.context.ApplicationContextException;
import uk.rubric.authored.Fault;
import uk.rubric.authoring.CaseFailure;
import uk.rubric.authoring.OpenRulebook;
import uk.rubric.authoring.RulesWatch;
import uk.rubric.authoring.Samples;
import uk.rubric.check.CaseChecks;
import uk.rubric.check.Checker;
import uk.rubric.cli.Program;
import uk.rubric.cli.WrongSettings;
import uk.rubric.documents.CaseReader;
import uk.rubric.documents.reading.ReadingLimits;
import uk.rubric.documents.reading.WorkerCaseReader;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.detection.Detectors;
import uk.rubric.facts.extraction.FactExtractor;
import uk.rubric.guidance.Edition;
import uk.rubric.guidance.Guidance;
import uk.rubric.guidance.GuidanceReader;
import uk.rubric.redaction.Redactor;
import uk.rubric.redaction.Verifier;
import uk.rubric.rulebook.NearMiss;
import uk.rubric.rulebook.RulebookCases;
import uk.rubric.rulebook.RulebookSource;
import uk.rubric.rulebook.Sayings;
import uk.rubric.rulebook.drools.DroolsRulebooks;
import uk.rubric.rulebook.drools.LiveRulebook;
import uk.rubric.rulebook.drools.NearMisses;
import uk.rubric.rulebook.drools.RuleTrial;
import uk.rubric.web.WebServer;

/** Joins the rooms of the house; each is made when it is first asked for. */
final class Wiring implements Program, AutoCloseable {

    private final Home home;
    private final InstalledRulebooks rulebooks;
    private @Nullable WorkerCaseReader reader;

    Wiring(Home home) {
        this.home = home;
        this.rulebooks = new InstalledRulebooks(home);
    }

    private synchronized WorkerCaseReader workers() {
        WorkerCaseReader workers = reader == null ? new WorkerCaseReader(limits()) : reader;
        reader = workers;
        return workers;
    }

    private ReadingLimits limits() {
        return switch (home.limits()
                .map(LimitsFile::read)
                .orElseGet(() -> new LimitsFile.Set(ReadingLimits.standard()))) {
            case LimitsFile.Set set -> set.limits();
            case LimitsFile.Wrong wrong -> throw new WrongSettings(wrong.faults());
        };
    }

    @Override
    public CaseChecks checks() {
        // The reader first: its worker starts while the rulebook is loaded.
        return checks(workers());
    }

    @Override
    public CaseChecks checksKeepingIn(Path folder) {
        return checks(workers().keepingIn(folder));
    }

    private CaseChecks checks(CaseReader reader) {
        return new Checker(
                reader, words -> new FactExtractor(words, Detectors.of(words.topics())), rulebooks, LocalDate.now());
    }

    @Override
    public Redactor redactor() {
        return new Redactor(workers(), verifier());
    }

    @Override
    public Verifier verifier() {
        // What hides is judged by its kind alone; the terms of health and care are a rulebook's, and a stranger has
        // none.
        return new Verifier(workers(), Detectors.of(Map.of()));
    }

    @Override
    public List<Fault> lint() {
        List<Fault> faults = rulebooks.lint();
        // Samples are held against a rulebook that is sound; before that nobody could say which rules there are.
        return faults.isEmpty()
                ? editions().stream()
                        .map(edition -> openRulebook(Optional.of(edition)))
                        .flatMap(opening -> opening instanceof Opened opened
                                ? Samples.of(opened.rulebook()).lint(opened.rulebook(), home.root()).stream()
                                : Stream.empty())
                        .distinct()
                        .sorted()
                        .toList()
                : faults;
    }

    @Override
    public List<String> editions() {
        return GuidanceReader.read(home.policyDocs()) instanceof GuidanceReader.Loaded loaded
                ? loaded.guidance().editions().stream().map(Edition::number).toList()
                : List.of();
    }

    @Override
    public CasesRun testRules(Optional<String> edition) {
        return switch (rulebooks.load(LocalDate.now(), edition)) {
            case DroolsRulebooks.Broken broken -> new NotRun(broken.faults());
            case DroolsRulebooks.Ready ready -> {
                List<RulebookCases.Result> results = RulebookCases.run(ready.source(), ready.engine());
                yield new Ran(
                        results.size(),
                        results.stream()
                                .filter(result -> !result.passed())
                                .map(result -> failure(result, ready.source()))
                                .toList());
            }
        };
    }

    @Override
    public Opening openRulebook(Optional<String> edition) {
        return switch (GuidanceReader.read(home.policyDocs())) {
            case GuidanceReader.Broken broken -> new NotRun(broken.faults());
            case GuidanceReader.Loaded loaded ->
                switch (rulebooks.load(LocalDate.now(), edition)) {
                    case DroolsRulebooks.Broken broken -> new NotRun(broken.faults());
                    case DroolsRulebooks.Ready ready ->
                        new Opened(new OpenRulebook(loaded.guidance(), ready.source(), ready.engine(), home.samples()));
                };
        };
    }

    @Override
    public Opening openOther(String other, Optional<String> edition) {
        if (other.matches("\\d+")) {
            return openRulebook(Optional.of(other));
        }
        Path folder = Path.of(other);
        if (!Files.isDirectory(folder)) {
            return new NotRun(List.of(new Fault(
                    folder.toAbsolutePath().toString(),
                    0,
                    "There is no such folder to compare with.",
                    "Name an edition, or a folder that holds rules.")));
        }
        boolean whole = Files.isDirectory(folder.resolve("rules"));
        // Of a copy, somebody may name the rules alone; the pages that lie beside them belong to it all the same.
        Path copied = whole ? folder.resolve("policy-docs") : folder.resolveSibling("policy-docs");
        Path policyDocs = Files.isDirectory(copied) ? copied : home.policyDocs();
        return switch (GuidanceReader.read(policyDocs)) {
            case GuidanceReader.Broken broken -> new NotRun(broken.faults());
            case GuidanceReader.Loaded loaded ->
                open(loaded.guidance(), whole ? folder.resolve("rules") : folder, edition);
        };
    }

    private Opening open(Guidance guidance, Path rules, Optional<String> asked) {
        List<Fault> faults = new ArrayList<>();
        Optional<Edition> edition = guidance.choose(asked, LocalDate.now(), faults::add);
        if (edition.isEmpty()) {
            return new NotRun(faults);
        }
        return switch (DroolsRulebooks.load(rules, edition.get(), home.compiledRules())) {
            case DroolsRulebooks.Broken broken -> new NotRun(broken.faults());
            case DroolsRulebooks.Ready ready ->
                new Opened(new OpenRulebook(guidance, ready.source(), ready.engine(), home.samples()));
        };
    }

    @Override
    public Sayings sayings() {
        return Sayings.read(home.rules());
    }

    @Override
    public TrialRun tryMutants(OpenRulebook open) {
        return switch (RuleTrial.run(open.source())) {
            case RuleTrial.Broken broken -> new NotRun(broken.faults());
            case RuleTrial.Ran ran -> new Tried(ran.trial());
        };
    }

    @Override
    public List<NearMiss> nearMisses(OpenRulebook open, CaseFacts facts, String mention) {
        return NearMisses.of(open.source(), home.compiledRules(), facts, mention);
    }

    @Override
    public Path home() {
        return home.root();
    }

    @Override
    public void watchRules(Optional<String> edition, Consumer<String> says) throws IOException, InterruptedException {
        LiveRulebook live = new LiveRulebook(home.compiledRules());
        RulesWatch.Compiler changes = source -> switch (live.take(source)) {
            case LiveRulebook.Broken broken -> new RulesWatch.NotCompiled(broken.faults());
            case LiveRulebook.Ready ready -> new RulesWatch.Compiled(ready.engine(), ready.compiled());
        };
        RulesWatch.Compiler whole = source -> switch (DroolsRulebooks.load(source, home.compiledRules())) {
            case DroolsRulebooks.Broken broken -> new RulesWatch.NotCompiled(broken.faults());
            case DroolsRulebooks.Ready ready -> new RulesWatch.Compiled(ready.engine(), List.of());
        };
        try (RulesWatch watch = new RulesWatch(home.policyDocs(), home.rules(), edition, changes, whole, says)) {
            watch.run();
        }
    }

    private static String failure(RulebookCases.Result result, RulebookSource source) {
        return CaseFailure.text(
                result,
                rule -> source.rules().stream().anyMatch(one -> one.name().equals(rule))
                        ? NearMisses.silencing(source, facts(result, source), rule)
                        : Optional.of(
                                List.of("edition " + source.rulebook().edition().number() + " has a rule " + rule)));
    }

    private static CaseFacts facts(RulebookCases.Result result, RulebookSource source) {
        return RulebookCases.given(source).stream()
                .filter(given -> given.file().equals(result.file()) && given.line() == result.line())
                .map(RulebookCases.Given::facts)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Optional<String> serve(String address, int port, Consumer<String> started) {
        try (WebServer server = WebServer.start(checks(), address, port)) {
            started.accept("http://" + address + ":" + server.port() + "/");
            server.serveUntilEnded();
            return Optional.empty();
        } catch (ApplicationContextException | WebServerException e) {
            return Optional.of("Nothing can be served at " + address + ", port " + port
                    + ". Is another program using the port? Choose another with --port.");
        }
    }

    @Override
    public Path exampleCase() {
        return home.exampleCase();
    }

    @Override
    public synchronized void close() {
        if (reader != null) {
            reader.close();
        }
    }
}
