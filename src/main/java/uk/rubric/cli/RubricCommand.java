package uk.rubric.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import uk.rubric.report.EngineVersion;

/** The command line: checks cases, tests rules, serves the pages. */
@Command(
        name = "rubric",
        description = "Checks prosecution case material against national redaction guidance before it is served.",
        mixinStandardHelpOptions = true,
        versionProvider = RubricCommand.Version.class,
        subcommands = {
            CheckCommand.class,
            DemoCommand.class,
            RedactCommand.class,
            RulesCommand.class,
            ServeCommand.class,
            VerifyCommand.class
        },
        footer = {"", "Exit code: 0 clear, 1 findings, 2 wrong use, 3 not fully checked."})
public final class RubricCommand implements Runnable {

    private final Supplier<Program> program;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    private RubricCommand(Supplier<Program> program) {
        this.program = program;
    }

    /** Runs one command and gives the process's exit code. */
    public static int run(Supplier<Program> program, PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new RubricCommand(program));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(out);
        line.setErr(err);
        line.setParameterExceptionHandler(RubricCommand::wrongUse);
        line.setExecutionExceptionHandler((fault, command, parsed) ->
                fault instanceof WrongSettings wrong ? wrongSettings(wrong, err) : ownFault(fault, err));
        int code = executed(line, arguments);
        out.flush();
        err.flush();
        return code;
    }

    /** What a case can do to the program as a whole: nothing was checked then, and the code must say so. */
    private static int executed(CommandLine line, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError full) {
            line.getErr()
                    .println(
                            "rubric: this case needs more memory than the program may use ("
                                    + (Runtime.getRuntime().maxMemory() >> 20)
                                    + " MiB). Nothing was checked. Give it more, as in RUBRIC_JAVA_OPTIONS=-Xmx2g ./rubric check CASE.");
            return ExitCode.NOT_FULLY_CHECKED;
        } catch (StackOverflowError deep) {
            return ownFault(deep, line.getErr());
        }
    }

    /** For picocli alone, which sets the real parent before a command runs. */
    static RubricCommand unwired() {
        return new RubricCommand(() -> {
            throw new IllegalStateException("the command has no program behind it");
        });
    }

    Program program() {
        return program.get();
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** One message, the nearest words if there are any, and where to read more: no page of usage that hides the message. */
    private static int wrongUse(ParameterException problem, String[] arguments) {
        CommandLine line = problem.getCommandLine();
        PrintWriter err = line.getErr();
        err.println("rubric: " + problem.getMessage());
        UnmatchedArgumentException.printSuggestions(problem, err);
        err.println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.WRONG_USE;
    }

    private static int wrongSettings(WrongSettings wrong, PrintWriter err) {
        wrong.faults().forEach(fault -> err.println("rubric: " + fault.text()));
        return ExitCode.WRONG_USE;
    }

    /** A fault of ours: its kind and place, never its message, which may quote the case. Nothing was checked, so the code says so. */
    private static int ownFault(Throwable fault, PrintWriter err) {
        err.println("rubric: a fault inside the program stopped it: "
                + fault.getClass().getSimpleName());
        Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("uk.rubric"))
                .limit(5)
                .forEach(frame -> err.println("  at " + frame));
        err.println("Nothing was checked. Please report this with the lines above; they hold no personal data.");
        return ExitCode.NOT_FULLY_CHECKED;
    }

    /** Prints the engine's version. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Rubric " + EngineVersion.current()};
        }
    }
}
