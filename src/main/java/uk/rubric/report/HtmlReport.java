package uk.rubric.report;

import java.io.Writer;

/** Writes a check as one HTML file. */
final class HtmlReport {

    private final HtmlFile file = new HtmlFile();

    void write(CaseView view, Writer out) {
        file.write("report/report", view, out);
    }
}
