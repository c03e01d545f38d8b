package uk.rubric.facts.detection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.rubric.facts.detection.Detection.Strength;
import uk.rubric.facts.detection.NameSeen.Proof;

/**
 * Finds the names of a table's column by the names that are known in it: where a column holds people, what else in it is written like a
 * name is one, though nothing but the column tells ("Sample", "Rose" and "J Sample 4028" below "By", or before what each speaker says).
 */
final class NameColumns implements TableCells.Reader {

    /** Heads of columns that say who did what the row tells. */
    private static final Set<String> WHO = Set.of(
            "BY",
            "WHO",
            "SPEAKER",
            "ENTERED BY",
            "MADE BY",
            "TAKEN BY",
            "SEEN BY",
            "SEIZED BY",
            "PRODUCED BY",
            "AUTHOR",
            "CLINICIAN",
            "SEEN",
            "STAFF",
            "USER");

    private static final int LONGEST_CELL = 40;
    private static final int MOST_WORDS = 4;

    /** So many known names make a column one of people, if what may be a name is as much as half of it. */
    private static final int FEWEST_KNOWN = 2;

    private final NameWords words;
    private final NamesSeen seen;
    private final PlainText page;
    private final List<NameSeen> found = new ArrayList<>();
    private final Map<Integer, Column> columns = new HashMap<>();

    /** What a column holds so far. */
    private static final class Column {
        private final List<NameSeen> maybe = new ArrayList<>();
        private boolean headed;
        private int known;
        private int filled;
    }

    private NameColumns(NameWords words, NamesSeen seen) {
        this.words = words;
        this.seen = seen;
        this.page = words.page();
    }

    /** The names that only their columns tell. */
    static List<NameSeen> in(NameWords words, NamesSeen seen) {
        NameColumns columns = new NameColumns(words, seen);
        TableCells.read(words.page(), columns);
        return columns.found;
    }

    @Override
    public void cell(int column, int from, int to) {
        cell(columns.computeIfAbsent(column, none -> new Column()), from, to);
    }

    private void cell(Column column, int from, int to) {
        int first = page.wordFrom(from);
        if (first >= page.words() || page.wordStart(first) >= to) {
            return;
        }
        if (to - from <= LONGEST_CELL
                && WHO.contains(page.upper().substring(from, to).strip())) {
            column.headed = true;
            return;
        }
        column.filled++;
        int name = first;
        while (name < page.words()
                && page.wordStart(name) < to
                && (words.title(name) || words.lettering().beginsWithFigure(name))) {
            name++;
        }
        int last = name - 1;
        while (last + 1 < page.words() && page.wordStart(last + 1) < to && last - name < MOST_WORDS) {
            last++;
        }
        while (last >= name && words.lettering().beginsWithFigure(last)) {
            last--;
        }
        if (last < name || to - from > LONGEST_CELL || last - name >= MOST_WORDS) {
            return;
        }
        if (!seen.free(name) && !seen.free(last)) {
            column.known++;
        } else if (like(name, last)) {
            column.maybe.add(new NameSeen(name, last, "", Strength.FAIR, Proof.FULL_NAME));
        }
    }

    /** Whether every word of a cell may be part of a name and one of them is likely to be. */
    private boolean like(int first, int last) {
        boolean likely = false;
        for (int word = first; word <= last; word++) {
            boolean joined = word == last
                    || words.lettering().joinedBy(word, " ")
                    || words.lettering().joinedBy(word, "-")
                    || words.lettering().joinedBy(word, ". ")
                    || words.lettering().joinedBy(word, ", ");
            boolean part = words.particle(word)
                    || words.surnameToo(word)
                    || !words.notName(word)
                            && !words.tailWord(word)
                            && !words.lettering().holdsFigure(word);
            if (!seen.free(word) || !words.lettering().capital(word) || !joined || !part && !words.single(word)) {
                return false;
            }
            likely |= words.surnameToo(word) || words.mayBeName(word) || words.strange(word);
        }
        return likely && !Places.place(page.word(last));
    }

    @Override
    public void tableEnds() {
        for (Column column : columns.values()) {
            int names = column.known + column.maybe.size();
            if ((column.headed || column.known >= FEWEST_KNOWN && column.known * 2 >= column.maybe.size())
                    && names * 2 >= column.filled) {
                found.addAll(column.maybe);
            }
        }
        columns.clear();
    }
}
