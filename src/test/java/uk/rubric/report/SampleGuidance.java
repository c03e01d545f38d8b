package uk.rubric.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.rubric.guidance.Edition;
import uk.rubric.guidance.Exemption;
import uk.rubric.guidance.Paragraph;
import uk.rubric.guidance.ParagraphId;
import uk.rubric.guidance.Severity;
import uk.rubric.rulebook.Rulebook;

/** The invented paragraphs that the findings of the sample cite. */
final class SampleGuidance {

    private SampleGuidance() {}

    static Rulebook rulebook() {
        TreeMap<ParagraphId, Paragraph> paragraphs = new TreeMap<>();
        for (Paragraph paragraph : List.of(
                paragraph(
                        "3.1",
                        "Redact the home address of a victim or witness",
                        "# Home address\n\n## What to do\n\nRedact the **whole** address wherever it appears, "
                                + "including the postcode. See [telephone numbers](3.3-telephone.md).\n\n"
                                + "- the heading\n- the body\n\n## Why\n\nPeople have been found through them.\n"),
                paragraph(
                        "3.3",
                        "Redact personal telephone numbers",
                        "## What to do\n\nRedact every personal number of a victim or witness.\n"),
                paragraph(
                        "3.5", "Redact dates of birth", "Redact the date and the month. Keep an age if it matters.\n"),
                paragraph("2.3", "Take out forms that are never served", "## What to do\n\nTake the form out.\n"),
                paragraph("9.3", "Remove what is under a cover", "## What to do\n\nRemove the text itself.\n"),
                paragraph("11.1", "Keep the names of witnesses", "## What to do\n\nLeave the name.\n"))) {
            paragraphs.put(paragraph.id(), paragraph);
        }
        return new Rulebook(
                new Edition(
                        "1",
                        LocalDate.of(2026, 1, 1),
                        Optional.empty(),
                        "the policy board",
                        "sha256:" + "ab".repeat(32),
                        Optional.empty(),
                        paragraphs,
                        List.of(new Exemption("X2", "The place of the offence", "It is in the charge."))),
                "sha256:" + "0123456789abcdef".repeat(4),
                List.of());
    }

    private static Paragraph paragraph(String number, String title, String text) {
        return new Paragraph(
                ParagraphId.parse(number).orElseThrow(),
                title,
                text,
                Severity.S2,
                Map.of(),
                Paragraph.CheckedBy.RULE,
                "",
                List.of("Data Protection Act 2018, Part 3"),
                number + ".md");
    }
}
