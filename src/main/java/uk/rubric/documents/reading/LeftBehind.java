package uk.rubric.documents.reading;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.rubric.documents.Layer;

/**
 * Holds what a file says beside its pages until the pages have been read, and then knows which of it no page says too.
 *
 * <p>Most of it repeats the pages (a title, a heading as bookmark, the words of a picture for screen readers), and only the rest can
 * tell a reader more than he was meant to see. Runs of letters and digits are compared, so that line ends and hyphens do not matter.
 */
final class LeftBehind {

    /** Words found beside the pages, and what they are called where they are shown. */
    record Piece(String label, String words, Layer layer) {}

    /** More pieces than this no honest file has beside its pages. */
    private static final int MOST_PIECES = 20_000;

    private static final int LONGEST_PIECE = 4_000;

    /** With fewer letters than this a piece tells nothing. */
    private static final int SHORTEST_RUN = 5;

    private static final int LONGEST_RUN = 8;

    /** By their words: what the file says now and said before is told once, as what it says now. */
    private final Map<String, Piece> pieces = new LinkedHashMap<>();

    private final Set<Long> unseen = new HashSet<>();
    private boolean full;

    /** Takes words found beside the pages; a label goes before them where they are shown. */
    void add(String label, String words, Layer layer) {
        String clean = words.strip();
        if (squeezed(clean).length() < SHORTEST_RUN) {
            return;
        }
        if (clean.length() > LONGEST_PIECE || pieces.size() >= MOST_PIECES) {
            full = true;
        }
        if (pieces.size() < MOST_PIECES) {
            String kept = clean.substring(0, Math.min(clean.length(), LONGEST_PIECE));
            if (pieces.putIfAbsent(kept, new Piece(label, kept, layer)) == null) {
                runs(squeezed(kept)).forEach(unseen::add);
            }
        }
    }

    /** Whether there was more than is kept. */
    boolean full() {
        return full;
    }

    /** Crosses out what a page says; costs nothing where nothing was found beside the pages. */
    void see(CharSequence page) {
        if (!unseen.isEmpty()) {
            String letters = squeezed(page);
            for (int length = SHORTEST_RUN; length <= LONGEST_RUN; length++) {
                for (int i = 0; i + length <= letters.length(); i++) {
                    unseen.remove(hash(letters, i, length));
                }
            }
        }
    }

    /** What no page said, in the order in which it was found. */
    List<Piece> rest() {
        return pieces.values().stream()
                .filter(piece -> runs(squeezed(piece.words())).anyMatch(unseen::contains))
                .toList();
    }

    /** Adds to a text without places what neither it nor a page before it said. */
    void addTo(MarkedText text) {
        see(text.words());
        rest().forEach(piece -> text.line(piece.label() + piece.words(), piece.layer()));
    }

    private static Stream<Long> runs(String letters) {
        int length = Math.min(LONGEST_RUN, letters.length());
        return IntStream.rangeClosed(0, letters.length() - length).mapToObj(i -> hash(letters, i, length));
    }

    private static Long hash(String letters, int from, int length) {
        long hash = length;
        for (int i = from; i < from + length; i++) {
            hash = hash * 1_000_003 + letters.charAt(i);
        }
        return hash;
    }

    private static String squeezed(CharSequence words) {
        StringBuilder squeezed = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                squeezed.append(Character.toLowerCase(c));
            }
        }
        return squeezed.toString();
    }
}
