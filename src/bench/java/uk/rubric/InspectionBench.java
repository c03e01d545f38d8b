package uk.rubric;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.rubric.accuracy.InspectionFiles;
import uk.rubric.accuracy.InspectionFiles.CaseFile;
import uk.rubric.check.CaseChecks;
import uk.rubric.check.CheckOptions;
import uk.rubric.check.CheckResult;
import uk.rubric.check.Finding;
import uk.rubric.documents.CaseReader;

/**
 * Checks the 700 files of an inspection from PDF to findings: how many of the 98 planted breaches are reported, and what is reported besides.
 *
 * <p>Run by {@code mvn -Paccuracy verify -Dbench.program=uk.rubric.InspectionBench}; the tables go to {@code target/accuracy/inspection.md} and, by
 * hand, to {@code src/docs/accuracy.md}. Which findings are wrong is listed by file, document and rule, never by value.
 */
final class InspectionBench {

    /** A few weeks after the day on which all invented cases play, so that nothing in them is old. */
    private static final CheckOptions OPTIONS = new CheckOptions(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2026, 2, 20)), Optional.empty());

    private final CaseChecks checks;
    private final Map<String, Row> rows = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> falseByRule = new TreeMap<>();
    private int clean;
    private int cleanWithAlarm;
    private int alarms;
    private int questions;
    private int pages;

    /** What became of the files with one sort of mistake. */
    private static final class Row {
        private int files;
        private int reported;
        private int asked;
        private int values;
        private int valuesReported;
        private int valuesAsked;
    }

    private InspectionBench(CaseChecks checks) {
        this.checks = checks;
    }

    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments.length > 0 ? arguments[0] : "").toAbsolutePath();
        int limit = Integer.getInteger("inspection.files", Integer.MAX_VALUE);
        System.setProperty("rubric.cache", home.resolve("target/rules-cache").toString());
        Path out = Files.createDirectories(home.resolve("target/accuracy"));
        Path folder = Files.createTempDirectory("rubric-inspection");
        InspectionFiles files = new InspectionFiles(home);
        try (Wiring program = new Wiring(new Home(home))) {
            InspectionBench bench = new InspectionBench(program.checks());
            for (int i = 0; i < Math.min(limit, files.size()); i++) {
                bench.check(i, files.make(i), folder.resolve("file-" + i));
            }
            System.out.println(bench.table());
            Files.writeString(out.resolve("inspection.md"), bench.table());
            Files.write(out.resolve("inspection-faults.txt"), bench.faults);
        }
    }

    private void check(int number, CaseFile file, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("case.yaml"), file.statement());
        for (InspectionFiles.Served served : file.documents()) {
            Path path = folder.resolve(served.path());
            Files.createDirectories(path.getParent());
            Files.write(path, served.bytes());
        }
        switch (checks.run(folder, OPTIONS, CaseReader.Progress.silent())) {
            case CaseChecks.Refused refused -> throw new IllegalStateException("file " + number + " was refused: " + refused.messages());
            case CaseChecks.Finished finished -> {
                try (var open = finished.openCase()) {
                    count(number, file, finished.result());
                }
            }
        }
    }

    private void count(int number, CaseFile file, CheckResult result) {
        pages += result.documents().stream().mapToInt(document -> document.pages().size()).sum();
        List<Told> breaches = new ArrayList<>();
        List<Told> reviews = new ArrayList<>();
        for (Finding finding : result.findings()) {
            switch (finding) {
                case Finding.Breach breach -> breaches.add(told(result, breach));
                case Finding.NeedsReview review -> reviews.add(told(result, review));
                case Finding.OverRedaction over -> breaches.add(told(result, over));
                case Finding.Permitted permitted -> {}
            }
        }
        file.breach().ifPresent(planted -> planted(number, planted, breaches, reviews));
        List<Told> wrong = breaches.stream().filter(told -> file.breach().filter(planted -> told.right(planted)).isEmpty()).toList();
        List<Told> needless = reviews.stream().filter(told -> file.breach().filter(planted -> told.right(planted)).isEmpty()).toList();
        wrong.forEach(told -> falseByRule.merge("breach by " + told.rule, 1, Integer::sum));
        needless.forEach(told -> falseByRule.merge("question by " + told.rule, 1, Integer::sum));
        wrong.forEach(told -> faults.add("false breach | file " + number + " | " + told.path + " | " + told.rule));
        needless.forEach(told -> faults.add("needless question | file " + number + " | " + told.path + " | " + told.rule));
        alarms += wrong.size();
        questions += needless.size();
        if (file.breach().isEmpty()) {
            clean++;
            cleanWithAlarm += wrong.isEmpty() ? 0 : 1;
        }
    }

    private void planted(int number, InspectionFiles.Breach planted, List<Told> breaches, List<Told> reviews) {
        Row row = rows.computeIfAbsent(planted.sort(), none -> new Row());
        row.files++;
        boolean reported = breaches.stream().anyMatch(told -> told.of(planted));
        row.reported += reported ? 1 : 0;
        boolean asked = !reported && reviews.stream().anyMatch(told -> told.of(planted));
        row.asked += asked ? 1 : 0;
        if (!reported) {
            faults.add((asked ? "only asked" : "nothing said") + " | file " + number + " | " + planted.path() + " | " + planted.sort());
        }
        for (String value : planted.values()) {
            row.values++;
            boolean said = breaches.stream().anyMatch(told -> told.tells(planted, value));
            row.valuesReported += said ? 1 : 0;
            boolean inQuestion = !said && reviews.stream().anyMatch(told -> told.tells(planted, value));
            row.valuesAsked += inQuestion ? 1 : 0;
            if (!said && !inQuestion) {
                faults.add("nothing said of a value | file " + number + " | " + planted.path() + " | " + planted.sort());
            }
        }
    }

    private static Told told(CheckResult result, Finding finding) {
        Finding.Detail detail = finding.detail();
        String path = result.documents().stream().filter(document -> document.id().equals(detail.place().document())).map(document -> document.path()).findFirst().orElse("");
        return new Told(path, detail.rule().toString(), folded(detail.value().reveal()));
    }

    /** What a finding tells: its document, its rule, and the letters and figures that it is about. */
    private record Told(String path, String rule, String value) {

        /** Whether it is of what was planted: in its document, and about one of its details where it has any. */
        boolean of(InspectionFiles.Breach planted) {
            return path.equals(planted.path())
                    && (value.isEmpty() || planted.values().isEmpty() || planted.values().stream().anyMatch(known -> overlaps(folded(known))));
        }

        /** Whether it is right: of what was planted, or of a name that came with it. */
        boolean right(InspectionFiles.Breach planted) {
            return of(planted) || path.equals(planted.path()) && planted.names().stream().anyMatch(known -> overlaps(folded(known)));
        }

        boolean tells(InspectionFiles.Breach planted, String known) {
            return path.equals(planted.path()) && (value.isEmpty() || overlaps(folded(known)));
        }

        private boolean overlaps(String known) {
            return value.contains(known) || known.contains(value);
        }
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    private String table() {
        StringBuilder table = new StringBuilder("| what is wrong with the file | files | breach reported | only asked | details told | reported | only asked |\n"
                + "| --- | --- | --- | --- | --- | --- | --- |\n");
        Row all = new Row();
        rows.forEach((sort, row) -> {
            table.append(line(sort, row));
            all.files += row.files;
            all.reported += row.reported;
            all.asked += row.asked;
            all.values += row.values;
            all.valuesReported += row.valuesReported;
            all.valuesAsked += row.valuesAsked;
        });
        table.append(line("all", all));
        int files = clean + all.files;
        table.append(String.format(Locale.ROOT, "%n%d files, %d pages; %d without a breach. Breaches reported that are none: %d (%.2f a file), in %d of the clean files. "
                + "Questions beside what was planted: %d (%.2f a file).%n%n", files, pages, clean, alarms, (double) alarms / files, cleanWithAlarm, questions, (double) questions / files));
        falseByRule.forEach((rule, count) -> table.append("- ").append(rule).append(": ").append(count).append('\n'));
        return table.toString();
    }

    private static String line(String sort, Row row) {
        return String.format(Locale.ROOT, "| %s | %d | %d | %d | %d | %d | %d |%n", sort, row.files, row.reported, row.asked, row.values, row.valuesReported, row.valuesAsked);
    }
}
