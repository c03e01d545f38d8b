package uk.rubric.facts.detection;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads numbers below a hundred that are written as words or in figures. */
final class NumberWords {

    private static final List<String> SMALL = List.of(
            "ONE",
            "TWO",
            "THREE",
            "FOUR",
            "FIVE",
            "SIX",
            "SEVEN",
            "EIGHT",
            "NINE",
            "TEN",
            "ELEVEN",
            "TWELVE",
            "THIRTEEN",
            "FOURTEEN",
            "FIFTEEN",
            "SIXTEEN",
            "SEVENTEEN",
            "EIGHTEEN",
            "NINETEEN");
    private static final List<String> TENS =
            List.of("TWENTY", "THIRTY", "FORTY", "FIFTY", "SIXTY", "SEVENTY", "EIGHTY", "NINETY");
    private static final int FEWEST_TENS = 2;

    /** Matches a number word, or two that belong together: NINE, TWENTY-THREE. */
    static final String PATTERN = "(?:(?:" + String.join("|", TENS) + ")(?:[ \\n\\-](?:"
            + String.join("|", SMALL.subList(0, 9)) + "))?|" + String.join("|", SMALL.reversed()) + ")";

    /** Matches the word for the years of somebody's life that begin with the same ten: THIRTIES. */
    static final String DECADES = "TWENTIES|THIRTIES|FORTIES|FIFTIES|SIXTIES|SEVENTIES|EIGHTIES|NINETIES";

    /** The words with which a number in words begins. */
    static final Set<String> FIRST_WORDS =
            Stream.of(SMALL, TENS).flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    private NumberWords() {}

    /** The number that figures or number words stand for. */
    static int value(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        int value = 0;
        for (String word : written.split("[ \\n\\-]")) {
            int tens = TENS.indexOf(word);
            value += tens >= 0 ? 10 * (tens + FEWEST_TENS) : SMALL.indexOf(word) + 1;
        }
        return value;
    }
}
