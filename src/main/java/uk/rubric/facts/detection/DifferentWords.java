package uk.rubric.facts.detection;

import org.jspecify.annotations.Nullable;

/**
 * The different words of one text, each kept once: a word that was met before is given out again without making it anew, so that a long text
 * costs neither the room of its words nor the time of hashing them.
 */
final class DifferentWords {

    private static final int FEWEST = 1 << 8;

    /** A word that has not found its place after so many steps is made anew: a text of words with equal hashes must not cost more than others. */
    private static final int MOST_STEPS = 24;

    private static final int NONE = -1;

    private @Nullable String[] table = new String[FEWEST];
    private int size;

    /** The word between two places of a text. */
    String word(String text, int start, int end) {
        int hash = hash(text, start, end);
        int slot = slot(table, hash, text, start, end);
        if (slot == NONE) {
            return text.substring(start, end);
        }
        String known = table[slot];
        if (known != null) {
            return known;
        }
        String word = text.substring(start, end);
        table[slot] = word;
        if (2 * ++size > table.length) {
            grow();
        }
        return word;
    }

    /** The place of a word in the table, or the empty one where it belongs; none where too many others stand before it. */
    private static int slot(@Nullable String[] table, int hash, String text, int start, int end) {
        int mask = table.length - 1;
        int slot = (hash ^ hash >>> 16) & mask;
        for (int step = 0; step < MOST_STEPS; step++) {
            String word = table[slot];
            if (word == null
                    || word.length() == end - start && word.hashCode() == hash && text.startsWith(word, start)) {
                return slot;
            }
            slot = slot + 1 & mask;
        }
        return NONE;
    }

    /** As {@link String#hashCode} has it. */
    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    private void grow() {
        @Nullable String[] old = table;
        table = new String[2 * old.length];
        for (String word : old) {
            int slot = word == null ? NONE : slot(table, word.hashCode(), word, 0, word.length());
            if (slot != NONE) {
                table[slot] = word;
            }
        }
    }
}
