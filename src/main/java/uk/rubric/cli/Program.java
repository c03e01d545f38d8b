package uk.rubric.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import uk.rubric.authored.Fault;
import uk.rubric.authoring.OpenRulebook;
import uk.rubric.check.CaseChecks;
import uk.rubric.facts.CaseFacts;
import uk.rubric.redaction.Redactor;
import uk.rubric.redaction.Verifier;
import uk.rubric.rulebook.NearMiss;
import uk.rubric.rulebook.RuleMutants;
import uk.rubric.rulebook.Sayings;

/** What the commands need of the program behind them; made only when a command asks, so that {@code --help} is quick. */
public interface Program {

    /** Ready to check cases. */
    CaseChecks checks();

    /**
     * Ready to check cases, keeping what is read so that a check that is interrupted need not begin anew.
     *
     * @param folder that exists, for this user alone; what it holds is as sensitive as the cases
     */
    CaseChecks checksKeepingIn(Path folder);

    /** Ready to write redacted copies of what was checked. */
    Redactor redactor();

    /** Ready to say what hides in files. */
    Verifier verifier();

    /** Every fault of guidance and rules, sorted; empty when they are sound. */
    List<Fault> lint();

    /** The numbers of the editions of the guidance, the earliest first; none where the guidance cannot be read. */
    List<String> editions();

    /** Runs the rules' own cases under an edition, or under the one in force today. */
    CasesRun testRules(Optional<String> edition);

    /** Lays open the rulebook of an edition, or of the one in force today. */
    Opening openRulebook(Optional<String> edition);

    /**
     * Lays open another rulebook: that of an edition, as in "2", or of a folder with rules or with rules and guidance.
     *
     * @param edition of the folder's rulebook; absent for the one in force today
     */
    Opening openOther(String other, Optional<String> edition);

    /** The sentences that rules may use, with the rules that use them, however faulty the rulebook is. */
    Sayings sayings();

    /** Tries which changes of a condition the cases of its rule notice. */
    TrialRun tryMutants(OpenRulebook open);

    /** Which rules one condition kept silent about a mention of a case. */
    List<NearMiss> nearMisses(OpenRulebook open, CaseFacts facts, String mention);

    /** Says after each save of a rule, a table or a page what it did, until its thread is interrupted. */
    void watchRules(Optional<String> edition, Consumer<String> says) throws IOException, InterruptedException;

    /** The folder that holds the guidance and the rules. */
    Path home();

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

    /** What came of opening a rulebook. */
    sealed interface Opening permits Opened, NotRun {}

    /** The rulebook lies open. */
    record Opened(OpenRulebook rulebook) implements Opening {}

    /** What came of trying mutants. */
    sealed interface TrialRun permits Tried, NotRun {}

    /** The mutants were tried. */
    record Tried(RuleMutants.Trial trial) implements TrialRun {}

    /** The rulebook is broken, so nothing was run. */
    record NotRun(List<Fault> faults) implements CasesRun, Opening, TrialRun {}
}
