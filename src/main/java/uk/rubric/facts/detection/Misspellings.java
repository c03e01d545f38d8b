package uk.rubric.facts.detection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the words of a list that a written word is one slip of the hand away from; all words are folded. */
final class Misspellings {

    /** Shorter words are too easily one slip away from another word. */
    private static final int SHORTEST = 5;

    /** A longer run of letters is nobody's name, and its forms with a letter left out would fill the memory. */
    private static final int LONGEST = 40;

    private final Map<String, Set<String>> byDeletion = new HashMap<>();

    Misspellings(Collection<String> words) {
        for (String word : words) {
            if (fits(word)) {
                deletions(word)
                        .forEach(form -> byDeletion
                                .computeIfAbsent(form, none -> new TreeSet<>())
                                .add(word));
            }
        }
    }

    /** The words of the list that a word may have been meant for. */
    Set<String> meant(String written) {
        Set<String> meant = new TreeSet<>();
        if (fits(written)) {
            for (String form : deletions(written)) {
                byDeletion.getOrDefault(form, Set.of()).stream()
                        .filter(known -> NameTokens.oneSlipApart(written, known))
                        .forEach(meant::add);
            }
        }
        return meant;
    }

    private static boolean fits(String word) {
        return word.length() >= SHORTEST && word.length() <= LONGEST;
    }

    /** The word itself and every form of it with one letter left out. */
    private static List<String> deletions(String word) {
        List<String> forms = new ArrayList<>(word.length() + 1);
        forms.add(word);
        for (int i = 0; i < word.length(); i++) {
            forms.add(word.substring(0, i) + word.substring(i + 1));
        }
        return forms;
    }
}
