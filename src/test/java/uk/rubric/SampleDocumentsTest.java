package uk.rubric;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import uk.rubric.authoring.OpenRulebook;
import uk.rubric.authoring.Sample;
import uk.rubric.authoring.SampleRun;
import uk.rubric.authoring.Samples;
import uk.rubric.cli.Program;
import uk.rubric.rulebook.RuleFile;

/** Every rule has documents that fail it and documents that pass it, each checked from the file to the finding. */
class SampleDocumentsTest {

    private static Wiring program;
    private static OpenRulebook current;
    private static OpenRulebook draft;

    @BeforeAll
    static void startsTheProgram() {
        System.setProperty(
                "rubric.cache", Path.of("target/rules-cache").toAbsolutePath().toString());
        program = new Wiring(new Home(Path.of("").toAbsolutePath()));
        current = open("1");
        draft = open("2");
    }

    @AfterAll
    static void endsTheProgram() {
        program.close();
    }

    @TestFactory
    Stream<DynamicTest> everySampleShowsWhatItsNameSays() {
        return Stream.concat(tests(current, current.source().rules()), tests(draft, onlyInTheDraft()));
    }

    @Test
    void everySampleIsOfARuleAndLiesBesideIt() {
        assertThat(Samples.of(draft).faults()).isEmpty();
        assertThat(Samples.of(draft).others()).isEmpty();
    }

    @Test
    void everyRuleHasASampleThatFailsItAndOneThatPasses() {
        Samples samples = Samples.of(draft);
        assertThat(draft.source().rules())
                .hasSizeGreaterThan(80)
                .allSatisfy(rule -> assertThat(Sample.Verdict.values())
                        .allSatisfy(verdict -> assertThat(samples.of(rule.name(), verdict))
                                .as(rule.name() + " " + verdict)
                                .isNotEmpty()));
    }

    @Test
    void aSampleThatDoesNotShowWhatItsNameSaysIsNoticed(@TempDir Path corpus) throws IOException {
        assertThat(differences(corpus, "NRG-3.1-1-pass-scene-of-the-offence.txt", "NRG-3.1-1-fail-scene.txt"))
                .containsExactly("NRG-3.1-1 must be reported, but is not.");
        assertThat(differences(
                        corpus,
                        "NRG-3.1-1-fail-address-of-another-witness-in-the-body.txt",
                        "NRG-3.1-1-pass-address.txt"))
                .containsExactly("NRG-3.1-1 is reported, but must not be.");
        assertThat(differences(
                        corpus,
                        "NRG-3.1-1-fail-address-of-another-witness-in-the-body.txt",
                        "NRG-3.1-1-fail-address-NRG-3.3-1.txt"))
                .containsExactly("NRG-3.3-1 must be reported, but is not.");
    }

    private static List<String> differences(Path corpus, String shipped, String renamed) throws IOException {
        String folder = "part-03-contact-details/3.1-home-address";
        Path samples = current.samples();
        Files.createDirectories(corpus.resolve(folder));
        Files.copy(samples.resolve(Samples.STATEMENT), corpus.resolve(Samples.STATEMENT), REPLACE_EXISTING);
        Files.copy(
                samples.resolve(folder).resolve(shipped), corpus.resolve(folder).resolve(renamed));
        OpenRulebook open = new OpenRulebook(current.guidance(), current.source(), current.engine(), corpus);
        return Samples.of(open).all().stream()
                .filter(sample -> sample.name().equals(folder + "/" + renamed))
                .flatMap(sample -> new SampleRun(open, program.checks()).run(sample).differences().stream())
                .toList();
    }

    private static Stream<DynamicTest> tests(OpenRulebook open, List<RuleFile> rules) {
        List<String> names = rules.stream().map(RuleFile::name).toList();
        SampleRun run = new SampleRun(open, program.checks());
        return Samples.of(open).all().stream()
                .filter(sample -> names.contains(sample.rule()))
                .map(sample -> DynamicTest.dynamicTest(sample.name(), () -> {
                    SampleRun.Result result = run.run(sample);
                    assertThat(result.passed()).as(result.text()).isTrue();
                }));
    }

    /** Rules that the edition in force does not know; all others are tried under it. */
    private static List<RuleFile> onlyInTheDraft() {
        List<String> known =
                current.source().rules().stream().map(RuleFile::name).toList();
        return draft.source().rules().stream()
                .filter(rule -> !known.contains(rule.name()))
                .toList();
    }

    private static OpenRulebook open(String edition) {
        assertThat(program.openRulebook(Optional.of(edition))).isInstanceOf(Program.Opened.class);
        return ((Program.Opened) program.openRulebook(Optional.of(edition))).rulebook();
    }
}
