package uk.rubric;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.CaseReader;
import uk.rubric.documents.Layer;
import uk.rubric.documents.OpenCase;
import uk.rubric.documents.ReadingStatus;
import uk.rubric.documents.reading.WorkerCaseReader;

/**
 * Counts, for each class of a label file, what reading found: {@code LeakTable FOLDER LABELS.csv}, whose columns are file, size, class.
 *
 * <p>It prints no name and no text of the data, only classes and counts, for {@code src/docs/leaks.md}.
 */
final class LeakTable {

    /** What became of the files of one class. */
    private static final class Row {
        int files;
        int read;
        int partly;
        int not;
        int hidden;
        int within;
        int told;
    }

    private LeakTable() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Map<String, Row> rows = new TreeMap<>();
        try (WorkerCaseReader reader = new WorkerCaseReader()) {
            for (String line : Files.readAllLines(Path.of(arguments[1])).stream().skip(1).toList()) {
                String[] cells = line.split(",", 4);
                if (cells.length > 2 && Files.exists(folder.resolve(cells[0]))) {
                    count(reader, folder.resolve(cells[0]), rows.computeIfAbsent(cells[2], name -> new Row()));
                }
            }
        }
        System.out.println("| class | files | read | partly | not read | text off the page | files within | problem told |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
        rows.forEach((name, row) -> System.out.printf("| %s | %d | %d | %d | %d | %d | %d | %d |%n",
                name, row.files, row.read, row.partly, row.not, row.hidden, row.within, row.told));
    }

    private static void count(CaseReader reader, Path file, Row row) {
        row.files++;
        switch (reader.open(file, CaseReader.Progress.silent())) {
            case CaseReader.Refused refused -> row.not++;
            case CaseReader.Opened opened -> {
                try (OpenCase open = opened.openCase()) {
                    CaseDocument first = open.documents().getFirst();
                    row.read += first.status() == ReadingStatus.READ ? 1 : 0;
                    row.partly += first.status() == ReadingStatus.PARTLY_READ ? 1 : 0;
                    row.not += first.status() == ReadingStatus.NOT_READ ? 1 : 0;
                    row.hidden += open.documents().stream().anyMatch(LeakTable::saysMore) ? 1 : 0;
                    row.within += open.documents().size() > 1 ? 1 : 0;
                    row.told += open.documents().stream().anyMatch(document -> !document.problems().isEmpty()) ? 1 : 0;
                }
            }
        }
    }

    private static boolean saysMore(CaseDocument document) {
        return document.pages().stream()
                .flatMap(page -> page.stretches().stream())
                .anyMatch(stretch -> stretch.layer() != Layer.PAGE);
    }
}
