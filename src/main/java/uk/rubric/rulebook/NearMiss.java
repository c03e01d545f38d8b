package uk.rubric.rulebook;

import java.util.Comparator;
import java.util.List;

/**
 * A rule about the sort of thing that a detail is, with what keeps it from speaking about this one.
 *
 * @param conditions those that do not hold, as the author wrote them; empty where all hold, so that the rule does speak about it
 */
public record NearMiss(String rule, String title, List<String> conditions) implements Comparable<NearMiss> {

    private static final Comparator<NearMiss> NEAREST_FIRST =
            Comparator.comparingInt((NearMiss miss) -> miss.conditions().size()).thenComparing(NearMiss::rule);

    /** The nearest first, then by the rules' names. */
    @Override
    public int compareTo(NearMiss other) {
        return NEAREST_FIRST.compare(this, other);
    }
}
