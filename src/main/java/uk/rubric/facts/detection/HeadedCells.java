package uk.rubric.facts.detection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the values that stand below labels: in every row of a column that a label heads, and under a label that has its line to itself. */
final class HeadedCells {

    private static final int LONGEST_FIRST_LABEL = 16;

    private final PlainText page;
    private final Map<Integer, CueHit> labelAt = new HashMap<>();
    private final Map<Integer, CueHit> values = new HashMap<>();

    private HeadedCells(PlainText page, List<CueHit> labels) {
        this.page = page;
        labels.forEach(label -> labelAt.put(label.start(), label));
    }

    /** The labels by the places at which values below them begin. */
    static Map<Integer, CueHit> below(PlainText page, List<CueHit> labels) {
        HeadedCells cells = new HeadedCells(page, labels);
        if (!labels.isEmpty()) {
            cells.columns();
            labels.stream()
                    .filter(cells::alone)
                    .forEach(label -> cells.values.putIfAbsent(page.cellBelow(label.start()), label));
        }
        return cells.values;
    }

    private void columns() {
        TreeMap<Integer, CueHit> heads = new TreeMap<>();
        TableCells.read(page, new TableCells.Reader() {
            @Override
            public void cell(int column, int from, int to) {
                headOrValue(heads, column, from, to);
            }

            @Override
            public void tableEnds() {
                heads.clear();
            }
        });
    }

    private void headOrValue(TreeMap<Integer, CueHit> heads, int column, int from, int end) {
        int at = from;
        while (at < end && page.text().charAt(at) == ' ') {
            at++;
        }
        CueHit head = heads.get(column);
        if (head != null) {
            values.putIfAbsent(at, head);
        }
        CueHit label = labelIn(at, end);
        if (label != null && endsCell(label)) {
            heads.put(column, label);
        }
    }

    /** The label that begins a cell, or the second of two: "Age/DOB". */
    private @Nullable CueHit labelIn(int at, int end) {
        CueHit label = labelAt.get(at);
        int stroke = page.text().indexOf('/', at, Math.max(at, Math.min(end, at + LONGEST_FIRST_LABEL)));
        return label != null || stroke < 0 || page.text().indexOf('\t', at, stroke) >= 0
                ? label
                : labelAt.get(page.text().startsWith(" ", stroke + 1) ? stroke + 2 : stroke + 1);
    }

    /** Whether nothing but a label stands in its cell, so that the value is not beside it. */
    private boolean endsCell(CueHit label) {
        for (int i = label.end(); i < page.length(); i++) {
            char c = page.text().charAt(i);
            if (c == '\t' || c == '\n') {
                return true;
            }
            if (c == '/') {
                // "DOB/Age": the column may hold either.
                int word = page.wordFrom(i);
                i = word < page.words() ? page.wordEnd(word) - 1 : page.length();
            } else if (Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing else stands in a label's line; looked for no farther than to the next letter, since a line may be of any length. */
    private boolean alone(CueHit label) {
        int at = label.start() - 1;
        while (at >= 0 && " \r".indexOf(page.text().charAt(at)) >= 0) {
            at--;
        }
        if (at >= 0 && page.text().charAt(at) != '\n' || !endsCell(label)) {
            return false;
        }
        int end = page.lineEnd(page.lineAt(label.start()));
        return page.text().indexOf('\t', label.end(), Math.max(label.end(), end)) < 0;
    }
}
