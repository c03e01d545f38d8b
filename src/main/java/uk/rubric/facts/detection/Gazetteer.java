package uk.rubric.facts.detection;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows forenames and surnames that are common in Britain, and which of them are also ordinary words. */
final class Gazetteer {

    private static final Gazetteer STANDARD = new Gazetteer();

    private static final List<String> ENDINGS = List.of("S", "ED", "ING");
    private static final int SHORTEST_STEM = 4;
    private static final int SHORTEST_STRANGE = 3;

    private final Set<String> forenames = capitals("forenames.txt");
    private final Set<String> surnames = capitals("surnames.txt");
    private final Set<String> words = capitals("names-that-are-words.txt");
    private final Set<String> common = capitals("common-words.txt");
    private final Set<String> notNames = capitals("not-names.txt");

    private Gazetteer() {}

    /** The lists that come with the program. */
    static Gazetteer standard() {
        return STANDARD;
    }

    /** Whether a word in capitals is a forename. */
    boolean forename(String word) {
        return forenames.contains(word);
    }

    /** Whether a word in capitals is a surname of the list; many surnames are not in it. */
    boolean surname(String word) {
        return surnames.contains(word);
    }

    /** Whether a name is an ordinary word as well (Will, Grace, Young), so that alone it proves nothing. */
    boolean ordinaryWord(String word) {
        return words.contains(word);
    }

    /** Whether a word in capitals is English and in common use, or the plural or past tense of such a word. */
    boolean commonWord(String word) {
        return common.contains(word)
                || word.length() > SHORTEST_STEM + 1
                        && ENDINGS.stream()
                                .anyMatch(ending -> word.endsWith(ending)
                                        && word.length() - ending.length() >= SHORTEST_STEM
                                        && common.contains(word.substring(0, word.length() - ending.length())));
    }

    /** Whether a word in capitals is neither a known name nor a word of any other use, so that it can hardly be but a name of somebody or something. */
    boolean strange(String word) {
        return word.length() >= SHORTEST_STRANGE
                && !commonWord(word)
                && !notName(word)
                && !forename(word)
                && !surname(word);
    }

    /** Whether a word is certainly no part of a name: labels of forms, ranks, roles, months, kinds of street, institutions. */
    boolean notName(String word) {
        return notNames.contains(word);
    }

    /** Whether a word in capitals may be a forename or surname. */
    boolean mayBeName(String word) {
        return !notName(word) && (forename(word) || surname(word));
    }

    private static Set<String> capitals(String list) {
        Set<String> capitals = new HashSet<>();
        for (String line : Lists.lines(list)) {
            for (String word : line.split(" ")) {
                capitals.add(word.toUpperCase(Locale.ROOT));
            }
        }
        return Set.copyOf(capitals);
    }
}
