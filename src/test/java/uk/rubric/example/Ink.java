package uk.rubric.example;

/** What somebody with a black marker did to a run of characters. */
enum Ink {
    PLAIN,
    /** Redacted well: a black box, and the words are nowhere in the file. */
    BLACKED_OUT,
    /** Redacted badly: a black box is drawn over words that are still in the file. */
    COVERED
}
