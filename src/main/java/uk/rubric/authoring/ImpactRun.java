package uk.rubric.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import uk.rubric.authoring.Impact.Difference;
import uk.rubric.check.CaseChecks;
import uk.rubric.check.CheckOptions;
import uk.rubric.check.CheckResult;
import uk.rubric.check.Problem;
import uk.rubric.check.Verdict;
import uk.rubric.documents.CaseReader;
import uk.rubric.documents.OpenCase;
import uk.rubric.rulebook.RuleEngine;

/** Runs two rulebooks over many cases; each case is read once, and its facts are gathered once. */
public final class ImpactRun {

    private static final CaseReader.Progress QUIET = (done, known, path) -> {};

    private final CaseChecks checks;
    private final CheckOptions options;
    private final RuleEngine other;

    /**
     * Ready to run.
     *
     * @param options with the edition of the rulebook that is compared with the other
     */
    public ImpactRun(CaseChecks checks, CheckOptions options, RuleEngine other) {
        this.checks = checks;
        this.options = options;
        this.other = other;
    }

    /** Compares the cases; the listener hears how many are done. */
    public Impact over(List<Path> cases, IntConsumer done) {
        List<String> notRead = new ArrayList<>();
        List<String> notFully = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            Path one = cases.get(i);
            String name = one.toAbsolutePath().normalize().getFileName().toString();
            switch (checks.run(one, options, QUIET)) {
                case CaseChecks.Refused refused ->
                    notRead.add(name + ": " + refused.messages().getFirst());
                case CaseChecks.Finished finished -> {
                    try (OpenCase openCase = finished.openCase()) {
                        CheckResult before = finished.result();
                        CheckResult after = checks.underOtherRules(before, other);
                        if (failed(before) || failed(after)) {
                            // No findings because a rule failed would look like findings that are gone.
                            notRead.add(name + ": a rule failed while running.");
                        } else {
                            differences.addAll(Impact.between(name, before, after));
                        }
                        if (before.verdict() instanceof Verdict.NotFullyChecked) {
                            notFully.add(name);
                        }
                    }
                }
            }
            done.accept(i + 1);
        }
        return new Impact(
                cases.size() - notRead.size(),
                List.copyOf(notRead),
                List.copyOf(notFully),
                differences.stream().sorted(Impact.ORDER).toList());
    }

    private static boolean failed(CheckResult result) {
        return result.problems().stream().anyMatch(Problem.RuleFailed.class::isInstance);
    }

    /**
     * The cases that a path stands for: itself, or, where it is a folder of case folders, each of these.
     *
     * <p>A folder holds case folders when it holds folders and none of them lacks a {@code case.yaml}, and has none itself.
     */
    public static List<Path> cases(Path path) {
        if (!Files.isDirectory(path) || Files.exists(path.resolve("case.yaml"))) {
            return List.of(path);
        }
        try (Stream<Path> children = Files.list(path)) {
            List<Path> folders = children.filter(Files::isDirectory).sorted().toList();
            boolean shelf = !folders.isEmpty()
                    && folders.stream().allMatch(folder -> Files.exists(folder.resolve("case.yaml")));
            return shelf ? folders : List.of(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
