package uk.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.rubric.check.CaseChecks;
import uk.rubric.check.CheckOptions;
import uk.rubric.documents.CaseReader;
import uk.rubric.documents.OpenCase;
import uk.rubric.report.PagePictures;
import uk.rubric.report.ReportFormat;
import uk.rubric.report.Reports;
import uk.rubric.report.Values;

/** A case that is checked again under its own edition gets the report that it had, whatever has been written since for later ones. */
class OldReportsTest {

    private static final String STATEMENT = """
            WITNESS STATEMENT
            Statement of: Mary Jones
            I live at 14 Example Road, Sampletown, ZZ99 3WZ. My telephone number is 07700 900123.
            I shall not be available from 3 May 2027 to 9 May 2027.
            """;

    @TempDir
    private Path home;

    @Test
    void anEarlierEditionsReportStaysByteForByteWhileALaterOneIsWritten() throws IOException {
        ShippedCopy.of("rules", home.resolve("rules"));
        ShippedCopy.of("policy-docs", home.resolve("policy-docs"));
        Path statement = Files.writeString(home.resolve("MG11.txt"), STATEMENT);
        String first = report(statement, "1");
        String draft = report(statement, "2");
        assertThat(first).contains("NRG-3.1-1", "NRG-3.7-1").isNotEqualTo(draft);

        Path page = home.resolve("policy-docs/edition-2/part-03-contact-details/3.7-availability.md");
        Files.writeString(page, Files.readString(page).replaceFirst("severity: S\\d", "severity: S1"));
        Path rule = home.resolve("rules/part-03-contact-details/3.7-availability/NRG-3.7-1.dslr");
        Files.writeString(
                rule.resolveSibling("NRG-3.7-9.dslr"),
                Files.readString(rule).replace("NRG-3.7-1", "NRG-3.7-9").replace("\"1..\"", "\"2..\""));

        assertThat(report(statement, "1")).isEqualTo(first);
        assertThat(report(statement, "2")).isNotEqualTo(draft).contains("NRG-3.7-9");
    }

    private String report(Path file, String edition) throws IOException {
        CheckOptions options = new CheckOptions(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 6, 1)),
                Optional.of(edition));
        try (Wiring program = new Wiring(new Home(home))) {
            CaseChecks.Outcome outcome = program.checks().run(file, options, CaseReader.Progress.silent());
            if (!(outcome instanceof CaseChecks.Finished finished)) {
                throw new AssertionError(outcome.toString());
            }
            try (OpenCase open = finished.openCase()) {
                assertThat(open.documents()).hasSize(1);
                return new String(
                        new Reports().write(ReportFormat.JSON, finished.result(), PagePictures.none(), Values.WITHHELD),
                        StandardCharsets.UTF_8);
            }
        }
    }
}
