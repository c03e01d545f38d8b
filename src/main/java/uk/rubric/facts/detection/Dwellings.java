package uk.rubric.facts.detection;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what announces a home in a sentence: a word of living, staying or owning a dwelling, a few words of how or with whom, and the
 * preposition before the place. "I think lives up by the garage, on", "is back at his mum's on", "got a room with a mate at".
 */
final class Dwellings {

    private static final Set<String> LIVING = Set.of(
            "LIVE",
            "LIVES",
            "LIVED",
            "LIVING",
            "RESIDE",
            "RESIDES",
            "RESIDED",
            "RESIDING",
            "STAY",
            "STAYS",
            "STAYED",
            "STAYING",
            "LODGES",
            "LODGED",
            "LODGING",
            "DOSSING",
            "DOSSES",
            "KIPS",
            "KIPPING",
            "CRASHING",
            "SLEEPS",
            "SLEEPING",
            "SQUATTING",
            "RENT",
            "RENTS",
            "RENTED",
            "RENTING",
            "HOUSED",
            "REHOUSED",
            "ACCOMMODATED",
            "HOME",
            "HOUSE",
            "FLAT",
            "BEDSIT",
            "BUNGALOW",
            "PLACE",
            "GAFF",
            "ROOM",
            "TENANCY");

    private static final Set<String> OWNERS = Set.of(
            "MUM'S",
            "DAD'S",
            "MOTHER'S",
            "FATHER'S",
            "NAN'S",
            "GRAN'S",
            "SISTER'S",
            "BROTHER'S",
            "MATE'S",
            "FRIEND'S",
            "GIRLFRIEND'S",
            "BOYFRIEND'S",
            "PARTNER'S",
            "PARENTS",
            "AUNT'S",
            "AUNTIE'S",
            "UNCLE'S",
            "COUSIN'S",
            "SON'S",
            "DAUGHTER'S",
            "EX'S",
            "NEIGHBOUR'S");

    /** At these words something else begins than how or with whom somebody lives. */
    private static final String OTHER =
            "(?!\\s(?:AND|BUT|WHEN|WHERE|WHILE|BECAUSE|SO|WENT|WALK[A-Z]*|WAS|WERE|SAW|DROVE|RAN|FROM|TOWARDS|OUTSIDE|INSIDE|NEAR|STOPPED|PARKED|ASSAULTED|HAPPENED)\\b)";

    private static final Pattern LIVES = Pattern.compile(
            "(?:LIVES?|LIVED|LIVING|RESID(?:E|ES|ED|ING)|STAY(?:S|ED|ING)?|LODG(?:ES|ED|ING)|DOSS(?:ES|ING)|KIPS|KIPPING|CRASHING|SLEEPS|SLEEPING|SQUATTING|RENTS?|RENTED|RENTING|(?:RE)?HOUSED|ACCOMMODATED)(?:"
                    + OTHER + ",?\\s[A-Z'\\-]{1,14}){0,7}?,?\\s(?:AT|ON|IN|ROUND|OFF|UP|DOWN)(?=\\s)");

    /** "Her flat on", "the corner house on", "a place at": not "outside the house on". */
    private static final Pattern HOUSE = Pattern.compile(
            "(?<=\\b(?:MY|HIS|HER|OUR|THEIR|A|END|CORNER|[A-Z]{1,20}'S)\\s)(?:HOME|HOUSE|FLAT|BEDSIT|BUNGALOW|PLACE|GAFF|ROOM|TENANCY)(?:"
                    + OTHER + ",?\\s[A-Z'\\-]{1,14}){0,5}?,?\\s(?:AT|ON|IN|TO)(?=\\s)|HOME\\s(?:AT|ON|IN|TO)(?=\\s)");

    private static final Pattern OWNER = Pattern.compile(
            "[A-Z]+(?:'S|')?(?:\\s(?:HOUSE|FLAT|PLACE|HOME|GAFF|ADDRESS)|(?:\\s(?!HAS\\b|BEEN\\b|IN\\b|ON\\b|AT\\b)[A-Z'\\-]{2,20}){2,3})?,?\\s(?:AT|ON|IN|OFF)(?=\\s)");

    /** "She stops on": of buses and police the word says something else. */
    private static final Pattern STOPS =
            Pattern.compile("(?<=\\b(?:S?HE|THEY|WHO|I|AND)\\s)STOP(?:S|PING)\\s(?:OVER\\s)?(?:AT|ON|IN|ROUND)(?=\\s)");

    private Dwellings() {}

    /** Every such announcement of a page. */
    static void each(PlainText page, BiConsumer<Integer, Integer> found) {
        for (Pattern pattern : new Pattern[] {LIVES, HOUSE}) {
            page.search().each(pattern, LIVING, m -> at(m, found));
        }
        page.search().each(OWNER, OWNERS, m -> at(m, found));
        page.search().each(STOPS, Set.of("STOPS", "STOPPING"), m -> at(m, found));
    }

    private static void at(Matcher m, BiConsumer<Integer, Integer> found) {
        found.accept(m.start(), m.end());
    }
}
