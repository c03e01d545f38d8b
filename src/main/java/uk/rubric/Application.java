package uk.rubric;

import java.io.PrintWriter;
import uk.rubric.cli.RubricCommand;

/** The program's entry: hands the arguments to the command line, which asks for whatever it needs of the program. */
public final class Application {

    private Application() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // Drools reads date literals in this form; it must be set before its first class is loaded.
        System.setProperty("drools.dateformat", "yyyy-MM-dd");
        PrintWriter out = new PrintWriter(System.out, false, java.nio.charset.StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, java.nio.charset.StandardCharsets.UTF_8);
        int code;
        try (Wiring wiring = new Wiring(Home.find())) {
            code = RubricCommand.run(() -> wiring, out, err, arguments);
        }
        System.exit(code);
    }
}
