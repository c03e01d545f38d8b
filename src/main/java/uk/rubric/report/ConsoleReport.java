package uk.rubric.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.rubric.check.CheckResult;
import uk.rubric.guidance.Severity;
import uk.rubric.report.CaseView.DocumentView;
import uk.rubric.report.CaseView.FindingView;
import uk.rubric.report.CaseView.PageView;
import uk.rubric.report.CaseView.ProblemView;
import uk.rubric.report.CaseView.Tally;

/** Writes a check as plain text for a terminal: problems first, then each document with its findings, gravest first, then the verdict. */
final class ConsoleReport {

    private static final int WIDTH = 100;

    String write(CheckResult result, Values values) {
        CaseView view = CaseView.of(result, values, PagePictures.none());
        StringBuilder out = new StringBuilder();
        line(
                out,
                "",
                "Case " + (view.urn().isEmpty() ? "without a known URN" : view.urn()) + ", " + view.stage()
                        + ", going to " + view.audience()
                        + (view.defendant().isEmpty() ? "" : ", served on " + view.defendant()));
        line(out, "", "Guidance edition " + view.edition() + ", " + view.checksum());
        if (!view.problems().isEmpty()) {
            heading(out, "COULD NOT BE CHECKED");
            view.problems().forEach(problem -> problem(out, problem));
        }
        if (!view.assumed().isEmpty()) {
            heading(out, "ASSUMED");
            view.assumed().forEach(assumption -> line(out, "  ", assumption));
        }
        view.documents().stream().filter(document -> document.open() > 0).forEach(document -> document(out, document));
        heading(out, view.verdictWords().toUpperCase(Locale.ROOT));
        line(out, "  ", view.verdictSentence());
        for (Tally tally : view.tallies()) {
            line(out, "  ", tally.count() + " x " + tally.outcome() + " (" + tally.severities() + ")");
        }
        return out.toString();
    }

    private static void problem(StringBuilder out, ProblemView problem) {
        line(
                out,
                "  ",
                problem.kind() + (problem.path().isEmpty() ? "" : " in " + problem.path()) + ": " + problem.detail());
    }

    private static void document(StringBuilder out, DocumentView document) {
        heading(out, document.path() + " (" + document.form() + ")");
        List<FindingView> open = document.pages().stream()
                .map(PageView::open)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(finding -> Severity.valueOf(finding.severity())))
                .toList();
        for (FindingView finding : open) {
            line(
                    out,
                    "  ",
                    finding.severity() + " " + finding.rule() + " " + finding.title() + " [" + finding.outcomeWords()
                            + "]");
            line(
                    out,
                    "     ",
                    finding.place() + "; " + finding.kind() + "; " + finding.owner()
                            + (finding.certainty().equals("not known") ? "" : ", " + finding.certainty()));
            if (!finding.value().isEmpty()) {
                line(out, "     ", "It says: " + finding.value());
            }
            if (!finding.advice().isEmpty()) {
                line(out, "     ", "Do: " + finding.advice());
            }
        }
    }

    private static void heading(StringBuilder out, String text) {
        out.append('\n');
        line(out, "", text);
    }

    /** One thought, wrapped at the width of a terminal; what follows the first line is set in a little. */
    private static void line(StringBuilder out, String indent, String text) {
        int room = WIDTH - indent.length();
        String rest = plain(text).strip();
        String lead = indent;
        while (rest.length() > room) {
            int cut = rest.lastIndexOf(' ', room);
            int end = cut > room / 2 ? cut : room;
            out.append(lead).append(rest, 0, end).append('\n');
            rest = rest.substring(end).strip();
            lead = indent + "  ";
            room = WIDTH - lead.length();
        }
        out.append(lead).append(rest).append('\n');
    }

    /** Plain characters only: a file's name or a value may hold control sequences that take over a terminal. */
    private static String plain(String text) {
        return text.codePoints()
                .map(c -> c == '\n' || c == '\t' ? ' ' : c)
                .mapToObj(c -> c >= 0x20 && c < 0x7f ? Character.toString(c) : replacement(c))
                .collect(Collectors.joining());
    }

    private static String replacement(int c) {
        return switch (c) {
            case '\u2018', '\u2019' -> "'";
            case '\u201c', '\u201d' -> "\"";
            case '\u2013', '\u2014' -> "-";
            case '\u00a3' -> "GBP ";
            default -> "?";
        };
    }
}
