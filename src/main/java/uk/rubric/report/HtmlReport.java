package uk.rubric.report;

/** Writes a check as one HTML file. */
final class HtmlReport {

    private final HtmlFile file = new HtmlFile();

    String write(CaseView view) {
        return file.write("report/report", view);
    }
}
