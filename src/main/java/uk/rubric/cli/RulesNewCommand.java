package uk.rubric.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import uk.rubric.authoring.NewRule;

/** Begins a rule. */
@Command(
        name = "new",
        description =
                "Begins a rule for a paragraph: its file, its cases, its sample documents, and the page of the paragraph where there is none.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: rubric rules new NRG-3.1", "Then: rubric rules lint lists what you have to fill in."})
final class RulesNewCommand implements Callable<Integer> {

    @ParentCommand
    private RulesCommand rules = RulesCommand.unwired();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PARAGRAPH", description = "The paragraph, as in NRG-3.1.")
    private String paragraph = "";

    @Override
    public Integer call() {
        return switch (rules.program().openRulebook(Optional.empty())) {
            case Program.NotRun not -> rules.broken(not);
            case Program.Opened opened ->
                switch (NewRule.make(opened.rulebook(), rules.program().home(), paragraph)) {
                    case NewRule.Refused refused -> {
                        spec.commandLine().getErr().println("rubric: " + refused.message());
                        yield ExitCode.WRONG_USE;
                    }
                    case NewRule.Made made -> {
                        made.files().forEach(file -> spec.commandLine().getOut().println("Made: " + file));
                        spec.commandLine().getOut().println("Now fill in what 'rubric rules lint' lists.");
                        yield ExitCode.CLEAR;
                    }
                };
        };
    }
}
