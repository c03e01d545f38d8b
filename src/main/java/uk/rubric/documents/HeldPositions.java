package uk.rubric.documents;

import java.util.Arrays;

/** Positions as plain arrays in memory. */
@SuppressWarnings("ArrayRecordComponent") // large, never changed, compared by nobody
record HeldPositions(int[] boxOfCharacter, float[] flat) implements Positions {

    @Override
    public int characters() {
        return boxOfCharacter.length;
    }

    @Override
    public int boxes() {
        return flat.length / 8;
    }

    @Override
    public int boxOf(int character) {
        return boxOfCharacter[character];
    }

    @Override
    public float[] corners(int box) {
        return Arrays.copyOfRange(flat, 8 * box, 8 * box + 8);
    }
}
