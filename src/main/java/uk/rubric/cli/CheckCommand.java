package uk.rubric.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import uk.rubric.check.CheckOptions;
import uk.rubric.report.ReportFormat;
import uk.rubric.report.Values;

/** Checks one case. */
@Command(
        name = "check",
        description = "Checks a case (a folder, an archive or one file) for one audience and stage.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: rubric check cases/01ZD0303208 --audience DEFENCE --format html --out report",
            "Exit code: 0 clear, 1 findings, 2 wrong use, 3 not fully checked."
        })
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private RubricCommand rubric = RubricCommand.unwired();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "CASE", description = "The folder, archive or file to check.")
    private Path caseFile = Path.of(".");

    @Mixin
    private JourneyOptions journey = new JourneyOptions();

    @Option(
            names = "--format",
            paramLabel = "F",
            split = ",",
            description = "Report to make: text, json, html, csv or sarif; may be repeated. Default: text.")
    private List<String> formats = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the reports, named report.<format>. Without it they go to the standard output.")
    private @Nullable Path out;

    @Option(
            names = "--show-values",
            description = "Show personal data and page pictures in the reports. Without it they hold neither.")
    private boolean showValues;

    @Option(
            names = "--explain-not",
            paramLabel = "DOCUMENT:PAGE:TEXT",
            description =
                    "Say why these words were or were not reported, instead of making a report, as in d3:2:07700 900123.")
    private @Nullable String explainNot;

    @Mixin
    private KeepOption keep = new KeepOption();

    @Override
    public Integer call() {
        CheckOptions options = journey.asked(spec.commandLine());
        List<ReportFormat> wanted = formats.isEmpty()
                ? List.of(ReportFormat.TEXT)
                : formats.stream().map(this::format).distinct().toList();
        if (out == null && wanted.size() > 1) {
            throw new ParameterException(spec.commandLine(), "Several formats need a folder to go to: add --out DIR.");
        }
        if (explainNot != null) {
            return new SilenceRun(
                            rubric.program(),
                            spec.commandLine().getOut(),
                            spec.commandLine().getErr())
                    .run(caseFile, options, explainNot);
        }
        return new CheckRun(
                        keep.checks(rubric.program(), caseFile, spec.commandLine()),
                        spec.commandLine().getOut(),
                        spec.commandLine().getErr())
                .run(caseFile, options, wanted, Optional.ofNullable(out), showValues ? Values.SHOWN : Values.WITHHELD);
    }

    private ReportFormat format(String name) {
        return ReportFormat.named(name)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), ReportFormat.refusal(name)));
    }
}
