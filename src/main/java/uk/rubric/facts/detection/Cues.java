package uk.rubric.facts.detection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cues of one page, found in one pass over its words: each phrase is looked up by its first word. */
final class Cues {

    private record Phrase(Cue cue, String[] words) {}

    private static final Map<String, List<Phrase>> BY_FIRST_WORD = load();

    /** Words that may stand between a label and its value without meaning anything. */
    private static final Set<String> FILLERS =
            Set.of("NO", "NOS", "NUMBER", "NUMBERS", "NUM", "IS", "WAS", "REF", "REFERENCE", "ID", "THE", "ARE");

    private static final String BETWEEN = " \t.-/'\n&()";
    private static final String AFTER_LABEL = " \t:.;=-#|()[]_\"";

    private final PlainText page;
    private final Map<Cue, List<CueHit>> hits = new EnumMap<>(Cue.class);

    private Cues(PlainText page) {
        this.page = page;
    }

    /** All cues of a page. */
    static Cues of(PlainText page) {
        Cues cues = new Cues(page);
        for (int i = 0; i < page.words(); i++) {
            List<Phrase> phrases = BY_FIRST_WORD.get(page.word(i));
            if (phrases != null) {
                for (Phrase phrase : phrases) {
                    cues.match(phrase, i);
                }
            }
        }
        return cues;
    }

    private void match(Phrase phrase, int first) {
        int last = first + phrase.words.length - 1;
        if (last >= page.words()) {
            return;
        }
        for (int j = 1; j < phrase.words.length; j++) {
            if (!phrase.words[j].equals(page.word(first + j)) || !joined(first + j - 1)) {
                return;
            }
        }
        List<CueHit> list = hits.computeIfAbsent(phrase.cue, cue -> new ArrayList<>());
        CueHit hit = new CueHit(phrase.cue, page.wordStart(first), page.wordEnd(last));
        // Longer phrases come first, so a shorter one inside the last hit says nothing new.
        if (list.isEmpty() || list.getLast().end() <= hit.start()) {
            list.add(hit);
        }
    }

    private boolean joined(int word) {
        int from = page.wordEnd(word);
        int to = page.wordStart(word + 1);
        if (to - from > 3) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (BETWEEN.indexOf(page.text().charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Where a cue stands, in reading order. */
    List<CueHit> all(Cue cue) {
        return hits.getOrDefault(cue, List.of());
    }

    /** The words of a cue as the page writes them. */
    String words(CueHit hit) {
        return page.text().substring(hit.start(), hit.end());
    }

    /** The nearest such cue that ends at most some characters before a place on the same line or the line above, or null. */
    @Nullable
    CueHit before(Cue cue, int position, int within) {
        List<CueHit> list = all(cue);
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0) {
            return null;
        }
        CueHit hit = list.get(low - 1);
        return position - hit.end() <= within ? hit : null;
    }

    /** The value that a label announces, directly after it or in the cell below, if it has the shape. */
    @Nullable
    Matcher value(CueHit label, Pattern shape) {
        Matcher beside = page.at(shape, afterFillers(label.end()), 120);
        return beside != null ? beside : page.at(shape, page.cellBelow(label.start()), 120);
    }

    /** The first character after a label that is neither punctuation nor a filler word; at most one line further down. */
    int afterFillers(int position) {
        int at = position;
        int lineFeeds = 0;
        while (at < page.length()) {
            char c = page.text().charAt(at);
            if (c == '\n' && lineFeeds == 0) {
                lineFeeds++;
                at++;
            } else if (AFTER_LABEL.indexOf(c) >= 0) {
                at++;
            } else {
                int word = page.wordFrom(at);
                if (word < page.words() && page.wordStart(word) == at && FILLERS.contains(page.word(word))) {
                    at = page.wordEnd(word);
                } else {
                    return at;
                }
            }
        }
        return at;
    }

    /** Whether a label begins at a place, so that what was taken for a value is the next field's name. */
    static boolean labelAt(PlainText page, int position) {
        int word = page.wordFrom(position);
        return word < page.words() && page.wordStart(word) == position && BY_FIRST_WORD.containsKey(page.word(word));
    }

    private static Map<String, List<Phrase>> load() {
        Map<String, List<Phrase>> byFirstWord = new HashMap<>();
        for (String line : Lists.lines("cues.tsv")) {
            String[] fields = line.split("\t", 2);
            Cue cue = Cue.valueOf(fields[0]);
            for (String phrase : fields[1].split(";", -1)) {
                String[] words = phrase.strip().split(" ");
                byFirstWord.computeIfAbsent(words[0], word -> new ArrayList<>()).add(new Phrase(cue, words));
            }
        }
        byFirstWord
                .values()
                .forEach(list -> list.sort(Comparator.comparingInt((Phrase p) -> -p.words.length)
                        .thenComparing(Phrase::cue)
                        .thenComparing(p -> Arrays.toString(p.words))));
        return byFirstWord;
    }
}
