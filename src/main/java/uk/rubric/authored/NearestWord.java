package uk.rubric.authored;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the known word or phrase that somebody most likely meant. */
public final class NearestWord {

    /** So many words a reader takes in as a list. */
    private static final int AT_A_GLANCE = 15;

    private static final int FEW = 6;

    private NearestWord() {}

    /** The known word closest to the one written, if any is close enough to be a likely slip (a third of its length at most). */
    public static Optional<String> to(String written, Collection<String> known) {
        String lower = written.toLowerCase(Locale.ROOT);
        return known.stream()
                .min(nearestTo(lower))
                .filter(word -> distance(lower, word.toLowerCase(Locale.ROOT))
                        <= Math.max(2, Math.max(word.length(), written.length()) / 3));
    }

    /** The remedy sentence for a misspelt word: the nearest known one, else all of them, or of many the nearest few. */
    public static String remedy(String written, Collection<String> known) {
        return to(written, known).map(word -> "Did you mean '" + word + "'?").orElseGet(() -> all(written, known));
    }

    private static String all(String written, Collection<String> known) {
        if (known.size() <= AT_A_GLANCE) {
            return "Known: " + String.join(", ", known.stream().sorted().toList()) + ".";
        }
        String nearest = known.stream()
                .sorted(nearestTo(written.toLowerCase(Locale.ROOT)))
                .limit(FEW)
                .collect(Collectors.joining(", "));
        return "Nearest: " + nearest + "; there are " + known.size() + ".";
    }

    private static Comparator<String> nearestTo(String lower) {
        return Comparator.<String>comparingInt(word -> distance(lower, word.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder());
    }

    /** Edits (insert, delete, replace, swap of neighbours) that turn one text into the other. */
    public static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
