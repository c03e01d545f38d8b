package uk.rubric.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.rubric.guidance.WrittenGuidance.ADDRESS;
import static uk.rubric.guidance.WrittenGuidance.ADDRESS_PAGE;
import static uk.rubric.guidance.WrittenGuidance.BIRTH;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every fault on a page of the guidance is named with its file, its line and what to do. */
class GuidancePagesTest {

    @TempDir
    Path folder;

    private WrittenGuidance guidance;

    @BeforeEach
    void writesTheGuidance() {
        guidance = WrittenGuidance.in(folder);
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
}
