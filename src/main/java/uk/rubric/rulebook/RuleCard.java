package uk.rubric.rulebook;

import java.util.List;

/**
 * A rule as its author wrote it.
 *
 * @param title what is wrong when it fires, in one line
 * @param when the sentences of its conditions
 * @param then the sentences of its conclusion
 * @param file relative to the rules folder
 * @param line of the rule's first line
 */
public record RuleCard(
        RuleId id, String title, String editions, List<String> when, List<String> then, String file, int line) {}
