package uk.rubric.cli;

import java.util.Optional;
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
                    case Explanation.Unknown unknown -> elsewhere(unknown);
                    case Explanation.Found found -> show(found);
                };
        };
    }

    /** Where no edition was asked for, a rule of a draft is looked for too. */
    private Integer elsewhere(Explanation.Unknown unknown) {
        if (edition.number().isEmpty()) {
            for (String other : rules.program().editions()) {
                if (rules.program().openRulebook(Optional.of(other)) instanceof Program.Opened opened
                        && Explanation.of(opened.rulebook(), rule) instanceof Explanation.Found found) {
                    return show(found);
                }
            }
        }
        spec.commandLine().getErr().println("rubric: " + unknown.message());
        return ExitCode.WRONG_USE;
    }

    private Integer show(Explanation.Found found) {
        spec.commandLine().getOut().print(found.explanation().text());
        return ExitCode.CLEAR;
    }
}
