package uk.rubric;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import uk.rubric.check.CaseChecks;
import uk.rubric.check.CheckOptions;
import uk.rubric.documents.CaseReader;
import uk.rubric.labels.LabelTable;
import uk.rubric.labels.LabelledFile;

/**
 * Holds reading, hidden content and rules against the outside sets whose label files say what hides in each file.
 *
 * <p>Run by {@code mvn -Paccuracy verify -Dbench.program=uk.rubric.LabelBench -Daccuracy.data=FOLDER}; the tables go to
 * {@code target/accuracy/labels.md} and, by hand, to {@code src/docs/leaks.md}; every miss, every false alarm and every finding is listed in
 * {@code target/accuracy/labels-faults.txt} by file and place, never by value.
 */
final class LabelBench {

    private record LabelSet(String title, String folder, String labels) {}

    private static final List<LabelSet> SETS = List.of(
            new LabelSet("Redacted PDFs", "03_pdf_redaction", "expected_dev.csv"),
            new LabelSet("Mail, office files and pictures", "06_mail_office_image", "expected_dev.csv"),
            new LabelSet("Files made to do harm", "08_hostile", "manifest_dev.csv"));

    private LabelBench() {}

    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments.length > 0 ? arguments[0] : "").toAbsolutePath();
        String data = System.getProperty("accuracy.data", "");
        String only = System.getProperty("labels.only", "");
        System.setProperty("rubric.cache", home.resolve("target/rules-cache").toString());
        Path out = Files.createDirectories(home.resolve("target/accuracy"));
        StringBuilder tables = new StringBuilder();
        StringBuilder faults = new StringBuilder();
        try (Wiring program = new Wiring(new Home(home))) {
            CaseChecks checks = program.checks();
            for (LabelSet set : SETS) {
                LabelTable table = new LabelTable();
                for (LabelledFile file : LabelledFile.read(Path.of(data, set.folder()), set.labels())) {
                    if (file.name().contains(only)) {
                        check(checks, file, table);
                    }
                }
                tables.append("## ").append(set.title()).append("\n\n").append(table.table()).append('\n');
                faults.append("## ").append(set.title()).append("\n\n").append(table.faults()).append('\n');
            }
        }
        System.out.println(tables);
        Files.writeString(out.resolve("labels.md"), tables);
        Files.writeString(out.resolve("labels-faults.txt"), faults);
    }

    private static void check(CaseChecks checks, LabelledFile file, LabelTable table) {
        switch (checks.run(file.file(), CheckOptions.none(), CaseReader.Progress.silent())) {
            case CaseChecks.Refused refused -> table.refused(file);
            case CaseChecks.Finished finished -> {
                try (var open = finished.openCase()) {
                    table.add(file, finished.result());
                }
            }
        }
    }
}
