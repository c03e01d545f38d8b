package uk.rubric.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows an author after each save what it did. */
@Command(
        name = "watch",
        description = {
            "Waits for rules, tables and pages to be saved and shows at once what each save did: the faults, the cases of the rule that changed, then all others.",
            "Ends with Ctrl+C."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example: rubric rules watch --edition 2"})
final class RulesWatchCommand implements Callable<Integer> {

    @ParentCommand
    private RulesCommand rules = RulesCommand.unwired();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--edition",
            paramLabel = "N",
            description = "The edition of the guidance. Default: the one in force today.")
    private @Nullable String edition;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try {
            rules.program().watchRules(Optional.ofNullable(edition), line -> {
                out.println(line);
                out.flush();
            });
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.CLEAR;
    }
}
