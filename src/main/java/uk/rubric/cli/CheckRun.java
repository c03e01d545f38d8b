package uk.rubric.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import uk.rubric.check.CaseChecks;
import uk.rubric.check.CheckOptions;
import uk.rubric.documents.CaseReader;
import uk.rubric.documents.OpenCase;
import uk.rubric.report.PagePictures;
import uk.rubric.report.ReportFormat;
import uk.rubric.report.Reports;
import uk.rubric.report.Values;

/** Runs one check from the command line and writes its reports: progress to the error output, results to the standard output or a folder. */
final class CheckRun {

    private final CaseChecks checks;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Reports reports = new Reports();

    CheckRun(CaseChecks checks, PrintWriter out, PrintWriter err) {
        this.checks = checks;
        this.out = out;
        this.err = err;
    }

    /**
     * @param folder where the reports go; without one the single format goes to the standard output
     * @return the process's exit code
     */
    int run(Path caseFile, CheckOptions options, List<ReportFormat> formats, Optional<Path> folder, Values values) {
        return checked(caseFile, options, finished -> write(finished, finished.openCase(), formats, folder, values));
    }

    /** Runs a check and hands it on, or says why there is none; the case is closed afterwards. */
    int checked(Path caseFile, CheckOptions options, ToIntFunction<CaseChecks.Finished> use) {
        if (!Files.exists(caseFile)) {
            err.println(
                    "rubric: there is nothing at " + caseFile + ". Give the path of a folder, an archive or a file.");
            return ExitCode.WRONG_USE;
        }
        return switch (checks.run(caseFile, options, progress())) {
            case CaseChecks.Refused refused -> {
                refused.messages().forEach(message -> err.println("rubric: " + message));
                yield ExitCode.WRONG_USE;
            }
            case CaseChecks.Finished finished -> {
                try (OpenCase openCase = finished.openCase()) {
                    yield use.applyAsInt(finished);
                }
            }
        };
    }

    private int write(
            CaseChecks.Finished finished,
            OpenCase openCase,
            List<ReportFormat> formats,
            Optional<Path> folder,
            Values values) {
        PagePictures pictures = values == Values.SHOWN ? PagePictures.embedded(openCase) : PagePictures.none();
        List<Path> written = new ArrayList<>();
        for (ReportFormat format : formats) {
            if (folder.isEmpty()) {
                print(format, finished, pictures, values);
                continue;
            }
            Path file = folder.get().resolve(format.fileName());
            try {
                Files.createDirectories(folder.get());
                try (OutputStream stream = Files.newOutputStream(file)) {
                    reports.write(format, finished.result(), pictures, values, stream);
                }
            } catch (IOException e) {
                err.println("rubric: the report could not be written to " + file + ". Is the folder writable?");
                return ExitCode.WRONG_USE;
            }
            written.add(file);
        }
        // Whoever writes files still wants the answer on the screen.
        if (folder.isPresent()) {
            print(ReportFormat.TEXT, finished, PagePictures.none(), values);
        }
        written.forEach(file -> out.println("Written: " + file));
        return ExitCode.of(finished.result().verdict());
    }

    /** What a reader who has gone away does not take is not written; the exit code still tells the verdict. */
    private void print(ReportFormat format, CaseChecks.Finished finished, PagePictures pictures, Values values) {
        try {
            reports.write(format, finished.result(), pictures, values, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a print writer keeps its faults to itself", e);
        }
    }

    /** One line that overwrites itself on a terminal; one line a document elsewhere would only fill logs, so nothing is said there. */
    private CaseReader.Progress progress() {
        if (System.console() == null || !System.console().isTerminal()) {
            return CaseReader.Progress.silent();
        }
        return (done, known, path) -> {
            err.print("\rReading document " + done + " of " + known + (done == known ? System.lineSeparator() : ""));
            err.flush();
        };
    }
}
