package uk.rubric.authoring;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import uk.rubric.authored.Fault;
import uk.rubric.guidance.Edition;
import uk.rubric.guidance.Guidance;
import uk.rubric.guidance.GuidanceReader;
import uk.rubric.rulebook.RuleCases;
import uk.rubric.rulebook.RuleEngine;
import uk.rubric.rulebook.RulebookCases;
import uk.rubric.rulebook.RulebookLint;
import uk.rubric.rulebook.RulebookReader;
import uk.rubric.rulebook.RulebookSource;

/**
 * Tells an author after each save what it did: the cases of the rule that changed first, then all others and every fault, and at last, in the
 * background, whether the whole rulebook compiled anew says the same.
 */
public final class RulesWatch implements AutoCloseable {

    /** Makes a rulebook ready to run. */
    @FunctionalInterface
    public interface Compiler {
        /** The rulebook as an engine, or why it does not compile. */
        Compilation compile(RulebookSource source);
    }

    /** What came of compiling. */
    public sealed interface Compilation permits Compiled, NotCompiled {}

    /**
     * It runs.
     *
     * @param rules names of those that were compiled for it
     */
    public record Compiled(RuleEngine engine, List<String> rules) implements Compilation {}

    /** It does not compile. */
    public record NotCompiled(List<Fault> faults) implements Compilation {}

    private final Path policyDocs;
    private final Path rules;
    private final Optional<String> number;
    private final Compiler changes;
    private final Compiler whole;
    private final Consumer<String> says;
    private final ExecutorService behind = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("whole rulebook").factory());
    private Optional<Edition> edition = Optional.empty();
    private Optional<RulebookSource> last = Optional.empty();
    private final AtomicLong saves = new AtomicLong();

    /**
     * Will watch two folders.
     *
     * @param number of the edition; the one in force today where there is none
     * @param changes compiles what changed since it was last asked
     * @param whole compiles everything
     * @param says hears one line or a few
     */
    public RulesWatch(
            Path policyDocs,
            Path rules,
            Optional<String> number,
            Compiler changes,
            Compiler whole,
            Consumer<String> says) {
        this.policyDocs = policyDocs;
        this.rules = rules;
        this.number = number;
        this.changes = changes;
        this.whole = whole;
        this.says = says;
    }

    /** Watches until the thread is interrupted. */
    public void run() throws IOException, InterruptedException {
        try (FolderWatch folders = new FolderWatch(List.of(policyDocs, rules))) {
            saved(Set.of(), System.nanoTime());
            says.accept(
                    "Watching " + rules.getFileName() + "/ and " + policyDocs.getFileName() + "/. Ctrl+C ends this.");
            while (true) {
                Set<Path> files = folders.await();
                long at = System.nanoTime();
                says.accept("");
                saved(files, at);
            }
        }
    }

    /** Looks at the folders anew after some files were saved; none of them is named the first time. */
    private void saved(Set<Path> files, long at) {
        saves.incrementAndGet();
        if (edition.isEmpty() || files.stream().anyMatch(file -> file.startsWith(policyDocs))) {
            edition = readEdition();
        }
        edition.flatMap(this::readRules).ifPresent(source -> tried(source, at));
    }

    private Optional<Edition> readEdition() {
        return switch (GuidanceReader.read(policyDocs)) {
            case GuidanceReader.Broken broken -> faults(broken.faults());
            case GuidanceReader.Loaded loaded -> choose(loaded.guidance());
        };
    }

    private Optional<Edition> choose(Guidance guidance) {
        List<Fault> none = new ArrayList<>();
        Optional<Edition> chosen = guidance.choose(number, LocalDate.now(), none::add);
        none.forEach(fault -> says.accept(fault.text()));
        return chosen;
    }

    private Optional<RulebookSource> readRules(Edition of) {
        return switch (RulebookReader.read(rules, of)) {
            case RulebookReader.Broken broken -> faults(broken.faults());
            case RulebookReader.Loaded loaded -> Optional.of(loaded.source());
        };
    }

    private <T> Optional<T> faults(List<Fault> faults) {
        faults.forEach(fault -> says.accept(fault.text()));
        says.accept(faults.size() == 1 ? "1 fault." : faults.size() + " faults.");
        return Optional.empty();
    }

    private void tried(RulebookSource source, long at) {
        switch (changes.compile(source)) {
            case NotCompiled not -> faults(not.faults());
            case Compiled compiled -> {
                Set<RuleCases> first = last.isPresent() ? touched(source, Set.copyOf(compiled.rules())) : Set.of();
                List<RuleCases> others = source.cases().stream()
                        .filter(one -> !first.contains(one))
                        .toList();
                for (RuleCases cases : source.cases()) {
                    if (first.contains(cases)) {
                        cases(cases.rule(), RulebookCases.run(List.of(cases), compiled.engine()), at);
                    }
                }
                last = Optional.of(source);
                cases(
                        first.isEmpty() ? "All rules" : "All other rules",
                        RulebookCases.run(others, compiled.engine()),
                        at);
                List<Fault> faults = RulebookLint.lint(rules, source.rulebook().edition());
                if (!faults.isEmpty()) {
                    faults(faults);
                }
                long save = saves.get();
                behind.execute(() -> verify(source, save));
            }
        }
    }

    /** The cases whose rule was compiled or that were themselves written anew. */
    private Set<RuleCases> touched(RulebookSource source, Set<String> compiled) {
        Set<RuleCases> before = last.map(old -> new HashSet<>(old.cases())).orElseGet(HashSet::new);
        return source.cases().stream()
                .filter(cases -> compiled.contains(cases.rule()) || !before.contains(cases))
                .collect(Collectors.toSet());
    }

    private void cases(String whose, List<RulebookCases.Result> results, long at) {
        List<RulebookCases.Result> failed = failed(results);
        failed.forEach(result -> says.accept(result.text()));
        says.accept(String.format(
                Locale.ROOT,
                "%s: %d cases, %s (%.2f s after the save).",
                whose,
                results.size(),
                failed.isEmpty() ? "all as expected" : failed.size() + " failed",
                Duration.ofNanos(System.nanoTime() - at).toMillis() / 1000.0));
    }

    private static List<RulebookCases.Result> failed(List<RulebookCases.Result> results) {
        return results.stream().filter(result -> !result.passed()).toList();
    }

    /** Speaks only where the whole rulebook says something else than the quick answer, or where all is well with it. */
    private void verify(RulebookSource source, long save) {
        if (save != saves.get()) {
            return;
        }
        switch (whole.compile(source)) {
            case NotCompiled not -> faults(not.faults());
            case Compiled compiled -> {
                List<RulebookCases.Result> failed = failed(RulebookCases.run(source, compiled.engine()));
                if (save == saves.get()) {
                    failed.forEach(result -> says.accept(result.text()));
                    says.accept("The whole rulebook, compiled anew: "
                            + (failed.isEmpty() ? "every case is as expected." : failed.size() + " cases failed."));
                }
            }
        }
    }

    @Override
    public void close() {
        behind.shutdownNow();
    }
}
