package uk.rubric.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import uk.rubric.authored.Fault;
import uk.rubric.check.CaseChecks;

/** What the commands need of the program behind them; made only when a command asks, so that {@code --help} is quick. */
public interface Program {

    /** Ready to check cases. */
    CaseChecks checks();

    /** Every fault of guidance and rules, sorted; empty when they are sound. */
    List<Fault> lint();

    /** Runs the rules' own cases. */
    CasesRun testRules();

    /**
     * Serves the pages until the process is ended.
     *
     * @param started hears the address of the first page once there is somebody to answer
     * @return why nothing could be served, if so
     */
    Optional<String> serve(String address, int port, Consumer<String> started);

    /** The folder of the example case that is shipped. */
    Path exampleCase();

    /** What came of running the cases of all rules. */
    sealed interface CasesRun permits Ran, NotRun {}

    /**
     * The cases ran.
     *
     * @param failures expected against found, one text a case
     */
    record Ran(int cases, List<String> failures) implements CasesRun {}

    /** The rulebook is broken, so nothing was run. */
    record NotRun(List<Fault> faults) implements CasesRun {}
}
