package uk.rubric.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.rubric.guidance.WrittenGuidance.ADDRESS;
import static uk.rubric.guidance.WrittenGuidance.ADDRESS_PAGE;
import static uk.rubric.guidance.WrittenGuidance.EDITIONS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The editions of the guidance: what a later one keeps, what freezes one, and every fault in their list. */
class EditionsReadingTest {

    @TempDir
    Path folder;

    private WrittenGuidance guidance;

    @BeforeEach
    void writesTheGuidance() {
        guidance = WrittenGuidance.in(folder);
    }

    @Test
    void keepsThePagesOfTheEditionItBuildsOn() {
        guidance.changing(EDITIONS, "approved-by", "until: 2026-06-30\n    approved-by")
                .with("edition-2/part-03-contact-details/3.1-home-address.md", ADDRESS_PAGE.replace("S2", "S1"));
        guidance.with(EDITIONS, guidance.text(EDITIONS) + """
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
        guidance.with(EDITIONS, guidance.text(EDITIONS) + """
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
        guidance.with(EDITIONS, guidance.text(EDITIONS) + "    checksum: " + checksum + "\n");

        assertThat(guidance.faults()).isEmpty();
    }

    @Test
    void refusesAFrozenEditionWhosePagesChanged() {
        String checksum = guidance.edition().checksum();
        guidance.with(EDITIONS, guidance.text(EDITIONS) + "    checksum: " + checksum + "\n")
                .changing(ADDRESS, "Ask.", "Ask somebody.");

        assertThat(guidance.faults())
                .singleElement()
                .asString()
                .startsWith("editions.yaml:5: The pages of edition 1 are not those that were frozen");
    }

    @Test
    void namesEditionsThatAreInForceOnTheSameDay() {
        guidance.with(EDITIONS, guidance.text(EDITIONS) + """
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
    void refusesADayWithoutAnEdition() {
        guidance.changing(EDITIONS, "approved-by", "until: 2026-06-30\n    approved-by");
        guidance.with(EDITIONS, guidance.text(EDITIONS) + """
                  - edition: 2
                    builds-on: 1
                    in-force: 2026-07-03
                    approved-by: Example board
                """);

        assertThat(guidance.faults())
                .contains("editions.yaml:6: No edition is in force from 2026-07-01 to 2026-07-02."
                        + " Let edition 2 begin on 2026-07-01, or the one before it end later.");
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
    void saysThatTheListOfEditionsIsNotThere() throws IOException {
        Files.delete(folder.resolve(EDITIONS));

        assertThat(guidance.faults())
                .containsExactly("editions.yaml: This file cannot be read. Check that it is there and may be opened.");
    }
}
