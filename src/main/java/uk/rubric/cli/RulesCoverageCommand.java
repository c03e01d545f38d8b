package uk.rubric.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import uk.rubric.authoring.Coverage;
import uk.rubric.authoring.CoverageReport;

/** Shows paragraph by paragraph what the rules cover and what is left to people. */
@Command(
        name = "coverage",
        description =
                "Shows for every paragraph its rules, cases and sample documents, what is left to people and why, and which conditions no case exercises.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: rubric rules coverage --format html --out report"})
final class RulesCoverageCommand implements Callable<Integer> {

    @ParentCommand
    private RulesCommand rules = RulesCommand.unwired();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** How it can be written. */
    enum Format {
        TEXT,
        JSON,
        HTML
    }

    @Mixin
    private EditionOption edition = new EditionOption();

    @Option(
            names = "--format",
            paramLabel = "F",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "TEXT")
    private Format format = Format.TEXT;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder to write coverage.<format> to. Default: the screen.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        return switch (rules.program().openRulebook(edition.number())) {
            case Program.NotRun not -> rules.broken(not);
            case Program.Opened opened ->
                switch (rules.tryMutants(opened.rulebook())) {
                    case Program.NotRun not -> rules.broken(not);
                    case Program.Tried tried -> write(Coverage.of(opened.rulebook(), tried.trial()));
                };
        };
    }

    private Integer write(Coverage coverage) throws IOException {
        String text = switch (format) {
            case TEXT -> CoverageReport.text(coverage);
            case JSON -> CoverageReport.json(coverage);
            case HTML -> CoverageReport.html(coverage);
        };
        PrintWriter screen = spec.commandLine().getOut();
        if (out == null) {
            screen.print(text);
        } else {
            Files.createDirectories(out);
            Path file = out.resolve("coverage." + format.name().toLowerCase(Locale.ROOT));
            Files.writeString(file, text);
            screen.println("Written: " + file);
        }
        return ExitCode.CLEAR;
    }
}
