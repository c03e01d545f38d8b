package uk.rubric.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import uk.rubric.check.CheckResult;
import uk.rubric.report.CaseView.DocumentView;
import uk.rubric.report.CaseView.FindingView;
import uk.rubric.report.CaseView.ProblemView;

/** Writes a check as a table for a spreadsheet: one row a finding, then one row a problem, so that nobody takes the findings for everything. */
final class CsvReport {

    private static final List<String> HEAD = List.of(
            "row",
            "id",
            "rule",
            "paragraph",
            "title",
            "outcome",
            "severity",
            "kind",
            "logType",
            "owner",
            "certainty",
            "document",
            "page",
            "place",
            "advice",
            "why",
            "exemption",
            "value");

    void write(CheckResult result, Values values, Appendable out) throws IOException {
        CaseView view = CaseView.of(result, values, PagePictures.none());
        row(out, HEAD);
        for (DocumentView document : view.documents()) {
            for (FindingView finding : document.findings()) {
                finding(out, finding);
            }
        }
        for (ProblemView problem : view.problems()) {
            row(
                    out,
                    List.of(
                            "problem",
                            "",
                            "",
                            "",
                            problem.detail(),
                            "",
                            "",
                            problem.kind(),
                            "",
                            "",
                            "",
                            problem.path(),
                            "",
                            "",
                            "",
                            "",
                            "",
                            ""));
        }
    }

    private static void finding(Appendable out, FindingView finding) throws IOException {
        row(
                out,
                List.of(
                        "finding",
                        finding.id(),
                        finding.rule(),
                        finding.paragraph(),
                        finding.title(),
                        finding.outcome(),
                        finding.severity(),
                        finding.kind(),
                        finding.logType(),
                        finding.owner(),
                        finding.certainty(),
                        finding.path(),
                        String.valueOf(finding.page()),
                        finding.place(),
                        finding.advice(),
                        String.join("; ", finding.why()),
                        finding.exemption(),
                        finding.value()));
    }

    /** RFC 4180: quoted cells, lines ended by CR LF. */
    private static void row(Appendable out, List<String> cells) throws IOException {
        out.append(cells.stream().map(CsvReport::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** A spreadsheet runs a cell that begins like a formula, and a hostile file could bring one in its name: such a cell gets an apostrophe. */
    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
