package uk.rubric.rulebook;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.rubric.authored.Fault;

/** Places that {@code rules new} leaves for the author to write; they must not reach a report. */
public final class Unfinished {

    private static final String TO_WRITE = "(fill in:";
    private static final String REPLACE = "Replace every '" + TO_WRITE + " ...)'.";

    private static final Pattern PLACE = Pattern.compile("\\(fill in:[^)]*\\)?");

    private Unfinished() {}

    /** Whether a text still holds a place that its author has to fill in. */
    public static boolean in(String text) {
        return text.contains(TO_WRITE);
    }

    static Fault line(String file, int line) {
        return new Fault(file, line, "The line is not finished.", REPLACE);
    }

    /** Names the places, since a page's words are known here without their lines. */
    static Fault page(String file, String words) {
        String places = PLACE.matcher(words)
                .results()
                .map(MatchResult::group)
                .distinct()
                .collect(Collectors.joining(", "));
        return new Fault(file, 0, "The page is not finished: " + places + ".", REPLACE);
    }

    static Fault nameOfCase(String file, int line) {
        return new Fault(
                file,
                line,
                "The case has no name yet.",
                "Say in words what it shows, in place of '" + TO_WRITE + " ...)'.");
    }
}
