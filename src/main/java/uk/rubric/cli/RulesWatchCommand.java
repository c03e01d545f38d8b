package uk.rubric.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin
    private EditionOption edition = new EditionOption();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try {
            rules.program().watchRules(edition.number(), line -> {
                out.println(line);
                out.flush();
            });
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.CLEAR;
    }
}
