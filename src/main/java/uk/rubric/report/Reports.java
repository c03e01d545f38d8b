package uk.rubric.report;

import java.nio.charset.StandardCharsets;
import uk.rubric.check.CheckResult;

/** Writes a finished check in any format; the same check always gives the same bytes. */
public final class Reports {

    private final JsonReport json = new JsonReport();
    private final ConsoleReport console = new ConsoleReport();
    private final CsvReport csv = new CsvReport();
    private final SarifReport sarif = new SarifReport();

    /** The report as the bytes of a file. Pictures are asked for only where values are shown. */
    public byte[] write(ReportFormat format, CheckResult result, PagePictures pictures, Values values) {
        String text = switch (format) {
            case TEXT -> console.write(result, values);
            case JSON -> json.write(result, values);
            case HTML -> Html.REPORT.write(CaseView.of(result, values, pictures));
            case CSV -> csv.write(result, values);
            case SARIF -> sarif.write(result, values);
        };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Made at the first use, since its template engine takes longer to load than all the others to write. */
    private static final class Html {
        static final HtmlReport REPORT = new HtmlReport();
    }
}
