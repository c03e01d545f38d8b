package uk.rubric.facts.extraction;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.Party;

/** Knows the words that bring somebody up without a name, "the complainant", "her sister", and the slips that a hurried hand makes in the longer ones. */
final class PartyWords {

    /** A shorter word is too easily one slip away from another word. */
    private static final int SLIPS_FROM = 7;

    private static final Set<Party> OF_A_CASE = EnumSet.of(Party.DEFENDANT, Party.VICTIM, Party.WITNESS);

    private static final Map<String, Party> WORDS = words();

    private PartyWords() {}

    /** Whom a word in small letters brings up, or null; "my mums landline" has something of hers though its apostrophe is left out. */
    static @Nullable Party party(String word) {
        Party party = WORDS.get(word);
        if (party != null || !word.endsWith("s")) {
            return party;
        }
        return WORDS.get(word.substring(0, word.length() - 1)) == Party.RELATIVE ? Party.RELATIVE : null;
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
