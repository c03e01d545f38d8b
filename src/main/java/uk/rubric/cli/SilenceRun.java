package uk.rubric.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import uk.rubric.authoring.Silence;
import uk.rubric.check.CheckOptions;
import uk.rubric.check.CheckResult;

/** Checks a case and says why something in it was not reported. */
final class SilenceRun {

    private final Program program;
    private final PrintWriter out;
    private final PrintWriter err;

    SilenceRun(Program program, PrintWriter out, PrintWriter err) {
        this.program = program;
        this.out = out;
        this.err = err;
    }

    int run(Path caseFile, CheckOptions options, String place) {
        return new CheckRun(program.checks(), out, err)
                .checked(caseFile, options, finished -> explain(finished.result(), place));
    }

    private int explain(CheckResult result, String place) {
        String edition = result.rulebook().edition().number();
        return switch (program.openRulebook(Optional.of(edition))) {
            case Program.NotRun not -> {
                not.faults().forEach(fault -> err.println("rubric: " + fault.text()));
                yield ExitCode.WRONG_USE;
            }
            case Program.Opened opened -> {
                Silence silence = new Silence(
                        result, mention -> program.nearMisses(opened.rulebook(), result.facts(), mention.id()));
                yield switch (silence.explain(place)) {
                    case Silence.Nowhere nowhere -> {
                        err.println("rubric: " + nowhere.message());
                        yield ExitCode.WRONG_USE;
                    }
                    case Silence.Explained explained -> {
                        explained.lines().forEach(out::println);
                        yield ExitCode.CLEAR;
                    }
                };
            }
        };
    }
}
