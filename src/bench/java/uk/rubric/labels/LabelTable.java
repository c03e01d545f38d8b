package uk.rubric.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import uk.rubric.check.CheckResult;
import uk.rubric.check.Finding;
import uk.rubric.check.Verdict;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.Layer;

/** Expected against found for one outside set: a row for each label, and a line for each miss, each false alarm and each finding. */
public final class LabelTable {

    /** What became of the files with one label. */
    private static final class Row {
        private int files;
        private int expecting;
        private int met;
        private int besides;
        private int notInFull;
        private int breaches;
        private int questions;
    }

    private final Map<String, Row> rows = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> byRule = new TreeMap<>();

    /** Counts a file that could not even be opened as a case: everything its label calls for is missed. */
    public void refused(LabelledFile file) {
        Row row = rows.computeIfAbsent(file.sort(), none -> new Row());
        row.files++;
        row.expecting++;
        faults.add("miss | " + file.name() + " | " + file.sort() + " | refused");
    }

    /** Counts what was found of a file. */
    public void add(LabelledFile file, CheckResult result) {
        Row row = rows.computeIfAbsent(file.sort(), none -> new Row());
        Expectation expected = Expectation.of(file);
        Expectation.Found found = Expectation.Found.of(result.documents());
        row.files++;
        if (expected.callsForSomething()) {
            row.expecting++;
            if (expected.metBy(found)) {
                row.met++;
            } else {
                faults.add("miss | " + file.name() + " | " + file.sort() + " | found " + found);
            }
        }
        Set<Layer> besides = expected.besides(found);
        if (!besides.isEmpty()) {
            row.besides++;
            faults.add("besides | " + file.name() + " | " + file.sort() + " | " + besides);
        }
        row.notInFull += result.verdict() instanceof Verdict.NotFullyChecked ? 1 : 0;
        for (Finding finding : result.findings()) {
            switch (finding) {
                case Finding.Breach breach -> row.breaches++;
                case Finding.OverRedaction over -> row.breaches++;
                case Finding.NeedsReview review -> row.questions++;
                case Finding.Permitted permitted -> {}
            }
            byRule.merge(finding.outcome() + " by " + finding.detail().rule(), 1, Integer::sum);
            faults.add(told(file, finding, result));
        }
    }

    private static String told(LabelledFile file, Finding finding, CheckResult result) {
        Finding.Detail detail = finding.detail();
        CaseDocument document = result.documents().stream()
                .filter(one -> one.id().equals(detail.place().document()))
                .findFirst()
                .orElseThrow();
        Layer layer = document.page(detail.place().page())
                .map(page -> page.layerOf(detail.place().range()))
                .orElse(Layer.FILE_NAME);
        return finding.outcome() + " | " + file.name() + (document == result.documents().getFirst() ? "" : " > " + document.fileName())
                + " | page " + detail.place().page() + ", " + detail.place().range().start() + " to " + detail.place().range().end() + ", " + layer
                + " | " + detail.kind() + " of " + detail.owner().role() + " | " + detail.rule();
    }

    /** The table, and how many findings each rule made. */
    public String table() {
        StringBuilder table = new StringBuilder("| label | files | label calls for something | found | other hidden words too | not fully checked | breaches | questions |\n"
                + "| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        Row all = new Row();
        rows.forEach((label, row) -> {
            table.append(line(label, row));
            all.files += row.files;
            all.expecting += row.expecting;
            all.met += row.met;
            all.besides += row.besides;
            all.notInFull += row.notInFull;
            all.breaches += row.breaches;
            all.questions += row.questions;
        });
        table.append(line("all", all)).append('\n');
        byRule.forEach((rule, count) -> table.append("- ").append(rule).append(": ").append(count).append('\n'));
        return table.toString();
    }

    private static String line(String label, Row row) {
        return String.format(Locale.ROOT, "| %s | %d | %d | %d | %d | %d | %d | %d |%n",
                label, row.files, row.expecting, row.met, row.besides, row.notInFull, row.breaches, row.questions);
    }

    /** Every miss, every place with words that the label does not call for, and every finding, one on a line. */
    public String faults() {
        return String.join("\n", faults) + "\n";
    }
}
