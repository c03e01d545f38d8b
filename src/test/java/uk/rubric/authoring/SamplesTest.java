package uk.rubric.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.rubric.authored.Fault;

/** Sample documents are found by their names, and a name that says too little is a fault. */
class SamplesTest {

    private static final String ADDRESS = "part-03-contact-details/3.1-home-address/";
    private static final String SCENE = "exemptions/X2-scene-or-charge/";

    @TempDir
    static Path cache;

    private static OpenRulebook shipped;

    @TempDir
    private Path corpus;

    @BeforeAll
    static void opens() {
        shipped = ShippedRulebook.open(Path.of(""), "1", cache);
    }

    @Test
    void aNameSaysRuleAndVerdictAndWhichRulesSpeakBesideIt() throws IOException {
        write(ADDRESS + "NRG-3.1-1-fail-address-NRG-5.1-2-NRG-3.3-1.txt");
        write(ADDRESS + "NRG-3.1-1-pass-two-documents/one.txt");
        Files.writeString(corpus.resolve(ADDRESS + "case.yaml"), "audience: DEFENCE");
        Samples samples = samples();
        assertThat(samples.faults()).isEmpty();
        assertThat(samples.of("NRG-3.1-1", Sample.Verdict.FAIL))
                .singleElement()
                .satisfies(sample -> assertThat(sample.beside()).containsExactly("NRG-3.3-1", "NRG-5.1-2"));
        assertThat(samples.of("NRG-3.1-1", Sample.Verdict.PASS))
                .singleElement()
                .satisfies(sample -> assertThat(sample.path()).isDirectory());
    }

    @Test
    void aSampleIsFoundByItsRuleOrItsParagraph() throws IOException {
        write(ADDRESS + "NRG-3.1-1-fail-address.txt");
        Sample sample = samples().all().getFirst();
        assertThat(List.of("NRG-3.1-1", "nrg-3.1", "")).allMatch(sample::shows);
        assertThat(List.of("NRG-3.1-11", "NRG-3", "NRG-3.11", "X1")).noneMatch(sample::shows);
    }

    @Test
    void aRuleOfAnotherEditionIsSetAside() throws IOException {
        write("part-03-contact-details/3.9-former-name/NRG-3.9-1-fail-maiden-name.txt");
        assertThat(samples().all()).isEmpty();
        assertThat(samples().others()).hasSize(1);
    }

    @Test
    void aNameThatSaysNoVerdictIsAFault() throws IOException {
        write(ADDRESS + "NRG-3.1-1-address.txt");
        assertThat(faults())
                .containsExactly(ADDRESS + "NRG-3.1-1-address.txt: The name does not say what this sample shows. "
                        + "Name it as in NRG-3.1-1-fail-address-in-the-body.txt.");
    }

    @Test
    void aSampleLiesInTheFolderOfItsRule() throws IOException {
        write("part-03-contact-details/NRG-3.1-1-fail-address.txt");
        assertThat(faults())
                .containsExactly(
                        "part-03-contact-details/NRG-3.1-1-fail-address.txt: The sample lies in "
                                + "'part-03-contact-details'. Move it to 'part-03-contact-details/3.1-home-address', as its rule.");
    }

    @Test
    void whereAnExemptionDoesNotReachTheNameSaysWhatIsReported() throws IOException {
        write(SCENE + "X2-1-fail-refuge.txt");
        assertThat(faults()).singleElement().asString().contains("does not say what is reported");
        write(SCENE + "X2-1-pass-scene.txt");
        Files.move(
                corpus.resolve(SCENE + "X2-1-fail-refuge.txt"),
                corpus.resolve(SCENE + "X2-1-fail-refuge-NRG-3.4-1.txt"));
        assertThat(faults()).isEmpty();
    }

    @Test
    void whatAnAuthorHasNotWrittenYetIsAFault() throws IOException {
        write(ADDRESS + "NRG-3.1-1-fail-fill-in.txt");
        Files.writeString(
                corpus.resolve(ADDRESS + "NRG-3.1-1-fail-fill-in.txt"), "(fill in: a page that breaks the rule)");
        assertThat(faults()).singleElement().asString().contains("The sample is not finished.");
    }

    @Test
    void theCaseOfSamplesMustBeSoundToo() throws IOException {
        write(ADDRESS + "NRG-3.1-1-fail-address.txt");
        Files.writeString(corpus.resolve(ADDRESS + "case.yaml"), "audeince: DEFENCE");
        assertThat(faults()).singleElement().asString().contains(ADDRESS + "case.yaml:1:", "audience");
        assertThat(samples().faultsFrom(corpus.resolve("..").normalize()))
                .extracting(Fault::file)
                .containsExactly(corpus.getFileName() + "/" + ADDRESS + "case.yaml");
    }

    @Test
    void aRuleWithoutASampleOfEachKindIsAFault() throws IOException {
        write(ADDRESS + "NRG-3.1-1-fail-address.txt");
        assertThat(lacking()).contains("NRG-3.1-1.dslr");
        write(ADDRESS + "NRG-3.1-1-pass-scene.txt");
        assertThat(lacking()).isNotEmpty().doesNotContain("NRG-3.1-1.dslr");
    }

    /** The rules, by their files, that lack a sample. */
    private List<String> lacking() {
        OpenRulebook open = new OpenRulebook(shipped.guidance(), shipped.source(), shipped.engine(), corpus);
        return samples().lint(open, Path.of("").toAbsolutePath()).stream()
                .map(fault -> fault.file().substring(fault.file().lastIndexOf('/') + 1))
                .toList();
    }

    private void write(String name) throws IOException {
        Path file = corpus.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "Nothing personal stands here.");
    }

    private Samples samples() {
        return Samples.of(new OpenRulebook(shipped.guidance(), shipped.source(), shipped.engine(), corpus));
    }

    private List<String> faults() {
        return samples().faults().stream().map(Fault::text).toList();
    }
}
