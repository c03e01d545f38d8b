package uk.rubric.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import uk.rubric.authored.Fault;
import uk.rubric.authoring.OpenRulebook;

/** The author's bench: is the rulebook sound, and does every rule do what its cases say? */
@Command(
        name = "rules",
        description = "Checks, tests and explains the rulebook.",
        mixinStandardHelpOptions = true,
        subcommands = {
            RulesTestCommand.class,
            RulesCoverageCommand.class,
            RulesExplainCommand.class,
            RulesImpactCommand.class,
            RulesNewCommand.class,
            RulesPhrasesCommand.class,
            RulesWatchCommand.class
        })
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

    Program program() {
        return rubric.program();
    }

    /** For picocli alone, which sets the real parent before a command runs. */
    static RulesCommand unwired() {
        return new RulesCommand();
    }

    /** Tries which changes of a condition no case notices, and says beforehand that it takes a while. */
    Program.TrialRun tryMutants(OpenRulebook open) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("Trying every rule beside copies of it with one condition changed; this takes up to a minute.");
        err.flush();
        return rubric.program().tryMutants(open);
    }

    /** Prints why there is nothing to work on. */
    Integer broken(Program.NotRun not) {
        return print(not.faults(), "");
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
