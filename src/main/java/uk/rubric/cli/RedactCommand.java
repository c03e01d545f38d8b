package uk.rubric.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import uk.rubric.check.CaseChecks;
import uk.rubric.redaction.Redaction;
import uk.rubric.redaction.RedactionReport;

/** Checks a case and does to copies of its files what the findings ask for. */
@Command(
        name = "redact",
        description = {
            "Checks a case and writes redacted copies of its files, with a certificate; the case itself is never touched.",
            "Every copy is read again, and one that still holds something that had to go is not handed over."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: rubric redact cases/01ZD0303208 --apply --out redacted",
            "Exit code: 0 all handed over, 1 a person has still to decide something, 2 wrong use, 3 a file had to be left out."
        })
final class RedactCommand implements Callable<Integer> {

    private static final String REVIEW = "review";

    @ParentCommand
    private RubricCommand rubric = RubricCommand.unwired();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "CASE", description = "The folder, archive or file to redact.")
    private Path caseFile = Path.of(".");

    @ArgGroup(multiplicity = "1")
    private Way way = new Way();

    /** What is to be done. */
    private static final class Way {
        @Option(names = "--apply", description = "Remove what breaches the guidance, for good.")
        private boolean apply;

        @Option(
                names = "--mark",
                description =
                        "Only mark it in copies of the PDF files, with standard redaction marks; nothing is removed.")
        private boolean mark;
    }

    @Option(
            names = "--include",
            paramLabel = "WHAT",
            description = "Also do what a person has still to decide: 'review' is the only choice.")
    private String include = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "redacted",
            description = "Folder for the copies and the certificate, new or empty; default ${DEFAULT-VALUE}.")
    private Path out = Path.of("redacted");

    @Mixin
    private JourneyOptions journey = new JourneyOptions();

    @Mixin
    private KeepOption keep = new KeepOption();

    @Override
    public Integer call() {
        if (!include.isEmpty() && !include.equals(REVIEW)) {
            throw new ParameterException(spec.commandLine(), "--include can only be 'review'.");
        }
        if (!empty(out)) {
            throw new ParameterException(
                    spec.commandLine(), "The folder " + out + " already holds files. Give a new one with --out.");
        }
        if (out.toAbsolutePath()
                .normalize()
                .startsWith(caseFile.toAbsolutePath().normalize())) {
            throw new ParameterException(
                    spec.commandLine(), "The copies cannot lie within the case. Give another folder with --out.");
        }
        return new CheckRun(
                        keep.checks(rubric.program(), caseFile, spec.commandLine()),
                        spec.commandLine().getOut(),
                        spec.commandLine().getErr())
                .checked(caseFile, journey.asked(spec.commandLine()), this::redact);
    }

    private static boolean empty(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException notAFolder) {
            return false;
        }
    }

    private int redact(CaseChecks.Finished checked) {
        boolean review = include.equals(REVIEW);
        Path documents = out.resolve("documents");
        Redaction redaction = way.mark
                ? rubric.program().redactor().mark(checked, review, documents)
                : rubric.program().redactor().apply(checked, review, documents);
        RedactionReport report = new RedactionReport(redaction);
        List<Path> written = new ArrayList<>();
        try {
            written.add(Files.writeString(Files.createDirectories(out).resolve("certificate.json"), report.json()));
            written.add(Files.write(out.resolve("certificate.pdf"), report.pdf()));
        } catch (IOException e) {
            spec.commandLine()
                    .getErr()
                    .println("rubric: the certificate could not be written to " + out + ". Is the folder writable?");
            return ExitCode.WRONG_USE;
        }
        spec.commandLine().getOut().print(report.text());
        written.forEach(file -> spec.commandLine().getOut().println("Written: " + file));
        if (!redaction.complete()) {
            return ExitCode.NOT_FULLY_CHECKED;
        }
        return redaction.undecided() > 0 ? ExitCode.FINDINGS : ExitCode.CLEAR;
    }
}
