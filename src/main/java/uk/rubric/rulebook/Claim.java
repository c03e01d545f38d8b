package uk.rubric.rulebook;

import java.util.Optional;

/**
 * What one rule says about one matter, before overlaps and severity are weighed.
 *
 * @param ownerMatters whether an unknown owner turns the claim into a question
 * @param whole whether it speaks for everything inside the matter too
 * @param permitted the exemption that defeats it, where there is one
 * @param beside another matter that the claim rests on, where it names one
 */
public record Claim(
        RuleId rule,
        Matter matter,
        Conclusion.Outcome outcome,
        boolean ownerMatters,
        boolean whole,
        String advice,
        Optional<Permission> permitted,
        Optional<Matter> beside) {

    /** The exemption that permits something, and the rule that said so. */
    public record Permission(String code, String rule) implements Comparable<Permission> {
        @Override
        public int compareTo(Permission other) {
            return rule.compareTo(other.rule);
        }
    }
}
