package uk.rubric.documents.reading;

import java.util.List;
import uk.rubric.documents.reading.RecognisedPicture.PlacedWord;

/**
 * Tells where a photograph, looked at from closer, says another number than before. The recogniser can be sure of a wrong letter, and no ink is left
 * over to tell: a wristband's H6977108 became 46977105. Whoever is to check it must know.
 */
final class CloserLook {

    /** By how much closer; much more or less reads other words and no others of the same. */
    static final double CLOSER = 1.25;

    /** What is read of a number's beginning or end only is no other number. */
    private static final int MOST_LETTERS_LOST = 2;

    private CloserLook() {}

    /** Whether there is anything to look at again: a word with more than one figure in it. */
    static boolean worthwhile(List<PlacedWord> words) {
        return words.stream().anyMatch(CloserLook::isNumber);
    }

    /** Whether a number of one reading stands in the other as something else. */
    static boolean differs(List<PlacedWord> words, List<PlacedWord> closer) {
        return words.stream()
                .filter(CloserLook::isNumber)
                .anyMatch(word -> closer.stream()
                        .filter(other -> word.covers(other) && other.covers(word))
                        .anyMatch(other -> isAnother(bare(word), bare(other))));
    }

    private static boolean isNumber(PlacedWord word) {
        return word.text().chars().filter(Character::isDigit).count() > 1;
    }

    private static boolean isAnother(String one, String other) {
        return !one.contains(other)
                && !other.contains(one)
                && Math.abs(one.length() - other.length()) <= MOST_LETTERS_LOST;
    }

    private static String bare(PlacedWord word) {
        return word.text()
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
