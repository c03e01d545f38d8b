package uk.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RubricCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void anUnknownOptionIsOneMessageAndWrongUse(@TempDir Path folder) {
        assertThat(run("check", folder.toString(), "--audiense", "DEFENCE")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("--audiense").contains("rubric check --help");
    }

    @Test
    void anUnknownAudienceIsWrongUseAndNamesTheKnownOnes(@TempDir Path folder) {
        assertThat(run("check", folder.toString(), "--audience", "PRESS")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("PRESS").contains("DEFENCE");
    }

    @Test
    void aMissingFolderIsWrongUse() {
        assertThat(run("check", "no/such/folder")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("there is nothing at");
    }

    @Test
    void aMissingCaseIsWrongUse() {
        assertThat(run("check")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("CASE");
    }

    @Test
    void anUnknownFormatNamesTheNearest(@TempDir Path folder) {
        assertThat(run("check", folder.toString(), "--format", "jsn")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("'jsn'").contains("json");
    }

    @Test
    void severalFormatsNeedAFolder(@TempDir Path folder) {
        assertThat(run("check", folder.toString(), "--format", "json,html")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("--out");
    }

    @Test
    void whatIsKeptCannotLieWithinTheCase(@TempDir Path folder) {
        assertThat(run(
                        "check",
                        folder.toString(),
                        "--keep",
                        folder.resolve("kept").toString()))
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("--keep");
        assertThat(folder.resolve("kept")).doesNotExist();
    }

    @Test
    void aDayAndAnEditionContradictEachOther(@TempDir Path folder) {
        assertThat(run("check", folder.toString(), "--on", "2026-02-01", "--edition", "1"))
                .isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void whatTheCheckRefusesIsShownAndWrongUse(@TempDir Path folder) {
        assertThat(run("check", folder.toString())).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("rubric: case.yaml:1: There is no key");
    }

    @Test
    void lintPrintsEveryFaultWithItsPlace() {
        assertThat(run("rules", "lint")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(out.toString())
                .contains("part-03/NRG-3.1-1.dslr:7: Nobody knows this sentence.")
                .contains("1 fault.");
    }

    @Test
    void failedCasesAreFindings() {
        assertThat(run("rules", "test")).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString())
                .contains("expected breach, found nothing")
                .contains("Edition 1: 3 cases, 1 failed.")
                .as("a draft is tested too")
                .contains("Edition 2: 3 cases, 1 failed.");
    }

    @Test
    void aBrokenRulebookIsNamedByEveryCommandOfTheBench() {
        for (String command : List.of("coverage", "explain NRG-3.1-1", "new NRG-3.1")) {
            assertThat(run(("rules " + command).split(" "))).as(command).isEqualTo(ExitCode.WRONG_USE);
        }
        assertThat(out.toString()).contains("part-03/NRG-3.1-1.dslr:7: Nobody knows this sentence.");
    }

    @Test
    void sentencesAreFoundWhileTheRulebookIsBroken() {
        assertThat(run("rules", "phrases", "somebody", "lives")).isEqualTo(ExitCode.CLEAR);
        assertThat(out.toString()).contains("- where somebody lives");
        assertThat(run("rules", "phrases", "zebra")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("no sentence holds this word. Try another");
        assertThat(run("rules", "phrases", "zebra", "lives")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("no sentence holds all of these words. Try one of them");
    }

    @Test
    void aServerThatCannotStartIsWrongUse() {
        assertThat(run("serve", "--port", "1")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("rubric: The port is taken.");
    }

    @Test
    void aFaultOfOursIsNamedWithoutItsMessageAndNeverLooksLikeAResult(@TempDir Path folder) {
        int code = RubricCommand.run(
                () -> {
                    throw new IllegalStateException("07700 900123 belongs to somebody");
                },
                new PrintWriter(out),
                new PrintWriter(err),
                "check",
                folder.toString());
        assertThat(code).isEqualTo(ExitCode.NOT_FULLY_CHECKED);
        assertThat(err.toString()).contains("IllegalStateException").doesNotContain("07700");
    }

    @Test
    void helpNeedsNoProgram() {
        int code = RubricCommand.run(
                () -> {
                    throw new AssertionError("help asked for the program");
                },
                new PrintWriter(out),
                new PrintWriter(err),
                "--help");
        assertThat(code).isZero();
        assertThat(out.toString())
                .contains("check")
                .contains("rules")
                .contains("serve")
                .contains("demo");
    }

    @Test
    void verifySaysWhatHidesAndNeverTheWords(@TempDir Path folder) {
        assertThat(run("verify", folder.toString())).isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString())
                .contains("OUT_OF_SIGHT", "characters 6 to 21, in a comment", "SOMETHING HIDES")
                .doesNotContain("unseen");
    }

    @Test
    void verifyShowsTheWordsWhenAsked(@TempDir Path folder) {
        assertThat(run("verify", folder.toString(), "--format", "json", "--show-values"))
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(out.toString()).contains("\"where\" : \"COMMENT\"", "\"value\" : \"Comment: unseen\"");
    }

    @Test
    void redactingNeedsToKnowWhetherToMarkOrToRemove(@TempDir Path folder) {
        assertThat(run("redact", folder.toString())).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("--apply", "--mark");
        assertThat(run("redact", folder.toString(), "--apply", "--mark")).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void copiesNeverGoIntoTheCaseNorAmongOtherFiles(@TempDir Path folder) throws IOException {
        Path theCase = Files.createDirectory(folder.resolve("case"));
        assertThat(run(
                        "redact",
                        theCase.toString(),
                        "--apply",
                        "--out",
                        theCase.resolve("out").toString()))
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("cannot lie within the case");
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.writeString(full.resolve("note.txt"), "kept");
        assertThat(run("redact", theCase.toString(), "--apply", "--out", full.toString()))
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("already holds files");
    }

    @Test
    void onlyWhatIsForReviewCanBeIncluded(@TempDir Path folder) {
        assertThat(run("redact", folder.toString(), "--apply", "--include", "everything"))
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("'review'");
    }

    @Test
    void verifyingNothingIsWrongUse() {
        assertThat(run("verify")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("verify", "no/such/file")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).contains("There is nothing at no");
    }

    private int run(String... arguments) {
        return RubricCommand.run(FixedProgram::new, new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
