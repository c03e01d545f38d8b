package uk.rubric.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import uk.rubric.check.CheckResult;
import uk.rubric.check.Finding;
import uk.rubric.guidance.Severity;
import uk.rubric.report.CaseView.DocumentView;
import uk.rubric.report.CaseView.FindingView;
import uk.rubric.report.CaseView.ProblemView;
import uk.rubric.report.CaseView.Tally;

/** Writes a check as plain text for a terminal: problems first, then each document with its findings, gravest first, then the verdict. */
final class ConsoleReport {

    void write(CheckResult result, Values values, Appendable to) {
        CaseView view = CaseView.of(result, values, PagePictures.none());
        TerminalText out = new TerminalText(to);
        out.line(
                "",
                "Case " + (view.urn().isEmpty() ? "without a known URN" : view.urn()) + ", " + view.stage()
                        + ", going to " + view.audience()
                        + (view.defendant().isEmpty() ? "" : ", served on " + view.defendant()));
        out.line("", "Guidance edition " + view.edition() + ", " + view.checksum());
        if (!view.problems().isEmpty()) {
            out.heading("COULD NOT BE CHECKED");
            view.problems().forEach(problem -> problem(out, problem));
        }
        if (!view.assumed().isEmpty()) {
            out.heading("ASSUMED");
            view.assumed().forEach(assumption -> out.line("  ", assumption));
        }
        view.documents().stream().filter(document -> document.open() > 0).forEach(document -> document(out, document));
        out.heading(view.verdictWords().toUpperCase(Locale.ROOT));
        out.line("  ", view.verdictSentence());
        for (Tally tally : view.tallies()) {
            out.line("  ", tally.count() + " x " + tally.outcome() + " (" + tally.severities() + ")");
        }
    }

    private static void problem(TerminalText out, ProblemView problem) {
        out.line(
                "  ",
                problem.kind() + (problem.path().isEmpty() ? "" : " in " + problem.path()) + ": " + problem.detail());
    }

    private static void document(TerminalText out, DocumentView document) {
        out.heading(document.path() + " (" + document.form() + ")");
        List<FindingView> open = document.findings().stream()
                .filter(finding -> !finding.outcome().equals("PERMITTED"))
                .sorted(Comparator.comparing(finding -> Severity.valueOf(finding.severity())))
                .toList();
        for (FindingView finding : open) {
            out.line(
                    "  ",
                    finding.severity() + " " + finding.rule() + " " + finding.title() + " [" + finding.outcomeWords()
                            + "]");
            out.line(
                    "     ",
                    finding.place() + "; " + finding.kind() + "; " + finding.owner()
                            + (finding.certainty().equals("not known") ? "" : ", " + finding.certainty()));
            if (!finding.value().isEmpty()) {
                out.line("     ", "It says: " + finding.value());
            }
            finding.why().stream()
                    .filter(reason -> reason.startsWith(Finding.OTHER_PLACE))
                    .forEach(reason -> out.line("     ", reason));
            if (!finding.advice().isEmpty()) {
                out.line("     ", "Do: " + finding.advice());
            }
        }
    }
}
