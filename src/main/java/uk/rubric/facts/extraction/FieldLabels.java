package uk.rubric.facts.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.rubric.documents.Page;
import uk.rubric.facts.Label;

/** Finds the labels on one line of a form: before a colon, alone in a cell, or, where they are known to need neither, before their value. */
final class FieldLabels {

    /** A label stands in so many characters before its colon or at the start of its cell. */
    private static final int LONGEST = 60;

    private static final int FULL_LINE = 55;

    private final String text;
    private final KnownWords known;
    private final List<Hit> hits = new ArrayList<>();
    private final int lineEnd;
    private int letter = -1;

    private FieldLabels(String text, int lineEnd, KnownWords known) {
        this.text = text;
        this.lineEnd = lineEnd;
        this.known = known;
    }

    /** A label at its place, its value not yet looked for. */
    record Hit(Label label, int start, int end) {}

    /** The labels that one line holds, in reading order. */
    static List<Hit> of(String text, int start, int end, KnownWords known) {
        FieldLabels labels = new FieldLabels(text, end, known);
        labels.read(start);
        return List.copyOf(labels.hits);
    }

    private void read(int start) {
        boolean alone = text.substring(start, lineEnd).indexOf('\t') < 0;
        int cell = start;
        int from = start;
        for (int i = start; i <= lineEnd; i++) {
            char c = i < lineEnd ? text.charAt(i) : '\t';
            if (c == ':') {
                Optional<Hit> hit = beforeColon(from, i);
                if (hit.isPresent()) {
                    hits.add(hit.get());
                    from = i + 1;
                }
            } else if (c == '\t') {
                inCell(cell, i, i < lineEnd, alone).ifPresent(hits::add);
                cell = i + 1;
                from = i + 1;
            }
        }
    }

    private Optional<Hit> beforeColon(int from, int colon) {
        int limit = Math.max(from, colon - LONGEST);
        List<Integer> starts = new ArrayList<>();
        for (int i = colon - 1; i >= limit && starts.size() < known.longestLabel(); i--) {
            if (Character.isLetterOrDigit(text.charAt(i))
                    && (i == limit || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
                starts.add(i);
            }
        }
        for (int start : starts.reversed()) {
            if (mayBegin(from, start)) {
                Optional<Label> label = known.label(text.substring(start, colon));
                if (label.isPresent()) {
                    return Optional.of(new Hit(label.get(), start, colon + 1));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a label may begin here: at the start of a cell, after a time or number, or with a capital after another field or a gap. */
    private boolean mayBegin(int from, int start) {
        if (firstLetter(from) >= start) {
            return true;
        }
        boolean gap = start >= 2 && text.charAt(start - 1) == ' ' && text.charAt(start - 2) == ' ';
        return (!hits.isEmpty() || gap) && Character.isUpperCase(text.charAt(start));
    }

    /** The first letter at or behind a place that only moves on, remembered so that a line of many colons is read once. */
    private int firstLetter(int from) {
        if (letter < from) {
            letter = from;
            while (letter < lineEnd && !Character.isLetter(text.charAt(letter))) {
                letter++;
            }
        }
        return letter;
    }

    /** A cell that is nothing but a label announces the next cell; alone on its line, the line below. */
    private Optional<Hit> inCell(int cell, int end, boolean nextCell, boolean alone) {
        boolean taken = hits.stream().anyMatch(hit -> hit.start() >= cell);
        if (taken || end - cell > LONGEST || alone && leftOver(cell)) {
            return Optional.empty();
        }
        Optional<Label> label = known.label(text.substring(cell, end));
        boolean role = label.filter(l -> l.names() && l.what() == Label.What.DETAIL && !l.bare())
                .isPresent();
        if (role && alone && !nextCell) {
            // A word for somebody that stands alone in its line heads what the form tells of them.
            return label.map(LabelWords::section).map(l -> new Hit(l, Lines.skipBlanks(text, cell, end), end));
        }
        return label.isEmpty()
                ? beforeValue(cell, end)
                : label.filter(l -> nextCell || alone && l.bare())
                        .map(l -> new Hit(l, Lines.skipBlanks(text, cell, end), end));
    }

    /** Whether a line begins in small letters behind a full line without an end: so a narrower page breaks running text, and no form. */
    private boolean leftOver(int line) {
        int above = line == 0 ? 0 : Lines.start(text, line - 1);
        return line < text.length()
                && line - above > FULL_LINE
                && Character.isLowerCase(text.charAt(line))
                && Character.isLetterOrDigit(text.charAt(line - 2));
    }

    /** A label without a colon at the start of a cell, as in {@code Statement of PC 1234 EXAMPLE}; its value must look like a value. */
    private Optional<Hit> beforeValue(int cell, int end) {
        int start = cell;
        while (start < end && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        if (start == end || !Character.isUpperCase(text.charAt(start))) {
            return Optional.empty();
        }
        Optional<Hit> found = Optional.empty();
        int words = 0;
        for (int i = start + 1; i < end && words < known.longestLabel(); i++) {
            if (text.charAt(i) == ' ' && Character.isLetterOrDigit(text.charAt(i - 1))) {
                words++;
                Optional<Label> label = known.label(text.substring(start, i)).filter(Label::bare);
                if (label.isPresent()
                        && label.get().what() == Label.What.DETAIL
                        && looksLikeValue(label.get(), i, end)) {
                    found = Optional.of(new Hit(label.get(), start, i));
                }
            }
        }
        return found;
    }

    private boolean looksLikeValue(Label label, int from, int end) {
        int i = Lines.skipBlanks(text, from, end);
        if (i == end) {
            return false;
        }
        if (label.names()) {
            // "INF STATES MALE SHOUTING": behind a label of one word, capitals alone are no name.
            return text.charAt(i) == Page.MASK
                    || Name.parse(text.substring(i, end))
                            .filter(name -> label.words().indexOf(' ') > 0
                                    || !name.manner().isEmpty()
                                    || name.written().chars().anyMatch(Character::isLowerCase))
                            .isPresent();
        }
        return Character.isDigit(text.charAt(i)) || text.charAt(i) == Page.MASK;
    }
}
