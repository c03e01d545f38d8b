package uk.rubric.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.rubric.check.CheckResult;
import uk.rubric.check.Finding;
import uk.rubric.check.Problem;

class ReportsTest {

    private static final Reports REPORTS = new Reports();
    private static final CheckResult SAMPLE = SampleCheck.result();

    private static String write(ReportFormat format, CheckResult result, Values values) {
        return new String(
                REPORTS.write(format, result, PagePictures.embedded(SampleCheck.openCase()), values),
                StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void tellNoValueUnlessAsked(ReportFormat format) {
        assertThat(write(format, SAMPLE, Values.WITHHELD)).doesNotContain(SampleCheck.PRIVATE);
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void tellTheValuesWhenAsked(ReportFormat format) {
        assertThat(write(format, SAMPLE, Values.SHOWN)).contains("07700 900123", "4 March 1988");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void areTheSameBytesWhateverOrderTheFindingsCameIn(ReportFormat format) {
        List<Finding> findings = new ArrayList<>(SAMPLE.findings());
        List<Problem> problems = new ArrayList<>(SAMPLE.problems());
        Collections.reverse(findings);
        Collections.reverse(problems);
        CheckResult reversed = new CheckResult(
                SAMPLE.statement(),
                SAMPLE.facts(),
                SAMPLE.documents(),
                SAMPLE.rulebook(),
                findings,
                problems,
                SAMPLE.verdict());
        assertThat(write(format, reversed, Values.SHOWN)).isEqualTo(write(format, SAMPLE, Values.SHOWN));
    }

    @Test
    void areNamedAfterTheirFormat() {
        assertThat(ReportFormat.JSON.fileName()).isEqualTo("report.json");
        assertThat(ReportFormat.named("Html")).contains(ReportFormat.HTML);
    }

    @Test
    void sayWhatToDoWhereAFormatIsMissing() {
        assertThat(ReportFormat.named("pdf")).isEmpty();
        assertThat(ReportFormat.refusal("pdf")).contains("print");
        assertThat(ReportFormat.refusal("jsn")).contains("Did you mean 'json'?");
    }
}
