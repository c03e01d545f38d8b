package uk.rubric.documents;

/**
 * Where the characters of a page stand: for each the number of its box, and the corners of every box as fractions of the page, eight to a box in the
 * order of {@link Quad}. Never changes; where it is kept is its maker's business, since of a long document it is the larger part by far.
 */
public interface Positions {

    /** What a page without places has, such as mail and plain text. */
    Positions NONE = of(new int[0], new float[0]);

    /** For so many characters it says where they stand: all those of the page, or none. */
    int characters();

    /** How many boxes there are. */
    int boxes();

    /** The number of a character's box, or -1 where it has no place. */
    int boxOf(int character);

    /** The corners of a box, eight fractions of the page. */
    float[] corners(int box);

    /** Positions kept in memory; the arrays must not change any more. */
    static Positions of(int[] boxOfCharacter, float[] corners) {
        return new HeldPositions(boxOfCharacter, corners);
    }
}
