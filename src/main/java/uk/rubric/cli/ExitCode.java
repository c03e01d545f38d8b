package uk.rubric.cli;

import uk.rubric.check.Verdict;

/** The process's answer to a calling program. */
final class ExitCode {

    static final int CLEAR = 0;
    static final int FINDINGS = 1;
    static final int WRONG_USE = 2;
    static final int NOT_FULLY_CHECKED = 3;

    private ExitCode() {}

    static int of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Clear clear -> CLEAR;
            case Verdict.HasFindings has -> FINDINGS;
            case Verdict.NotFullyChecked not -> NOT_FULLY_CHECKED;
        };
    }
}
