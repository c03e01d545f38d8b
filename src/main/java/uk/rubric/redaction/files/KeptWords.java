package uk.rubric.redaction.files;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** What stays of the text of one page without places: asked for in the pieces in which its file keeps them, it writes each block once. */
final class KeptWords {

    private final List<Cut> cuts;
    private final BitSet written = new BitSet();
    private final BitSet asked = new BitSet();

    KeptWords(List<Cut> cuts, int page) {
        this.cuts = cuts.stream()
                .filter(cut -> cut.page() == page)
                .sorted(Comparator.comparingInt(Cut::start))
                .toList();
    }

    /** What stays of words that begin at a place of the page's text. */
    String of(int from, String words) {
        asked.set(from, from + words.length());
        StringBuilder kept = new StringBuilder();
        int at = from;
        int end = from + words.length();
        for (int i = first(from); i < cuts.size() && cuts.get(i).start() < end; i++) {
            Cut cut = cuts.get(i);
            if (cut.end() > from) {
                kept.append(words, at - from, Math.max(at, cut.start()) - from);
                if (!written.get(i)) {
                    kept.append(cut.instead());
                    written.set(i);
                }
                at = Math.max(at, Math.min(end, cut.end()));
            }
        }
        return kept.append(words, at - from, words.length()).toString();
    }

    /** The first cut that may reach beyond a place; cuts do not overlap. */
    private int first(int from) {
        int low = 0;
        int high = cuts.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (cuts.get(middle).end() <= from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What stays of the page and was not asked for, a line each. */
    List<String> rest(String page) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        while (at < page.length()) {
            int next = asked.nextSetBit(at);
            int end = next < 0 ? page.length() : next;
            if (end > at) {
                rest.append(of(at, page.substring(at, end))).append('\n');
            }
            at = end == page.length() ? end : asked.nextClearBit(end);
        }
        return rest.toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
