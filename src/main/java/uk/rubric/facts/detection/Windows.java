package uk.rubric.facts.detection;

import java.util.Arrays;

/** Stretches of a text, added from left to right and merged where they touch. */
final class Windows {

    private final int length;
    private int[] bounds = new int[16];
    private int size;

    Windows(int length) {
        this.length = length;
    }

    void add(int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(length, to);
        if (size > 0 && bounds[size - 1] >= start) {
            bounds[size - 1] = Math.max(bounds[size - 1], end);
            return;
        }
        if (size == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * size);
        }
        bounds[size++] = start;
        bounds[size++] = end;
    }

    /** Start and end of each stretch in turn. */
    int[] toArray() {
        return Arrays.copyOf(bounds, size);
    }
}
