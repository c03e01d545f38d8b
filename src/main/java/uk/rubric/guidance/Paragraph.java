package uk.rubric.guidance;

import java.util.List;

/**
 * One paragraph of the guidance as published.
 *
 * @param title the instruction in one line
 * @param text the paragraph's own words, Markdown
 * @param severity before the circumstances of a case raise or lower it
 * @param checkedBy who checks that it is kept
 * @param reason why a person must decide; empty where rules check it alone
 * @param sources statutes, rules and guidance it rests on
 * @param file the page it stands on, relative to the guidance folder
 */
public record Paragraph(
        ParagraphId id,
        String title,
        String text,
        Severity severity,
        CheckedBy checkedBy,
        String reason,
        List<String> sources,
        String file) {

    /** Who checks a paragraph. */
    public enum CheckedBy {
        RULE,
        PERSON,
        BOTH
    }
}
