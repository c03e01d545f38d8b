package uk.rubric.rulebook;

import uk.rubric.authored.Fault;

/** Places that {@code rules new} leaves for the author to write; they must not reach a report. */
public final class Unfinished {

    private static final String TO_WRITE = "(fill in:";
    private static final String REPLACE = "Replace every '" + TO_WRITE + " ...)'.";

    private Unfinished() {}

    /** Whether a text still holds a place that its author has to fill in. */
    public static boolean in(String text) {
        return text.contains(TO_WRITE);
    }

    static Fault line(String file, int line) {
        return new Fault(file, line, "The line is not finished.", REPLACE);
    }

    static Fault page(String file) {
        return new Fault(file, 1, "The page is not finished.", REPLACE);
    }

    static Fault nameOfCase(String file, int line) {
        return new Fault(
                file,
                line,
                "The case has no name yet.",
                "Say in words what it shows, in place of '" + TO_WRITE + " ...)'.");
    }
}
