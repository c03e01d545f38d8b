package uk.rubric.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.rubric.guidance.WrittenGuidance.ADDRESS;
import static uk.rubric.guidance.WrittenGuidance.ADDRESS_PAGE;
import static uk.rubric.guidance.WrittenGuidance.BIRTH;
import static uk.rubric.guidance.WrittenGuidance.EDITIONS;
import static uk.rubric.guidance.WrittenGuidance.EXEMPTIONS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.rubric.guidance.Paragraph.CheckedBy;

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
    void keepsThePagesOfTheEditionItBuildsOn() {
        guidance.changing(EDITIONS, "approved-by", "until: 2026-06-30\n    approved-by")
                .with("edition-2/part-03-contact-details/3.1-home-address.md", ADDRESS_PAGE.replace("S2", "S1"));
        guidance.with(EDITIONS, read(EDITIONS) + """
                  - edition: 2
                    builds-on: 1
                    in-force: 2026-07-01
                    approved-by: Example board
                """);
        Guidance both = guidance.loaded();
        Edition draft = both.edition("2").orElseThrow();
        Edition first = both.edition("1").orElseThrow();
        assertThat(draft.paragraphs().keySet()).isEqualTo(first.paragraphs().keySet());
        assertThat(draft.exemptions()).isEqualTo(first.exemptions());
        assertThat(draft.paragraph(new ParagraphId(3, 1)).orElseThrow().severity())
                .isEqualTo(Severity.S1);
        assertThat(first.paragraph(new ParagraphId(3, 1)).orElseThrow().severity())
                .isEqualTo(Severity.S2);
        assertThat(draft.checksum()).isNotEqualTo(first.checksum());
    }

    @Test
    void refusesAnEditionThatBuildsOnALaterOne() {
        guidance.changing(EDITIONS, "approved-by", "builds-on: 2\n    approved-by");
        assertThat(guidance.faults())
                .anyMatch(fault -> fault.contains("Edition 1 builds on edition 2, which is not listed before it."));
    }

    @Test
    void givesTheEditionOfTheDay() {
        guidance.changing(EDITIONS, "approved-by", "until: 2026-06-30\n    approved-by")
                .with("edition-2/part-03-contact-details/3.1-home-address.md", ADDRESS_PAGE.replace("3.5", "3.1"))
                .with("edition-2/exemptions.md", "## <a id=\"x1\"></a>X1 Own\n\n**Facts needed:** whose.\n");
        guidance.with(EDITIONS, read(EDITIONS) + """
                  - edition: 2
                    in-force: 2026-07-01
                    approved-by: Example board
                """);

        Guidance both = guidance.loaded();

        assertThat(both.editionOn(LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(both.editionOn(LocalDate.of(2026, 6, 30)).orElseThrow().number())
                .isEqualTo("1");
        assertThat(both.editionOn(LocalDate.of(2026, 7, 1)).orElseThrow().number())
                .isEqualTo("2");
        assertThat(both.edition("2").orElseThrow().paragraphs()).hasSize(1);
        assertThat(both.edition("3")).isEmpty();
    }

    @Test
    void readsThePageOfAnotherSystemAsTheSame() {
        String checksum = guidance.edition().checksum();

        guidance.with(ADDRESS, "\uFEFF" + ADDRESS_PAGE.replace("\n", "\r\n"));

        assertThat(guidance.edition().checksum()).isEqualTo(checksum);
    }

    @Test
    void changesTheChecksumWithOneWord() {
        String checksum = guidance.edition().checksum();

        guidance.changing(ADDRESS, "black box", "white box");

        assertThat(guidance.edition().checksum()).startsWith("sha256:").isNotEqualTo(checksum);
    }

    @Test
    void acceptsAFrozenEditionWhilePagesAreTheSame() {
        String checksum = guidance.edition().checksum();
        guidance.with(EDITIONS, read(EDITIONS) + "    checksum: " + checksum + "\n");

        assertThat(guidance.faults()).isEmpty();
    }

    @Test
    void refusesAFrozenEditionWhosePagesChanged() {
        String checksum = guidance.edition().checksum();
        guidance.with(EDITIONS, read(EDITIONS) + "    checksum: " + checksum + "\n")
                .changing(ADDRESS, "Ask.", "Ask somebody.");

        assertThat(guidance.faults())
                .singleElement()
                .asString()
                .startsWith("editions.yaml:5: The pages of edition 1 are not those that were frozen");
    }

    @Test
    void namesAWrongKeyAndTheNearestRightOne() {
        guidance.changing(ADDRESS, "severity: S2", "sevrity: S2");

        assertThat(guidance.faults())
                .containsExactly(
                        ADDRESS + ":2: 'severity' is missing. Add a line 'severity: ...'.",
                        ADDRESS + ":4: The key 'sevrity' is not known here. Did you mean 'severity'?");
    }

    @Test
    void namesAnUnknownSeverity() {
        guidance.changing(ADDRESS, "severity: S2", "severity: S9");

        assertThat(guidance.faults())
                .containsExactly(ADDRESS + ":4: 'S9' is not known here. Known: S1, S2, S3, S4, O1, O2.");
    }

    @Test
    void namesAnUnknownSeverityOfARule() {
        guidance.changing(BIRTH, "{2: S3}", "{two: S3, 3: S7}");

        assertThat(guidance.faults())
                .containsExactly(
                        BIRTH + ":5: 'S7' is not known here. Known: S1, S2, S3, S4, O1, O2.",
                        BIRTH + ":5: 'severities' needs rule numbers with severities. As in {1: S2, 2: S3}.");
    }

    @Test
    void namesAParagraphThatIsWrittenTwice() {
        String twin = "edition-1/part-03-contact-details/3.1-where-they-live.md";
        guidance.with(twin, ADDRESS_PAGE);

        assertThat(guidance.faults())
                .containsExactly(twin + ": Paragraph 3.1 is written twice. The other one is " + ADDRESS + ".");
    }

    @Test
    void namesAPageThatSaysAnotherNumberThanItsFile() {
        guidance.changing(ADDRESS, "paragraph: 3.1", "paragraph: 3.2");

        assertThat(guidance.faults())
                .containsExactly(
                        ADDRESS + ":2: The page says paragraph 3.2, its file name says 3.1. Make them the same.");
    }

    @Test
    void namesAFileThatIsNoPage() {
        guidance.with("edition-1/part-03-contact-details/home-address.md", ADDRESS_PAGE)
                .with("edition-1/part-03-contact-details/.DS_Store", "");

        assertThat(guidance.faults())
                .singleElement()
                .asString()
                .startsWith("edition-1/part-03-contact-details/home-address.md: This file is not named as a page");
    }

    @Test
    void namesAPageInTheFolderOfAnotherPart() {
        String astray = "edition-1/part-04-medical/3.2-clues.md";
        guidance.with(astray, ADDRESS_PAGE.replace("paragraph: 3.1", "paragraph: 3.2"));

        assertThat(guidance.faults())
                .containsExactly(astray + ": Paragraph 3.2 stands in the folder of part 04. Move it to its part.");
    }

    @Test
    void namesMissingTitlesAndSources() {
        guidance.changing(ADDRESS, "title: Redact the home address of a witness\n", "")
                .changing(BIRTH, "sources:\n  - 'Example Act, section 1: addresses'\n", "sources: []\n");

        assertThat(guidance.faults())
                .containsExactly(
                        ADDRESS + ":2: 'title' is missing. Add a line 'title: ...'.",
                        BIRTH + ":8: 'sources' needs a list. Begin each of its lines with '- '.");
    }

    @Test
    void asksForTheReasonWhereAPersonDecidesAndOnlyThere() {
        guidance.changing(ADDRESS, "checked-by: rule", "checked-by: person")
                .changing(BIRTH, "checked-by: both", "checked-by: rule");

        assertThat(guidance.faults())
                .containsExactly(
                        ADDRESS + ":5: A person checks this paragraph, and no reason is given."
                                + " Add a line 'reason: ...' that says why rules cannot.",
                        BIRTH + ":7: Rules check this paragraph alone, yet a reason for a person is given."
                                + " Remove the reason, or say 'checked-by: both'.");
    }

    @Test
    void namesMisspeltAndMissingSections() {
        guidance.changing(ADDRESS, "## When unsure", "## When in doubt");

        assertThat(guidance.faults())
                .hasSize(2)
                .contains(ADDRESS + ": Missing from the page: When unsure. Add a heading '## ...' for each.")
                .anyMatch(fault -> fault.startsWith(ADDRESS + ":26: A page has no section 'When in doubt'."));
    }

    @Test
    void namesSectionsOutOfOrder() {
        guidance.changing(ADDRESS, "## Why", "## Then")
                .changing(ADDRESS, "## What to do", "## Why")
                .changing(ADDRESS, "## Then", "## What to do");

        assertThat(guidance.faults())
                .singleElement()
                .asString()
                .startsWith(ADDRESS + ":10: The sections are out of order.");
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
    void namesAPageWithoutParticulars() {
        guidance.with(ADDRESS, "Redact it.\n");

        assertThat(guidance.faults())
                .singleElement()
                .asString()
                .startsWith(ADDRESS + ":1: The page does not begin with its particulars.");
    }

    @Test
    void namesTheLineOfBrokenYaml() {
        guidance.changing(ADDRESS, "title: Redact", "title: Redact: the home");

        assertThat(guidance.faults()).singleElement().asString().startsWith(ADDRESS + ":3: This is not valid YAML");
    }

    @Test
    void namesAFileThatIsNotText() throws IOException {
        Files.write(folder.resolve(ADDRESS), new byte[] {(byte) 0xC3, 0x28});

        assertThat(guidance.faults()).containsExactly(ADDRESS + ": This file is not UTF-8 text. Save it as UTF-8.");
    }

    @Test
    void namesExemptionsOutOfOrderOrWithoutFacts() {
        guidance.with(EXEMPTIONS, read(EXEMPTIONS) + """

                ## <a id="x2"></a>X3 The age matters

                It does.

                ## X4 The number is evidence
                """);

        assertThat(guidance.faults())
                .containsExactly(
                        EXEMPTIONS + ":9: The anchor is not that of X3. Links to it would go astray.",
                        EXEMPTIONS + ":9: X3 does not say which facts it needs."
                                + " Add a line that begins with **Facts needed:**",
                        EXEMPTIONS + ":9: X3 stands where X2 is expected."
                                + " Each code stands once, in order; one that is withdrawn keeps its heading.",
                        EXEMPTIONS + ":13: There is no exemption X4. Did you mean X1?",
                        EXEMPTIONS + ":13: This heading does not name an exemption."
                                + " Write it like: ## <a id=\"x2\"></a>X2 The address is the scene");
    }

    @Test
    void namesEditionsThatAreInForceOnTheSameDay() {
        guidance.with(EDITIONS, read(EDITIONS) + """
                  - edition: 2
                    in-force: 2026-07-01
                    approved-by: Example board
                """);

        assertThat(guidance.faults())
                .containsExactly(
                        "editions.yaml:5: Edition 2 has no pages. They belong in the folder edition-2.",
                        "editions.yaml:5: Editions 1 and 2 are in force on the same day."
                                + " Give the earlier one an 'until' before the later one begins.");
    }

    @Test
    void namesWhatIsWrongInTheListOfEditions() {
        guidance.with(EDITIONS, """
                editions:
                  - edition: 1
                    in-force: 1 January 2026
                    approvedby: Example board
                  - edition: 1
                    in-force: 2026-01-01
                    until: 2025-12-31
                    approved-by: Example board
                """);

        assertThat(guidance.faults())
                .containsExactly(
                        "editions.yaml:2: 'approved-by' is missing. Add a line 'approved-by: ...'.",
                        "editions.yaml:3: '1 January 2026' is not a day. Write year, month and day, as in 2026-01-31.",
                        "editions.yaml:4: The key 'approvedby' is not known here. Did you mean 'approved-by'?",
                        "editions.yaml:7: Edition 1 ends before it is in force."
                                + " 'until' is the last day on which it applies.");
    }

    @Test
    void refusesAnEditionWhoseNumberIsNone() {
        guidance.changing(EDITIONS, "edition: 1", "edition: ../1");

        assertThat(guidance.faults())
                .contains("editions.yaml:2: '../1' is not an edition. Editions are numbered 1, 2, 3.");
    }

    @Test
    void namesAnEditionThatNobodyListed() {
        guidance.with("edition-2/exemptions.md", "");

        assertThat(guidance.faults())
                .containsExactly("edition-2: This edition is not listed in editions.yaml."
                        + " List it there with the day from which it is in force.");
    }

    @Test
    void saysThatTheFolderIsNotThere() {
        Path nowhere = folder.resolve("nowhere");

        assertThat(new WrittenGuidance(nowhere).faults())
                .containsExactly(nowhere + ": The guidance folder is not there. Check its name.");
    }

    @Test
    void saysThatTheListOfEditionsIsNotThere() throws IOException {
        Files.delete(folder.resolve(EDITIONS));

        assertThat(guidance.faults())
                .containsExactly(
                        "edition-1: This edition is not listed in editions.yaml."
                                + " List it there with the day from which it is in force.",
                        "editions.yaml: This file cannot be read. Check that it is there and may be opened.");
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
