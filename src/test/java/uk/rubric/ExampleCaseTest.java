package uk.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import uk.rubric.check.CaseChecks;
import uk.rubric.check.CheckOptions;
import uk.rubric.check.CheckResult;
import uk.rubric.check.Finding;
import uk.rubric.check.Verdict;
import uk.rubric.documents.CaseReader;
import uk.rubric.example.ExpectedFindings;
import uk.rubric.example.SampleCases;
import uk.rubric.facts.Kind;
import uk.rubric.report.PagePictures;
import uk.rubric.report.ReportFormat;
import uk.rubric.report.Reports;
import uk.rubric.report.Values;

/** Whole cases, from files to findings: each reports what it must, and nothing else. */
class ExampleCaseTest {

    private static final Path EXAMPLES = Path.of("src/examples");

    private static Wiring program;
    private static CaseChecks checks;

    @BeforeAll
    static void startsTheProgram() {
        System.setProperty(
                "rubric.cache", Path.of("target/rules-cache").toAbsolutePath().toString());
        program = new Wiring(new Home(Path.of("").toAbsolutePath()));
        checks = program.checks();
    }

    @AfterAll
    static void endsTheProgram() {
        program.close();
    }

    @Test
    void theExampleCaseShowsWhatItMustAndNothingElse() {
        CheckResult result = check(EXAMPLES.resolve("first-hearing"));
        ExpectedFindings expected = ExpectedFindings.read(EXAMPLES.resolve("first-hearing.expected.yaml"));
        assertThat(expected.differences(result.findings(), result.documents())).isEmpty();
        assertThat(result.problems()).isEmpty();
        assertThat(result.verdict()).isInstanceOf(Verdict.HasFindings.class);
    }

    @Test
    void everyFindingOnADrawnPageHasQuadsAndACitation() {
        CheckResult result = check(EXAMPLES.resolve("first-hearing"));
        for (Finding finding : result.findings()) {
            Finding.Detail detail = finding.detail();
            boolean drawn = result.documents().stream()
                    .filter(document -> document.id().equals(detail.place().document()))
                    .flatMap(document -> document.page(detail.place().page()).stream())
                    .anyMatch(page -> page.width() > 0);
            assertThat(!detail.place().quads().isEmpty())
                    .as(detail.rule() + " has quads")
                    .isEqualTo(drawn);
            assertThat(result.rulebook().edition().paragraph(detail.rule().paragraph()))
                    .isPresent();
        }
    }

    @TestFactory
    Stream<DynamicTest> everySampleCaseShowsWhatItMustAndNothingElse(@TempDir Path folder) {
        return SampleCases.all().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> {
                    CheckResult result = check(sample.writeBelow(folder));
                    assertThat(sample.expected().differences(result.findings(), result.documents()))
                            .isEmpty();
                }));
    }

    @Test
    void theSameCaseGivesTheSameBytes() {
        Path example = EXAMPLES.resolve("first-hearing");
        List<byte[]> reports = Stream.of(1, 2).map(run -> json(check(example))).toList();
        assertThat(reports.getFirst()).isEqualTo(reports.getLast());
    }

    @Test
    void theDefaultReportsHoldNoDetailOfAnybody() {
        CheckResult result = check(EXAMPLES.resolve("first-hearing"));
        for (ReportFormat format : ReportFormat.values()) {
            String report = new String(
                    new Reports().write(format, result, PagePictures.none(), Values.WITHHELD), StandardCharsets.UTF_8);
            result.facts().mentions().stream()
                    .filter(mention -> mention.kind() != Kind.URN)
                    .map(mention -> mention.value().reveal().strip())
                    .filter(value -> value.length() > 5 && value.codePoints().anyMatch(Character::isDigit))
                    .forEach(value -> assertThat(report.contains(value))
                            .as(format + " holds a value of " + value.length() + " characters")
                            .isFalse());
        }
    }

    @Test
    void aCaseWithALockedFileIsNotFullyChecked(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("note.txt"), "Nothing personal stands here.");
        Files.write(
                folder.resolve("broken.pdf"),
                "%PDF-1.7\nnothing that follows is a PDF".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(check(folder).verdict()).isInstanceOf(Verdict.NotFullyChecked.class);
    }

    @Test
    void aWrongKeyInTheCaseStatementStopsTheCheck(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("note.txt"), "Nothing personal stands here.");
        Files.writeString(folder.resolve("case.yaml"), "urn: 01ZD0303208\naudiense: DEFENCE\n");
        CaseChecks.Outcome outcome = checks.run(folder, CheckOptions.none(), CaseReader.Progress.silent());
        assertThat(outcome)
                .isEqualTo(new CaseChecks.Refused(
                        List.of("case.yaml:2: There is no key 'audiense' here. Did you mean 'audience'?")));
    }

    @Test
    void aDefendantWhomTheCaseDoesNotKnowStopsTheCheck() {
        CheckOptions options = new CheckOptions(
                Optional.empty(), Optional.empty(), Optional.of("D9"), Optional.empty(), Optional.empty());
        assertThat(checks.run(EXAMPLES.resolve("first-hearing"), options, CaseReader.Progress.silent()))
                .isEqualTo(
                        new CaseChecks.Refused(List.of("There is no defendant 'D9' in this case. Did you mean 'D1'?")));
    }

    @Test
    void anEmptyFolderIsNotClear(@TempDir Path folder) {
        assertThat(checks.run(folder, CheckOptions.none(), CaseReader.Progress.silent()))
                .isInstanceOf(CaseChecks.Refused.class);
    }

    private static byte[] json(CheckResult result) {
        return new Reports().write(ReportFormat.JSON, result, PagePictures.none(), Values.WITHHELD);
    }

    private static CheckResult check(Path caseFile) {
        CaseChecks.Outcome outcome = checks.run(caseFile, CheckOptions.none(), CaseReader.Progress.silent());
        assertThat(outcome).isInstanceOf(CaseChecks.Finished.class);
        CaseChecks.Finished finished = (CaseChecks.Finished) outcome;
        finished.openCase().close();
        return finished.result();
    }
}
