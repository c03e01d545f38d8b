package uk.rubric.report;

import java.util.List;
import java.util.stream.Collectors;
import uk.rubric.check.CheckResult;
import uk.rubric.report.CaseView.DocumentView;
import uk.rubric.report.CaseView.FindingView;
import uk.rubric.report.CaseView.PageView;
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

    String write(CheckResult result, Values values) {
        CaseView view = CaseView.of(result, values, PagePictures.none());
        StringBuilder out = new StringBuilder();
        row(out, HEAD);
        for (DocumentView document : view.documents()) {
            for (PageView page : document.pages()) {
                page.open().forEach(finding -> finding(out, finding, page));
                page.permitted().forEach(finding -> finding(out, finding, page));
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
        return out.toString();
    }

    private static void finding(StringBuilder out, FindingView finding, PageView page) {
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
                        String.valueOf(page.number()),
                        finding.place(),
                        finding.advice(),
                        String.join("; ", finding.why()),
                        finding.exemption(),
                        finding.value()));
    }

    /** RFC 4180: quoted cells, lines ended by CR LF. */
    private static void row(StringBuilder out, List<String> cells) {
        out.append(cells.stream().map(CsvReport::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** A spreadsheet runs a cell that begins like a formula, and a hostile file could bring one in its name: such a cell gets an apostrophe. */
    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
