package uk.rubric.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.rubric.check.CaseChecks;
import uk.rubric.check.CheckOptions;
import uk.rubric.check.CheckResult;
import uk.rubric.documents.CaseReader;
import uk.rubric.facts.Mention;
import uk.rubric.rulebook.Conclusion;
import uk.rubric.rulebook.RuleEngine;

/**
 * Checks sample documents as any case is checked, from the file to the finding, and holds what comes out against what their names say. A
 * sample has one fault: whatever its name does not announce is a difference too.
 */
public final class SampleRun {

    /** The day on which samples happen: edition 1 is in force, and it is the same for ever. */
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    /** A sample that is one file is checked under this name, so that the words of its own name help nobody to read it. */
    private static final String ALONE = "document";

    private final OpenRulebook open;
    private final CaseChecks checks;

    /** Ready to check samples of one rulebook. */
    public SampleRun(OpenRulebook open, CaseChecks checks) {
        this.open = open;
        this.checks = checks;
    }

    /**
     * What came of one sample.
     *
     * @param differences between its name and what came of it, a sentence each; none if they agree
     * @param read what was read in it, a line for each detail, without values
     */
    public record Result(Sample sample, List<String> differences, List<String> read) {

        /** Whether it shows what its name says. */
        public boolean passed() {
            return differences.isEmpty();
        }

        /** The differences and what was read, for the author. */
        public String text() {
            List<String> lines = new ArrayList<>(List.of(sample.name()));
            differences.forEach(difference -> lines.add("  " + difference));
            read.forEach(line -> lines.add("  read: " + line));
            return String.join(System.lineSeparator(), lines);
        }
    }

    /** Checks one sample. */
    public Result run(Sample sample) {
        Path folder = staged(sample);
        try {
            CheckOptions none = CheckOptions.none();
            CheckOptions options = new CheckOptions(
                    none.audience(),
                    none.stage(),
                    none.defendant(),
                    Optional.of(DAY),
                    Optional.of(open.source().rulebook().edition().number()));
            return switch (checks.run(folder, options, CaseReader.Progress.silent())) {
                case CaseChecks.Refused refused -> new Result(sample, refused.messages(), List.of());
                case CaseChecks.Finished finished -> {
                    finished.openCase().close();
                    yield result(sample, finished.result());
                }
            };
        } finally {
            delete(folder);
        }
    }

    private Result result(Sample sample, CheckResult result) {
        List<String> differences = new ArrayList<>();
        result.problems().forEach(problem -> differences.add("It was not read in full: " + problem));
        switch (open.engine().run(result.facts())) {
            case RuleEngine.Failed failed -> differences.add(failed.message());
            case RuleEngine.Concluded concluded -> differences.addAll(differences(sample, concluded.conclusions()));
        }
        List<String> read = result.facts().mentions().stream()
                .map(mention -> told(mention, result))
                .toList();
        return new Result(sample, List.copyOf(differences), read);
    }

    private static List<String> differences(Sample sample, List<Conclusion> conclusions) {
        TreeSet<String> reported = new TreeSet<>();
        TreeSet<String> permitting = new TreeSet<>();
        for (Conclusion conclusion : conclusions) {
            switch (conclusion) {
                case Conclusion.Report report -> reported.add(report.rule().toString());
                case Conclusion.Permit permit -> permitting.add(permit.permittedBy());
            }
        }
        List<String> differences = new ArrayList<>();
        boolean fails = sample.verdict() == Sample.Verdict.FAIL;
        TreeSet<String> announced = new TreeSet<>(sample.beside());
        if (sample.ofExemption()) {
            if (permitting.contains(sample.rule()) == fails) {
                differences.add(sample.rule()
                        + (fails ? " must permit nothing, but does." : " must permit something, but does not."));
            }
        } else if (fails) {
            announced.add(sample.rule());
        }
        announced.stream()
                .filter(rule -> !reported.contains(rule))
                .forEach(rule -> differences.add(rule + " must be reported, but is not."));
        reported.stream()
                .filter(rule -> !announced.contains(rule))
                .forEach(rule -> differences.add(rule + " is reported"
                        + (rule.equals(sample.rule()) ? ", but must not be." : ", but the name does not say so.")));
        return differences;
    }

    private static String told(Mention mention, CheckResult result) {
        long line = result.documents().stream()
                .filter(document -> document.id().equals(mention.document()))
                .flatMap(document -> document.page(mention.page()).stream())
                .mapToLong(page -> 1
                        + page.text()
                                .substring(0, mention.place().range().start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count())
                .findFirst()
                .orElse(0);
        return "page " + mention.page() + ", line " + line + ": " + mention.kind() + " of " + mention.role() + " "
                + mention.person() + " (" + mention.certainty() + "), " + mention.use() + ", " + mention.shown() + ", "
                + mention.setting() + ", on " + mention.form();
    }

    private Path staged(Sample sample) {
        try {
            Path folder = Files.createTempDirectory("rubric-sample-");
            String name = String.valueOf(sample.path().getFileName());
            if (Files.isDirectory(sample.path())) {
                copyBelow(sample.path(), folder);
            } else {
                Files.copy(sample.path(), folder.resolve(ALONE + name.substring(name.lastIndexOf('.'))));
            }
            Path statement = folder.resolve(Samples.STATEMENT);
            for (Path above = sample.path().getParent();
                    above != null && above.startsWith(open.samples()) && !Files.exists(statement);
                    above = above.getParent()) {
                if (Files.exists(above.resolve(Samples.STATEMENT))) {
                    Files.copy(above.resolve(Samples.STATEMENT), statement);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copyBelow(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.filter(file -> !file.equals(from)).toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
