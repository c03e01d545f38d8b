package uk.rubric.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import uk.rubric.check.CheckOptions;
import uk.rubric.report.ReportFormat;
import uk.rubric.report.Values;

/** Checks the example case that is shipped; every person in it is invented, so its report shows values and page pictures. */
@Command(
        name = "demo",
        description = "Checks the example case and writes its reports (all people in it are invented).",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    @ParentCommand
    private RubricCommand rubric = RubricCommand.unwired();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "rubric-report",
            description = "Folder for the reports; default ${DEFAULT-VALUE}.")
    private Path out = Path.of("rubric-report");

    @Override
    public Integer call() {
        CheckRun run = new CheckRun(
                rubric.program().checks(),
                spec.commandLine().getOut(),
                spec.commandLine().getErr());
        return run.run(
                rubric.program().exampleCase(),
                CheckOptions.none(),
                List.of(ReportFormat.TEXT, ReportFormat.JSON, ReportFormat.HTML),
                Optional.of(out),
                Values.SHOWN);
    }
}
