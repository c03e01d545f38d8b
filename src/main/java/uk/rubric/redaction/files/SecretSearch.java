package uk.rubric.redaction.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for many words in one pass over a text, or over bytes as different programs write them. */
public final class SecretSearch {

    /** Words are told apart by so many of their first signs; shorter ones are not looked for, since every file holds them by chance. */
    private static final int START = 4;

    private static final int FILTER = 1 << 16;

    private final Map<Integer, List<String>> byStart = new HashMap<>();
    private final BitSet starts = new BitSet(FILTER);

    /** A search for words as they are, whatever their case. */
    public SecretSearch(Collection<String> words) {
        words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= START)
                .distinct()
                .forEach(word -> {
                    int start = start(word, 0);
                    starts.set(start & FILTER - 1);
                    byStart.computeIfAbsent(start, key -> new ArrayList<>()).add(word);
                });
    }

    /** A search for words as files hold them: with single blanks, or as a hexadecimal string of a PDF. */
    static SecretSearch inFiles(Collection<String> secrets) {
        return new SecretSearch(secrets.stream()
                .map(String::strip)
                .flatMap(secret -> Stream.of(
                        secret, secret.replaceAll("\\s+", " "), hex(secret.toLowerCase(Locale.ROOT)), hex(secret)))
                .toList());
    }

    private static String hex(String secret) {
        StringBuilder hex = new StringBuilder();
        for (byte b : secret.getBytes(StandardCharsets.ISO_8859_1)) {
            hex.append(String.format("%02x", b & 255));
        }
        return hex.toString();
    }

    private static int start(String text, int at) {
        int start = 0;
        for (int i = at; i < at + START; i++) {
            start = start * 31 + text.charAt(i);
        }
        return start;
    }

    /** Whether some bytes hold such words, as Latin-1, UTF-8 or UTF-16. */
    boolean in(byte[] bytes) {
        return !byStart.isEmpty()
                && (in(new String(bytes, StandardCharsets.ISO_8859_1))
                        || in(new String(bytes, StandardCharsets.UTF_8))
                        || in(new String(bytes, StandardCharsets.UTF_16BE))
                        || in(new String(bytes, StandardCharsets.UTF_16LE)));
    }

    /** Whether a text holds such words. */
    public boolean in(String text) {
        return !foundIn(text).isEmpty();
    }

    /** The words that a text holds, in small letters. */
    public Set<String> foundIn(String text) {
        Set<String> found = new LinkedHashSet<>();
        String small = text.toLowerCase(Locale.ROOT);
        for (int at = 0; at + START <= small.length(); at++) {
            int start = start(small, at);
            if (starts.get(start & FILTER - 1)) {
                for (String word : byStart.getOrDefault(start, List.of())) {
                    if (small.startsWith(word, at)) {
                        found.add(word);
                    }
                }
            }
        }
        return found;
    }
}
