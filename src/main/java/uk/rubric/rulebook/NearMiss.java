package uk.rubric.rulebook;

/**
 * A rule that would have spoken about a detail but for one condition.
 *
 * @param condition the one that does not hold, as the author wrote it
 */
public record NearMiss(String rule, String title, String condition) implements Comparable<NearMiss> {
    @Override
    public int compareTo(NearMiss other) {
        int byRule = rule.compareTo(other.rule);
        return byRule != 0 ? byRule : condition.compareTo(other.condition);
    }
}
