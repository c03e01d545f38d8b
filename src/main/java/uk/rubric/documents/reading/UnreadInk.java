package uk.rubric.documents.reading;

import java.util.List;
import uk.rubric.documents.reading.LetterInk.Blob;

/**
 * Measures how much of the ink that looks like text lies outside every recognised word.
 *
 * <p>A recogniser can drop nine tenths of a leaning page and report high confidence for the rest; only the ink left over tells.
 */
final class UnreadInk {

    private UnreadInk() {}

    /**
     * The share of text-like ink outside the words, from 0 to 1. Two letters that no word covers count where they stand in a row with others,
     * read or not: the first half of a number that was dropped stands beside the other half.
     *
     * @param page whether the picture is of a page, on which every row is writing; in a photograph a row may be leaves or bricks
     */
    static double share(GreyImage image, List<TextRecognition.Word> words, int dotsPerInch, boolean page) {
        List<Blob> letters = LetterInk.letters(image, dotsPerInch);
        double read = letters.stream()
                .filter(blob -> covered(words, blob))
                .mapToDouble(Blob::area)
                .sum();
        double unread = LetterInk.rows(letters).stream()
                .filter(row -> page || LetterInk.looksWritten(row))
                .flatMap(List::stream)
                .filter(blob -> !covered(words, blob))
                .mapToDouble(Blob::area)
                .sum();
        return unread == 0 ? 0 : unread / (read + unread);
    }

    private static boolean covered(List<TextRecognition.Word> words, Blob blob) {
        return words.stream().anyMatch(word -> holds(word, blob));
    }

    private static boolean holds(TextRecognition.Word word, Blob blob) {
        double margin = 0.25 * (word.bottom() - word.top());
        return blob.x() >= word.left() - margin
                && blob.x() <= word.right() + margin
                && blob.y() >= word.top() - margin
                && blob.y() <= word.bottom() + margin;
    }
}
