package uk.rubric.facts.detection;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Where each different word of a page stands, so that looking for some words does not go through the whole page again. */
final class WordIndex {

    private static final int NONE = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    /** By a word's number: its first and last place. By a place: the next one of the same word. */
    private final int[] first;

    private final int[] last;
    private final int[] next;

    WordIndex(String[] words) {
        first = new int[words.length];
        last = new int[words.length];
        next = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            next[i] = NONE;
            int fresh = numbers.size();
            Integer known = numbers.putIfAbsent(words[i], fresh);
            if (known == null) {
                first[fresh] = i;
                last[fresh] = i;
            } else {
                next[last[known]] = i;
                last[known] = i;
            }
        }
    }

    /** The places of all words of a set, in reading order. */
    int[] of(Set<String> words) {
        if (words.size() > numbers.size()) {
            return where(words::contains);
        }
        Positions positions = new Positions();
        for (String word : words) {
            Integer number = numbers.get(word);
            if (number != null) {
                add(positions, number);
            }
        }
        return sorted(positions);
    }

    /** The places of all words that are of some sort, in reading order; each different word is asked once. */
    int[] where(Predicate<String> sort) {
        Positions positions = new Positions();
        numbers.forEach((word, number) -> {
            if (sort.test(word)) {
                add(positions, number);
            }
        });
        return sorted(positions);
    }

    private void add(Positions positions, int number) {
        for (int i = first[number]; i != NONE; i = next[i]) {
            positions.add(i);
        }
    }

    private static int[] sorted(Positions positions) {
        int[] sorted = positions.toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
