package uk.rubric.facts.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cues of one page, found in one pass over its words: each phrase is looked up by its first word. */
final class Cues {

    private static final Phrases<Cue> PHRASES = Phrases.of("cues.tsv", Cue::valueOf);

    /** Words that may stand between a label and its value without meaning anything. */
    private static final Set<String> FILLERS =
            Set.of("NO", "NOS", "NUMBER", "NUMBERS", "NUM", "IS", "WAS", "REF", "REFERENCE", "ID", "THE", "ARE", "AS");

    private static final int NUMBERING = 8;
    private static final int LONGEST_REST = 36;

    /** Nothing, or the number of a question, stands before a label. */
    private static final Pattern BEGINS_CELL = Pattern.compile("(?:.*\\t)? *(?:[(]?[A-Z0-9]{1,3}[.)] *)?");

    private static final Pattern REST_OF_LABEL = Pattern.compile("[ (/][A-Z'()/ \\-]{1,34}[:?]");

    /** The rest of a question, and where the answer stands in the next line, its speaker. */
    private static final Pattern TO_ANSWER = Pattern.compile(
            "[A-Z', ]{0,34}\\?(?:[ \\t]{1,3}(?=[A-Z0-9])|[ \\t]{0,3}\\n(?:[A-Z0-9.' \\-]{1,30}[:\\t])?)");

    private static final String AFTER_LABEL = " \t:.,;=-#|()[]_\"";

    private final PlainText page;
    private final Map<Cue, List<CueHit>> hits = new EnumMap<>(Cue.class);

    private Cues(PlainText page) {
        this.page = page;
    }

    /** All cues of a page. */
    static Cues of(PlainText page) {
        Cues cues = new Cues(page);
        PHRASES.each(page, cues::add);
        cues.addDwellings();
        return cues;
    }

    /** Where somebody lives, stays or is at home is said in too many words to list. */
    private void addDwellings() {
        List<CueHit> dwellings = new ArrayList<>();
        Dwellings.each(page, (start, end) -> dwellings.add(new CueHit(Cue.HOME_ADDRESS, start, end)));
        if (!dwellings.isEmpty()) {
            dwellings.addAll(all(Cue.HOME_ADDRESS));
            dwellings.sort(Comparator.comparingInt(CueHit::start).thenComparingInt(hit -> -hit.end()));
            hits.remove(Cue.HOME_ADDRESS);
            dwellings.forEach(hit -> add(hit.cue(), hit.start(), hit.end()));
        }
    }

    /** Longer phrases come first, so a shorter one inside the last hit says nothing new. */
    private void add(Cue cue, int start, int end) {
        List<CueHit> list = hits.computeIfAbsent(cue, c -> new ArrayList<>());
        if (list.isEmpty() || list.getLast().end() <= start) {
            list.add(new CueHit(cue, start, end));
        }
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
        int next = firstEndingAfter(list, position);
        if (next == 0) {
            return null;
        }
        CueHit hit = list.get(next - 1);
        return position - hit.end() <= within ? hit : null;
    }

    /** Whether such a cue begins behind a place, fewer than some characters on. */
    boolean follows(Cue cue, int position, int within) {
        List<CueHit> list = all(cue);
        for (int i = firstEndingAfter(list, position); i < list.size(); i++) {
            int start = list.get(i).start();
            if (start > position) {
                return start - position < within;
            }
        }
        return false;
    }

    private static int firstEndingAfter(List<CueHit> list, int position) {
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
        return low;
    }

    /**
     * The value that a label announces, if it has the shape: beside it, or in the cell below where the label ends its line or another
     * label stands beside it, as in the head of a table.
     */
    @Nullable
    Matcher value(CueHit label, Pattern shape) {
        int beside = afterFillers(label.end());
        // A phrase that runs over the end of its line is no label.
        boolean wrapped = page.lineAt(label.end() - 1) > page.lineAt(label.start());
        int below = wrapped ? -1 : page.cellBelow(label.start());
        boolean head = below >= 0
                && (page.lineAt(beside) > page.lineAt(label.start())
                        || page.text().indexOf('\t', label.end(), beside) >= 0 && labelAt(page, beside));
        @Nullable Matcher first = page.search().at(shape, head ? below : beside, 120);
        if (first == null && !head && !besideInCell(label)) {
            first = page.search().at(shape, below, 120);
        }
        int behind = first == null ? behindWholeLabel(label) : -1;
        return behind < 0 ? first : page.search().at(shape, behind, 120);
    }

    /** Whether something is written beside a label's colon, so that what stands below belongs to another. */
    private boolean besideInCell(CueHit label) {
        int at = label.end();
        while (at < page.length() && ": ".indexOf(page.text().charAt(at)) >= 0) {
            at++;
        }
        boolean colon = at > label.end() && page.text().charAt(label.end()) == ':';
        return (colon || !beginsCell(label))
                && at < page.length()
                && Character.isLetterOrDigit(page.text().charAt(at));
    }

    /**
     * Where the value begins behind a label that says more than its cue, "Date of birth (if known):", "Occupation of witness:", or behind a
     * question that holds it, in the answer; -1 where neither stands there.
     */
    int behindWholeLabel(CueHit label) {
        @Nullable Matcher question = page.search().at(TO_ANSWER, label.end(), LONGEST_REST + LONGEST_REST);
        if (question != null) {
            return afterFillers(question.end());
        }
        int from = Math.max(page.lineStart(page.lineAt(label.start())), label.start() - NUMBERING);
        boolean begins =
                BEGINS_CELL.matcher(page.upper()).region(from, label.start()).matches();
        @Nullable Matcher rest = begins ? page.search().at(REST_OF_LABEL, label.end(), LONGEST_REST) : null;
        return rest == null ? -1 : afterFillers(rest.end());
    }

    /** Whether nothing but a number stands before a label in its cell. */
    boolean beginsCell(CueHit label) {
        int from = Math.max(page.lineStart(page.lineAt(label.start())), label.start() - NUMBERING);
        return BEGINS_CELL.matcher(page.upper()).region(from, label.start()).matches();
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
        return word < page.words() && page.wordStart(word) == position && PHRASES.begins(page.word(word));
    }
}
