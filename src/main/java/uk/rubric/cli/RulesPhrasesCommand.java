package uk.rubric.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import uk.rubric.authoring.PhraseBook;

/** Lists the sentences that rules may use. */
@Command(
        name = "phrases",
        description =
                "Lists the sentences that rules may use, each with a rule that uses it; with words, only those that hold them all.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: rubric rules phrases address lives"})
final class RulesPhrasesCommand implements Callable<Integer> {

    @ParentCommand
    private RulesCommand rules = RulesCommand.unwired();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "WORD", arity = "0..*", description = "Words to look for.")
    private List<String> words = List.of();

    @Override
    public Integer call() {
        PhraseBook book = PhraseBook.of(rules.program().sayings(), words);
        if (book.entries().isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(
                            words.size() == 1
                                    ? "rubric: no sentence holds this word. Try another, or none for the whole list; rules/README.md says how to ask for a sentence."
                                    : "rubric: no sentence holds all of these words. Try one of them, or none for the whole list.");
            return ExitCode.WRONG_USE;
        }
        spec.commandLine().getOut().print(book.text());
        return ExitCode.CLEAR;
    }
}
