package uk.rubric.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import uk.rubric.redaction.Verification;
import uk.rubric.redaction.VerificationReport;
import uk.rubric.redaction.Verifier;
import uk.rubric.report.Values;

/** Opens files as a stranger would and says what hides in them. */
@Command(
        name = "verify",
        description = {
            "Opens files as a stranger would and says what hides in them: text under boxes, tracked changes, hidden sheets,",
            "properties, earlier versions, files within files."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: rubric verify redacted/*.pdf",
            "Exit code: 0 nothing hides, 1 something hides, 2 wrong use, 3 not fully checked."
        })
final class VerifyCommand implements Callable<Integer> {

    private enum Form {
        TEXT,
        JSON
    }

    @ParentCommand
    private RubricCommand rubric = RubricCommand.unwired();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files, archives or folders to open.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--format", paramLabel = "F", description = "Report to make: text or json. Default: text.")
    private Form format = Form.TEXT;

    @Option(names = "--show-values", description = "Show what hides. Without it the report holds no personal data.")
    private boolean showValues;

    @Override
    public Integer call() {
        for (Path file : files) {
            if (!Files.exists(file)) {
                throw new ParameterException(
                        spec.commandLine(), "There is nothing at " + file + ". Give the path of a file or a folder.");
            }
        }
        return switch (rubric.program().verifier().verify(files)) {
            case Verifier.Refused refused -> throw new ParameterException(spec.commandLine(), refused.reason());
            case Verifier.Done done -> {
                VerificationReport report =
                        new VerificationReport(done.verification(), showValues ? Values.SHOWN : Values.WITHHELD);
                spec.commandLine().getOut().print(format == Form.JSON ? report.json() : report.text());
                yield code(done.verification().verdict());
            }
        };
    }

    private static int code(Verification.Verdict verdict) {
        return switch (verdict) {
            case NOTHING_HIDES -> ExitCode.CLEAR;
            case SOMETHING_HIDES -> ExitCode.FINDINGS;
            case NOT_FULLY_CHECKED -> ExitCode.NOT_FULLY_CHECKED;
        };
    }
}
