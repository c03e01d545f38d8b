package uk.rubric.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Serves the pages on this machine. */
@Command(
        name = "serve",
        description = "Serves the pages for checking cases in a browser.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ParentCommand
    private RubricCommand rubric = RubricCommand.unwired();

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Address to listen on; the default, ${DEFAULT-VALUE}, is reached from this machine alone.")
    private String address = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Port to listen on; default ${DEFAULT-VALUE}.")
    private int port = 8080;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Optional<String> refused = rubric.program().serve(address, port, page -> {
            out.println("Rubric serves at " + page + " until you press Ctrl+C.");
            out.flush();
        });
        refused.ifPresent(reason -> spec.commandLine().getErr().println("rubric: " + reason));
        return refused.isPresent() ? ExitCode.WRONG_USE : ExitCode.CLEAR;
    }
}
