package uk.rubric.facts.detection;

import java.util.Locale;
import java.util.Set;

/** Knows of which forenames only women and of which only men are known to be bearers; of many neither can be said. */
public final class BearersOfForenames {

    private static final Set<String> WOMEN = Lists.words("forenames-of-women.txt");
    private static final Set<String> MEN = Lists.words("forenames-of-men.txt");

    private BearersOfForenames() {}

    /** Whether only women are known to bear a forename. */
    public static boolean women(String forename) {
        return WOMEN.contains(forename.toUpperCase(Locale.ROOT));
    }

    /** Whether only men are known to bear a forename. */
    public static boolean men(String forename) {
        return MEN.contains(forename.toUpperCase(Locale.ROOT));
    }
}
