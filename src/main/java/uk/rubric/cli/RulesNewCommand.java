package uk.rubric.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import uk.rubric.authoring.NewRule;

/** Begins a rule. */
@Command(
        name = "new",
        description =
                "Begins a rule for a paragraph or an exemption: its file, its cases, its sample documents, and the page of the paragraph where there is none.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples: rubric rules new NRG-3.1",
            "          rubric rules new NRG-8.9 --name \"numbers of officers\"",
            "          rubric rules new X17 --name \"vehicle in an order\"",
            "Then: rubric rules lint lists what you have to fill in."
        })
final class RulesNewCommand implements Callable<Integer> {

    @ParentCommand
    private RulesCommand rules = RulesCommand.unwired();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PARAGRAPH", description = "The paragraph, as in NRG-3.1, or the exemption, as in X17.")
    private String paragraph = "";

    @Mixin
    private EditionOption edition = new EditionOption();

    @Option(
            names = "--name",
            paramLabel = "WORDS",
            description = "What a new paragraph or exemption is about, in a few words; they name its files.")
    private @Nullable String name;

    @Override
    public Integer call() {
        return switch (rules.program().openRulebook(edition.number())) {
            case Program.NotRun not -> rules.broken(not);
            case Program.Opened opened ->
                switch (NewRule.make(opened.rulebook(), rules.program().home(), paragraph, Optional.ofNullable(name))) {
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
