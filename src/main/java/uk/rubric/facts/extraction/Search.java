package uk.rubric.facts.extraction;

import java.util.function.IntUnaryOperator;

/** Looks up sorted positions. */
final class Search {

    private Search() {}

    /** The number of the last of so many items, sorted by position, that is not behind a limit; -1 where all are. */
    static int lastAtOrBefore(int items, IntUnaryOperator position, int limit) {
        int low = 0;
        int high = items;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (position.applyAsInt(middle) <= limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
