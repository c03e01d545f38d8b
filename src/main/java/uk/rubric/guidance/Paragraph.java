package uk.rubric.guidance;

import java.util.List;
import java.util.Map;

/**
 * One paragraph of the guidance as published.
 *
 * @param title the instruction in one line
 * @param text the paragraph's own words, Markdown
 * @param severity before the circumstances of a case raise or lower it
 * @param severityByRule where the paragraph has more than one severity: the severity that each of its rules has, by rule number
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
        Map<Integer, Severity> severityByRule,
        CheckedBy checkedBy,
        String reason,
        List<String> sources,
        String file) {
    public Paragraph {
        severityByRule = Map.copyOf(severityByRule);
        sources = List.copyOf(sources);
    }

    /** How grave a breach found by one of the paragraph's rules is. */
    public Severity severityOf(int rule) {
        return severityByRule.getOrDefault(rule, severity);
    }

    /** Who checks a paragraph. */
    public enum CheckedBy {
        RULE,
        PERSON,
        BOTH
    }
}
