package uk.rubric.facts.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A list of phrases with a meaning each, all found in one pass over a page's words: each phrase is looked up by its first word. */
final class Phrases<T extends Enum<T>> {

    private static final String BETWEEN = " \t.-/'\n&()";
    private static final int SHORTEST_STEM = 3;
    /** No listed stem is longer; without the limit a page of one endless word would take quadratic time. */
    private static final int LONGEST_STEM = 20;

    private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();
    private final Map<String, T> byStem = new HashMap<>();
    /** Whether some stem begins with letters that hash so; nearly every word is turned away here. */
    private final boolean[] stemBegins = new boolean[1 << 15];

    private record Phrase<T>(T meaning, String[] words) {}

    /** What is done with a phrase that stands on the page. */
    interface Hit<T> {
        void at(T meaning, int start, int end);
    }

    private Phrases() {}

    /** Reads a list of lines "meaning, tab, phrases parted by semicolons"; a phrase of one word that ends in {@code *} is a stem. */
    static <T extends Enum<T>> Phrases<T> of(String list, Function<String, T> meaning) {
        Phrases<T> phrases = new Phrases<>();
        for (String line : Lists.lines(list)) {
            String[] fields = line.split("\t", 2);
            for (String phrase : fields[1].split(";", -1)) {
                phrases.add(meaning.apply(fields[0]), phrase.strip());
            }
        }
        return phrases.sorted();
    }

    /** The phrases of each meaning; a phrase of one word that ends in {@code *} is a stem. */
    static <T extends Enum<T>> Phrases<T> of(Map<T, List<String>> listed) {
        Phrases<T> phrases = new Phrases<>();
        listed.forEach((meaning, words) ->
                words.forEach(phrase -> phrases.add(meaning, phrase.strip().toUpperCase(Locale.ROOT))));
        return phrases.sorted();
    }

    private Phrases<T> sorted() {
        byFirstWord
                .values()
                .forEach(list2 -> list2.sort(Comparator.comparingInt((Phrase<T> p) -> -p.words.length)
                        .thenComparing(Phrase::meaning)
                        .thenComparing(p -> String.join(" ", p.words))));
        return this;
    }

    private void add(T meaning, String phrase) {
        if (phrase.endsWith("*") && phrase.indexOf(' ') < 0) {
            byStem.put(phrase.substring(0, phrase.length() - 1), meaning);
            stemBegins[firstLetters(phrase)] = true;
        } else {
            String[] words = phrase.replace("*", "").split(" ");
            byFirstWord.computeIfAbsent(words[0], word -> new ArrayList<>()).add(new Phrase<>(meaning, words));
        }
    }

    /** Whether some phrase begins with a word. */
    boolean begins(String word) {
        return byFirstWord.containsKey(word);
    }

    /** Every phrase of the page in reading order of first words, longer ones first. */
    void each(PlainText page, Hit<T> hit) {
        for (int i : page.index().where(word -> byFirstWord.containsKey(word) || stem(word) != null)) {
            for (Phrase<T> phrase : byFirstWord.getOrDefault(page.word(i), List.of())) {
                int last = last(page, phrase.words, i);
                if (last >= 0) {
                    hit.at(phrase.meaning, page.wordStart(i), page.wordEnd(last));
                }
            }
            T meaning = stem(page.word(i));
            if (meaning != null) {
                hit.at(meaning, page.wordStart(i), page.wordEnd(i));
            }
        }
    }

    /** What a word means by the stem that it begins with, or null. */
    private @Nullable T stem(String word) {
        if (word.length() < SHORTEST_STEM || !stemBegins[firstLetters(word)]) {
            return null;
        }
        for (int length = SHORTEST_STEM; length <= Math.min(word.length(), LONGEST_STEM); length++) {
            T meaning = byStem.get(word.substring(0, length));
            if (meaning != null) {
                return meaning;
            }
        }
        return null;
    }

    private static int firstLetters(String word) {
        return (word.charAt(0) & 31) << 10 | (word.charAt(1) & 31) << 5 | word.charAt(2) & 31;
    }

    private static int last(PlainText page, String[] words, int first) {
        int last = first + words.length - 1;
        if (last >= page.words()) {
            return -1;
        }
        for (int j = 1; j < words.length; j++) {
            if (!words[j].equals(page.word(first + j)) || !joined(page, first + j - 1)) {
                return -1;
            }
        }
        return last;
    }

    /** Whether little stands between two words, and no empty line. */
    private static boolean joined(PlainText page, int word) {
        int from = page.wordEnd(word);
        int to = page.wordStart(word + 1);
        if (to - from > 3 || page.text().startsWith("\n\n", from)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (BETWEEN.indexOf(page.text().charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
