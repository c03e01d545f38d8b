package uk.rubric.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Runs the cases of every rule. */
@Command(
        name = "test",
        description = "Runs the cases of every rule and shows what was expected against what was found.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: rubric rules test --mutants"})
final class RulesTestCommand implements Callable<Integer> {

    @ParentCommand
    private RulesCommand rules = RulesCommand.unwired();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--edition",
            paramLabel = "N",
            description = "The edition of the guidance. Default: the one in force today.")
    private @Nullable String edition;

    @Option(
            names = "--mutants",
            description =
                    "Also leaves out, widens and turns round every condition, one at a time, and lists what no case notices.")
    private boolean mutants;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        return switch (rules.program().testRules(Optional.ofNullable(edition))) {
            case Program.NotRun not -> rules.broken(not);
            case Program.Ran ran -> {
                ran.failures().forEach(failure -> out.println(failure + System.lineSeparator()));
                out.println(ran.cases() + " cases, " + ran.failures().size() + " failed.");
                int tested = ran.failures().isEmpty() ? ExitCode.CLEAR : ExitCode.FINDINGS;
                yield mutants && tested == ExitCode.CLEAR ? tryMutants(out) : tested;
            }
        };
    }

    private Integer tryMutants(PrintWriter out) {
        return switch (rules.program().openRulebook(Optional.ofNullable(edition))) {
            case Program.NotRun not -> rules.broken(not);
            case Program.Opened opened ->
                switch (rules.program().tryMutants(opened.rulebook())) {
                    case Program.NotRun not -> rules.broken(not);
                    case Program.Tried tried -> {
                        var unnoticed = tried.trial().unnoticed();
                        unnoticed.forEach(mutant -> out.println(mutant.file() + ":"
                                + mutant.sentence().line() + ": No case notices " + mutant.words() + "."));
                        out.println(tried.trial().tried().size() + " changes of a condition, " + unnoticed.size()
                                + " that no case notices.");
                        yield unnoticed.isEmpty() ? ExitCode.CLEAR : ExitCode.FINDINGS;
                    }
                };
        };
    }
}
