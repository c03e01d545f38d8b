package uk.rubric.report;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.thymeleaf.exceptions.TemplateOutputException;
import tools.jackson.core.exc.JacksonIOException;
import uk.rubric.check.CheckResult;

/** Writes a finished check in any format; the same check always gives the same bytes. */
public final class Reports {

    private final JsonReport json = new JsonReport();
    private final ConsoleReport console = new ConsoleReport();
    private final CsvReport csv = new CsvReport();
    private final SarifReport sarif = new SarifReport();

    /** The report as the bytes of a file. Pictures are asked for only where values are shown. */
    public byte[] write(ReportFormat format, CheckResult result, PagePictures pictures, Values values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(format, result, pictures, values, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory is always writable", e);
        }
        return bytes.toByteArray();
    }

    /** Writes the report as it is made, since that of a long case is larger than the memory it is made in; the stream stays open. */
    public void write(
            ReportFormat format, CheckResult result, PagePictures pictures, Values values, OutputStream stream)
            throws IOException {
        write(
                format,
                result,
                pictures,
                values,
                new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
    }

    /** Writes the report as text; the writer stays open. */
    public void write(ReportFormat format, CheckResult result, PagePictures pictures, Values values, Writer out)
            throws IOException {
        try {
            switch (format) {
                case TEXT -> console.write(result, values, out);
                case JSON -> Json.pretty(json.tree(result, values), out);
                case HTML -> Html.REPORT.write(CaseView.of(result, values, pictures), out);
                case CSV -> csv.write(result, values, out);
                case SARIF -> Json.pretty(sarif.tree(result, values), out);
            }
        } catch (JacksonIOException | TemplateOutputException | UncheckedIOException e) {
            // Their own names for what the stream said, such as that the disk is full.
            if (e.getCause() instanceof IOException said) {
                throw said;
            }
            throw e;
        }
        out.flush();
    }

    /** Made at the first use, since its template engine takes longer to load than all the others to write. */
    private static final class Html {
        static final HtmlReport REPORT = new HtmlReport();
    }
}
