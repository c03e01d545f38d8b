package uk.rubric.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import uk.rubric.authoring.Explanation;

/** Explains one rule. */
@Command(
        name = "explain",
        description =
                "Explains one rule: its paragraph, its sentences, what makes it graver, what can defeat it, its cases, its editions.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: rubric rules explain NRG-3.1-1"})
final class RulesExplainCommand implements Callable<Integer> {

    @ParentCommand
    private RulesCommand rules = RulesCommand.unwired();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private EditionOption edition = new EditionOption();

    @Parameters(paramLabel = "RULE", description = "The rule, as in NRG-3.1-1 or X2-1.")
    private String rule = "";

    @Override
    public Integer call() {
        return switch (rules.program().openRulebook(edition.number())) {
            case Program.NotRun not -> rules.broken(not);
            case Program.Opened opened ->
                switch (Explanation.of(opened.rulebook(), rule)) {
                    case Explanation.Unknown unknown -> {
                        spec.commandLine().getErr().println("rubric: " + unknown.message());
                        yield ExitCode.WRONG_USE;
                    }
                    case Explanation.Found found -> {
                        spec.commandLine().getOut().print(found.explanation().text());
                        yield ExitCode.CLEAR;
                    }
                };
        };
    }
}
