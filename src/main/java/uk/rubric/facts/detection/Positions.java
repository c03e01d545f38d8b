package uk.rubric.facts.detection;

import java.util.Arrays;

/** A growing list of places in a text. */
final class Positions {

    private int[] positions = new int[32];
    private int size;

    void add(int position) {
        if (size == positions.length) {
            positions = Arrays.copyOf(positions, 2 * size);
        }
        positions[size++] = position;
    }

    int[] toArray() {
        return Arrays.copyOf(positions, size);
    }
}
