package uk.rubric.facts.extraction;

import java.util.List;
import java.util.Optional;
import uk.rubric.documents.TextRange;

/**
 * A place in a page's text that names a person of the case.
 *
 * @param sure whether the writing can mean nobody else
 */
record Spot(TextRange range, CastMember member, boolean sure) {

    /** The index of the last of sorted places that begins at or before a position, or -1. */
    static int lastAtOrBefore(List<Spot> spots, int position) {
        return Search.lastAtOrBefore(spots.size(), i -> spots.get(i).range().start(), position);
    }

    /** The one of sorted places that begins at a position. */
    static Optional<Spot> at(List<Spot> spots, int position) {
        int last = lastAtOrBefore(spots, position);
        return last >= 0 && spots.get(last).range().start() == position
                ? Optional.of(spots.get(last))
                : Optional.empty();
    }

    /** Whether one of sorted places overlaps a range. */
    static boolean over(List<Spot> spots, TextRange range) {
        int last = lastAtOrBefore(spots, range.end() - 1);
        return last >= 0 && spots.get(last).range().overlaps(range);
    }
}
