package uk.rubric.documents.reading;

import java.util.List;

/**
 * The words of a picture, with each one's corners in pixels of the picture as it was given, and how much text-like ink no word covers.
 */
record RecognisedPicture(List<PlacedWord> words, double unreadInk) {

    /** A word with its corners, top left first, as it reads. */
    record PlacedWord(String text, float[] corners) {}
}
