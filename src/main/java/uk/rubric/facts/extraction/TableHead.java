package uk.rubric.facts.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.rubric.documents.Page;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Label;

/** The head of a table on a form, which says for every column what its cells hold; nothing for a column whose head is no label. */
record TableHead(List<Optional<Label>> columns) {

    /** One column beside others may be of the force's own making; fewer than two known ones are no table. */
    private static final int FEWEST_KNOWN = 2;

    private static final int MOST_UNKNOWN = 1;

    /** The head that a line is: a line without colons of which at least two cells, and all but one, are labels. */
    static Optional<TableHead> of(String text, int start, int end, KnownWords words) {
        if (text.substring(start, end).indexOf(':') >= 0) {
            return Optional.empty();
        }
        List<String> cells = Lines.cells(text, start, end).stream()
                .map(cell -> text.substring(cell[0], cell[1]))
                .toList();
        List<Optional<Label>> columns = cells.stream().map(words::label).toList();
        long known = columns.stream().filter(Optional::isPresent).count();
        // "Over 18" beside its label: a strange cell with a figure in it is a value.
        boolean filled = cells.stream()
                .anyMatch(c ->
                        c.chars().anyMatch(Character::isDigit) && words.label(c).isEmpty());
        return filled || known < FEWEST_KNOWN || known < columns.size() - MOST_UNKNOWN
                ? Optional.empty()
                : Optional.of(new TableHead(columns));
    }

    /** One cell of a row under its label. */
    record Cell(Label label, TextRange value) {}

    /** A row's cells, the name first; a row whose name cell holds no name goes on with the person of the row above. */
    record Row(List<Cell> cells, boolean goesOn) {}

    /** The row that a line below the head is; none where the line has but one cell. */
    Optional<Row> row(String text, int start, int end) {
        List<int[]> cells = Lines.cells(text, start, end);
        if (cells.size() < 2) {
            return Optional.empty();
        }
        List<Cell> row = new ArrayList<>();
        boolean goesOn = false;
        for (int k = 0; k < Math.min(cells.size(), columns.size()); k++) {
            TextRange value = Lines.trim(text, cells.get(k)[0], cells.get(k)[1]);
            Optional<Label> label = columns.get(k);
            if (label.filter(Label::names).isPresent() && !wholeName(text.substring(value.start(), value.end()))) {
                goesOn = true;
            } else {
                label.ifPresent(known -> row.add(new Cell(known, value)));
            }
        }
        row.sort(Comparator.comparing(cell -> !cell.label().names()));
        return Optional.of(new Row(List.copyOf(row), goesOn));
    }

    private static boolean wholeName(String cell) {
        return cell.indexOf(Page.MASK) >= 0
                || Name.parse(cell)
                        .filter(name -> name.full() || !name.manner().isEmpty())
                        .filter(name -> cell.strip().endsWith(name.written()))
                        .isPresent();
    }
}
