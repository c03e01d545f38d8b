package uk.rubric.facts.extraction;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.Party;

/**
 * Tells which words of a text bring somebody up without a name: "the complainant", "her sister", in spite of the slips that a hurried hand makes in the
 * longer ones, and "a girl of about 12"; and which are only part of somebody's title.
 */
record WordsForPeople(String text) {

    private static final int LONGEST_TRADE = 24;

    /** Words for people whom nobody names. */
    private static final Set<String> SOMEBODY = Set.of(
            "girl", "boy", "lad", "man", "woman", "lady", "male", "female", "youth", "teenager", "toddler", "baby");

    private static final Pattern INDEFINITE = Pattern.compile(
            "(?i)\\b(?:with|and|then|also|plus|saw|see|hit|for|to|of|holding)\\s+(?:a|an|another|some|one|two|the\\s+other)\\s+(?:\\p{Ll}+\\s+){0,2}$");

    private static final int LONGEST_TITLE = 30;

    private static final Pattern CAPITAL_BEFORE =
            Pattern.compile("\\b(?!(?:My|His|Her|Their|Your|Our|The|A)\\b)\\p{Lu}[\\p{L}&-]+ $");

    /** A shorter word is too easily one slip away from another word. */
    private static final int SLIPS_FROM = 7;

    private static final Set<Party> OF_A_CASE = EnumSet.of(Party.DEFENDANT, Party.VICTIM, Party.WITNESS);

    private static final Map<String, Party> WORDS = words();

    /** Whom a word in small letters brings up, or null; "my mums landline" has something of hers though its apostrophe is left out. */
    static @Nullable Party party(String word) {
        Party party = WORDS.get(word);
        if (party != null || !word.endsWith("s")) {
            return party;
        }
        return WORDS.get(word.substring(0, word.length() - 1)) == Party.RELATIVE ? Party.RELATIVE : null;
    }

    /** Whether the line names somebody before a word: "Jane Example | Witness Care Officer". */
    boolean behindName(int word, List<Reference> references) {
        return !references.isEmpty()
                && references.getLast().party() == Party.CASE
                && word - references.getLast().end() <= LONGEST_TITLE
                && text.substring(references.getLast().end(), word).indexOf('\n') < 0;
    }

    /** "A girl of about 12", "another man": somebody who is nobody of the people named around. */
    boolean somebody(String folded, int word) {
        return SOMEBODY.contains(folded)
                && INDEFINITE
                        .matcher(text)
                        .region(Math.max(0, word - LONGEST_TRADE), word)
                        .find();
    }

    /** "Business Partner": with a capital behind another word with one it is part of a title or name. */
    boolean partOfTitle(int word) {
        return Character.isUpperCase(text.charAt(word))
                && word + 1 < text.length()
                && Character.isLowerCase(text.charAt(word + 1))
                && CAPITAL_BEFORE
                        .matcher(text)
                        .region(Math.max(0, word - LONGEST_TRADE), word)
                        .find();
    }

    private static Map<String, Party> words() {
        Map<String, Party> listed = new HashMap<>();
        for (List<String> row : Table.rows("persons-by-word.tsv", 2)) {
            listed.put(row.getFirst(), Party.valueOf(row.get(1)));
        }
        Map<String, Party> words = new HashMap<>();
        listed.forEach((word, party) -> {
            if (OF_A_CASE.contains(party) && word.length() >= SLIPS_FROM) {
                slips(word, party, words);
            }
        });
        words.putAll(listed);
        return Map.copyOf(words);
    }

    /** Two letters changed about, or one inside left out or written twice; a letter more at the end makes another word ("suspects"). */
    private static void slips(String word, Party party, Map<String, Party> words) {
        for (int i = 1; i + 1 < word.length(); i++) {
            words.put(word.substring(0, i) + word.substring(i + 1), party);
            words.put(word.substring(0, i) + word.charAt(i) + word.substring(i), party);
            words.put(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2), party);
        }
    }
}
