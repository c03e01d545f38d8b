package uk.rubric.check;

import java.nio.file.Path;
import java.util.List;
import uk.rubric.documents.CaseReader;
import uk.rubric.documents.OpenCase;
import uk.rubric.rulebook.RuleEngine;

/** Runs checks; the doors (command line, web) know nothing else of the machinery. */
public interface CaseChecks {

    /** What came of a check. */
    sealed interface Outcome permits Finished, Refused {}

    /** The check ran; whoever receives this closes the case when its pictures are no longer needed. */
    record Finished(CheckResult result, OpenCase openCase) implements Outcome {}

    /** Nothing was checked, because of what the caller gave or because the rulebook is broken; one message a line. */
    record Refused(List<String> messages) implements Outcome {}

    /** Checks a folder, an archive or a file. */
    Outcome run(Path caseFile, CheckOptions options, CaseReader.Progress progress);

    /** The same case under other rules; nothing is read again, and its facts change only where the other rules look for other words. */
    CheckResult underOtherRules(CheckResult result, RuleEngine other);
}
