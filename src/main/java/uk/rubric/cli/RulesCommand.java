package uk.rubric.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import uk.rubric.authored.Fault;

/** The author's bench: is the rulebook sound, and does every rule do what its cases say? */
@Command(name = "rules", description = "Checks and tests the rulebook.", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

    @ParentCommand
    private RubricCommand rubric = RubricCommand.unwired();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.WRONG_USE;
    }

    @Command(
            name = "lint",
            description = "Lists every fault of guidance and rules with file, line and remedy.",
            mixinStandardHelpOptions = true)
    Integer lint() {
        return print(rubric.program().lint(), "The rulebook is sound.");
    }

    @Command(
            name = "test",
            description = "Runs the cases of every rule and shows what was expected against what was found.",
            mixinStandardHelpOptions = true)
    Integer test() {
        return switch (rubric.program().testRules()) {
            case Program.NotRun not -> print(not.faults(), "");
            case Program.Ran ran -> {
                PrintWriter out = spec.commandLine().getOut();
                ran.failures().forEach(failure -> out.println(failure + System.lineSeparator()));
                out.println(ran.cases() + " cases, " + ran.failures().size() + " failed.");
                yield ran.failures().isEmpty() ? ExitCode.CLEAR : ExitCode.FINDINGS;
            }
        };
    }

    private Integer print(List<Fault> faults, String sound) {
        PrintWriter out = spec.commandLine().getOut();
        if (faults.isEmpty()) {
            out.println(sound);
            return ExitCode.CLEAR;
        }
        faults.forEach(fault -> out.println(fault.text()));
        out.println(faults.size() == 1 ? "1 fault." : faults.size() + " faults.");
        return ExitCode.WRONG_USE;
    }
}
