package uk.rubric.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.rubric.guidance.WrittenGuidance.ADDRESS;
import static uk.rubric.guidance.WrittenGuidance.BIRTH;
import static uk.rubric.guidance.WrittenGuidance.EXEMPTIONS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.rubric.guidance.Paragraph.CheckedBy;

/** The guidance is read as it is written, exemptions and references with it, or refused with every fault in it. */
class GuidanceReaderTest {

    @TempDir
    Path folder;

    private WrittenGuidance guidance;

    @BeforeEach
    void writesTheGuidance() {
        guidance = WrittenGuidance.in(folder);
    }

    @Test
    void readsAPageWithItsParticulars() {
        Paragraph birth = guidance.edition().paragraph(new ParagraphId(3, 5)).orElseThrow();

        assertThat(birth.title()).isEqualTo("Redact the home address of a witness");
        assertThat(birth.checkedBy()).isEqualTo(CheckedBy.BOTH);
        assertThat(birth.reason()).isEqualTo("Ages can matter.");
        assertThat(birth.sources()).containsExactly("Example Act, section 1: addresses");
        assertThat(birth.file()).isEqualTo(BIRTH);
        assertThat(birth.text()).startsWith("## What to do").endsWith("Ask.");
    }

    @Test
    void takesTheSeverityOfTheRuleWhereThereIsOneElseOfTheParagraph() {
        Paragraph birth = guidance.edition().paragraph(new ParagraphId(3, 5)).orElseThrow();

        assertThat(birth.severityOf(1)).isEqualTo(Severity.S2);
        assertThat(birth.severityOf(2)).isEqualTo(Severity.S3);
    }

    @Test
    void readsTheExemptions() {
        Exemption exemption = guidance.edition().exemption("X1").orElseThrow();

        assertThat(exemption.title()).isEqualTo("The defendant's own details");
        assertThat(exemption.text()).isEqualTo("They are known.\n\n**Facts needed:** whose they are.");
        assertThat(guidance.edition().exemption("X2")).isEmpty();
    }

    @Test
    void namesExemptionsOutOfOrderOrWithoutFacts() {
        guidance.with(EXEMPTIONS, guidance.text(EXEMPTIONS) + """

                ## <a id="x2"></a>X3 The age matters

                It does.

                ## X4 The number is evidence

                **Facts needed:** the number.

                ## Fifth
                """);

        assertThat(guidance.faults())
                .containsExactlyInAnyOrder(
                        EXEMPTIONS + ":9: Links to X3 would not find this heading."
                                + " Write it like: ## <a id=\"x3\"></a>X3 The age matters",
                        EXEMPTIONS + ":9: X3 does not say which facts it needs."
                                + " Add a line that begins with **Facts needed:**",
                        EXEMPTIONS + ":9: X3 stands where X2 is expected."
                                + " Each code stands once, in order; one that is withdrawn keeps its heading.",
                        EXEMPTIONS + ":13: Links to X4 would not find this heading."
                                + " Write it like: ## <a id=\"x4\"></a>X4 The number is evidence",
                        EXEMPTIONS + ":13: X4 stands where X3 is expected."
                                + " Each code stands once, in order; one that is withdrawn keeps its heading.",
                        EXEMPTIONS + ":17: This heading does not name an exemption."
                                + " Write it like: ## <a id=\"x4\"></a>X4 and a title");
    }

    @Test
    void namesAParagraphAndAnExemptionThatAreNotThere() {
        guidance.changing(ADDRESS, "paragraph 3.5", "paragraphs 3.5 and 3.7").changing(BIRTH, "X1.", "X1 and X7.");

        assertThat(guidance.faults())
                .hasSize(2)
                .anyMatch(fault -> fault.startsWith(ADDRESS + ":12: There is no paragraph 3.7."))
                .anyMatch(fault -> fault.startsWith(BIRTH + ":26: There is no exemption X7."));
    }

    @Test
    void namesAFileThatIsNotText() throws IOException {
        Files.write(folder.resolve(ADDRESS), new byte[] {(byte) 0xC3, 0x28});

        assertThat(guidance.faults()).containsExactly(ADDRESS + ": This file is not UTF-8 text. Save it as UTF-8.");
    }

    @Test
    void saysThatTheFolderIsNotThere() {
        Path nowhere = folder.resolve("nowhere");

        assertThat(new WrittenGuidance(nowhere).faults())
                .containsExactly(nowhere + ": The guidance folder is not there. Check its name.");
    }
}
