package uk.rubric.facts.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Label;
import uk.rubric.facts.extraction.FieldLabels.Hit;

/** Finds the labelled fields of a page: {@code Label: value}, label cells beside or above their value, and rows under a head of labels. */
final class Fields {

    private static final Pattern NUMBERED = Pattern.compile("\\s[\\dA-D]\\b");

    private final String text;
    private final List<int[]> lines;
    private final List<Optional<TableHead>> heads;
    private final List<List<Hit>> labels;
    private final FieldExtent extent;
    private final List<Field> fields = new ArrayList<>();
    private Optional<TableHead> head = Optional.empty();
    private int block;

    private Fields(String text, KnownWords known) {
        this.text = text;
        this.lines = Lines.of(text);
        this.heads = lines.stream()
                .map(line -> TableHead.of(text, line[0], line[1], known))
                .toList();
        this.labels = IntStream.range(0, lines.size())
                .mapToObj(i -> heads.get(i).isPresent()
                        ? List.<Hit>of()
                        : FieldLabels.of(text, lines.get(i)[0], lines.get(i)[1], known))
                .toList();
        this.extent = new FieldExtent(text, lines, labels);
    }

    /** All fields in reading order; in a table row, the cells that name the row's person come first. */
    static List<Field> of(String text, KnownWords known) {
        Fields reading = new Fields(text, known);
        for (int i = 0; i < reading.lines.size(); i++) {
            reading.read(i);
        }
        return List.copyOf(reading.fields);
    }

    private void read(int line) {
        int start = lines.get(line)[0];
        int end = lines.get(line)[1];
        if (text.substring(start, end).isBlank()) {
            head = Optional.empty();
        } else if (!labels.get(line).isEmpty()) {
            head = Optional.empty();
            labelled(line);
        } else if (heads.get(line).isPresent()) {
            head = heads.get(line);
            block++;
        } else {
            head.flatMap(columns -> columns.row(text, start, end)).ifPresent(this::row);
        }
    }

    private void labelled(int line) {
        List<Hit> here = labels.get(line);
        boolean allEmpty =
                here.stream().allMatch(hit -> extent.beside(line, hit).length() == 0);
        for (int k = 0; k < here.size(); k++) {
            Hit hit = here.get(k);
            boolean section = hit.label().what() == Label.What.SECTION;
            if (section || k == 0 && numbered(hit)) {
                block++;
            }
            TextRange value = extent.beside(line, hit);
            if (allEmpty && !section) {
                value = here.size() == 1 ? extent.lineBelow(line) : extent.cellBelow(line, k);
            }
            boolean address = hit.label().kind().filter(Kind.ADDRESS::equals).isPresent();
            if (address && value.length() > 0) {
                value = extent.onwards(value);
            }
            fields.add(new Field(hit.label(), new TextRange(hit.start(), hit.end()), value, block));
        }
    }

    /** "VEHICLE 2" begins what a form tells of another one. */
    private boolean numbered(Hit hit) {
        return hit.label().kind().filter(Kind.VRM::equals).isPresent()
                && NUMBERED.matcher(text.substring(hit.start(), hit.end())).find();
    }

    private void row(TableHead.Row row) {
        if (!row.goesOn()) {
            block++;
        }
        for (TableHead.Cell cell : row.cells()) {
            int start = cell.value().start();
            fields.add(new Field(cell.label(), new TextRange(start, start), cell.value(), block));
        }
    }
}
