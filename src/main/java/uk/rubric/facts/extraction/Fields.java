package uk.rubric.facts.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.documents.Page;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Use;

/** Finds the labelled fields of a page: {@code Label: value}, label cells beside or above their value, and rows under a head of labels. */
final class Fields {

    /** Lines that an address may go on for below its label. */
    private static final int MOST_ADDRESS_LINES = 5;

    /** A longer line below a label is running text, not its value or one more line of an address. */
    private static final int LONGEST_VALUE_BELOW = 60;

    /** Nothing follows an address's postcode. */
    private static final Pattern POSTCODE = Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\s*$");

    private static final Pattern ITEM_NUMBER = Pattern.compile("\\(?\\d{1,2}[.)]\\s+(?=\\p{L})");

    /** A line of a log begins with its time. */
    private static final Pattern TIME =
            Pattern.compile("\\s*(?:\\d{1,2}/\\d{1,2}/\\d{2,4} )?\\d{1,2}[:.]?\\d{2}(?:[:.]\\d{2})?\\b");

    private final String text;
    private final List<Field> fields = new ArrayList<>();
    private List<Label> head = List.of();
    private int block;

    private Fields(String text) {
        this.text = text;
    }

    /** A label at its place, its value not yet looked for. */
    private record Hit(Label label, int start, int end) {}

    /** All fields in reading order; in a table row, the cells that name the row's person come first. */
    static List<Field> of(String text) {
        Fields reading = new Fields(text);
        List<int[]> lines = Lines.of(text);
        List<List<Hit>> hits =
                lines.stream().map(line -> reading.hits(line[0], line[1])).toList();
        for (int i = 0; i < lines.size(); i++) {
            reading.read(lines, hits, i);
        }
        return List.copyOf(reading.fields);
    }

    private void read(List<int[]> lines, List<List<Hit>> hits, int i) {
        int start = lines.get(i)[0];
        int end = lines.get(i)[1];
        List<Hit> here = hits.get(i);
        if (text.substring(start, end).isBlank()) {
            head = List.of();
        } else if (here.isEmpty() && !headLabels(start, end).isEmpty()) {
            head = headLabels(start, end);
            block++;
        } else if (here.isEmpty() && !head.isEmpty()) {
            row(start, end);
        } else if (!here.isEmpty()) {
            head = List.of();
            boolean allEmpty =
                    here.stream().allMatch(hit -> valueOnLine(here, hit, end).length() == 0);
            for (int k = 0; k < here.size(); k++) {
                Hit hit = here.get(k);
                if (hit.label().what() == Label.What.SECTION) {
                    block++;
                }
                TextRange value = valueOnLine(here, hit, end);
                if (value.length() == 0 && allEmpty && hit.label().what() != Label.What.SECTION) {
                    value = valueBelow(lines, hits, i, here.size() == 1 ? -1 : k);
                }
                if (hit.label().kind().filter(Kind.ADDRESS::equals).isPresent() && value.length() > 0) {
                    value = onwards(value, lines, hits);
                }
                fields.add(new Field(hit.label(), new TextRange(hit.start(), hit.end()), value, block));
            }
        }
    }

    /** The labels that one line holds. */
    private List<Hit> hits(int start, int end) {
        List<Hit> hits = new ArrayList<>();
        int cells = Lines.cells(text, start, end).size();
        if (cells > 1 && !headLabels(start, end).isEmpty()) {
            return hits;
        }
        int cell = start;
        int from = start;
        for (int i = start; i <= end; i++) {
            char c = i < end ? text.charAt(i) : '\t';
            if (c == ':') {
                Optional<Hit> hit = labelBefore(from, i, !hits.isEmpty());
                if (hit.isPresent()) {
                    hits.add(hit.get());
                    from = i + 1;
                }
            } else if (c == '\t') {
                // A cell that is nothing but a label announces the next cell; alone on its line, the line below.
                int cellStart = cell;
                boolean open = hits.stream().noneMatch(hit -> hit.start() >= cellStart);
                if (open && i - cell <= 60) {
                    Optional<Label> label = Label.of(text.substring(cell, i));
                    if (label.isPresent()
                            && (i < end || cells == 1 && label.get().bare())) {
                        hits.add(new Hit(label.get(), Lines.skipBlanks(text, cell, i), i));
                    } else if (label.isEmpty()) {
                        bare(cell, i).ifPresent(hits::add);
                    }
                }
                cell = i + 1;
                from = i + 1;
            }
        }
        return hits;
    }

    private Optional<Hit> labelBefore(int from, int colon, boolean afterAnother) {
        int limit = Math.max(from, colon - 60);
        List<Integer> starts = new ArrayList<>();
        for (int i = colon - 1; i >= limit && starts.size() < Label.MOST_WORDS; i--) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                continue;
            }
            if (i == limit || !Character.isLetterOrDigit(text.charAt(i - 1))) {
                starts.add(i);
            }
        }
        for (int k = starts.size() - 1; k >= 0; k--) {
            int start = starts.get(k);
            if (!announced(from, start, afterAnother)) {
                continue;
            }
            Optional<Label> label = Label.of(text.substring(start, colon));
            if (label.isPresent()) {
                return Optional.of(new Hit(label.get(), start, colon + 1));
            }
        }
        return Optional.empty();
    }

    /** Whether a label may begin here: at the start of a cell, after a time or number, or with a capital after another field or a gap. */
    private boolean announced(int from, int start, boolean afterAnother) {
        boolean onlyFigures = true;
        for (int i = from; i < start && onlyFigures; i++) {
            onlyFigures = !Character.isLetter(text.charAt(i));
        }
        if (onlyFigures) {
            return true;
        }
        boolean gap = start >= 2 && text.charAt(start - 1) == ' ' && text.charAt(start - 2) == ' ';
        return (afterAnother || gap) && Character.isUpperCase(text.charAt(start));
    }

    /** A label without a colon at the start of a cell, as in {@code Statement of PC 1234 EXAMPLE}; its value must look like a value. */
    private Optional<Hit> bare(int cell, int end) {
        int start = cell;
        while (start < end && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        if (start == end || !Character.isUpperCase(text.charAt(start))) {
            return Optional.empty();
        }
        Optional<Hit> found = Optional.empty();
        int words = 0;
        for (int i = start + 1; i < end && words < Label.MOST_WORDS; i++) {
            if (text.charAt(i) == ' ' && Character.isLetterOrDigit(text.charAt(i - 1))) {
                words++;
                Optional<Label> label = Label.of(text.substring(start, i)).filter(Label::bare);
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

    private TextRange valueOnLine(List<Hit> here, Hit hit, int lineEnd) {
        int end = lineEnd;
        for (Hit other : here) {
            if (other.start() >= hit.end()) {
                end = Math.min(end, other.start());
            }
        }
        int start = Lines.skipBlanks(text, hit.end(), end);
        if (hit.label().names()) {
            start = behindItemNumber(start, end);
        }
        int tab = text.indexOf('\t', start);
        return Lines.trim(text, start, tab >= 0 && tab < end ? tab : end);
    }

    /** "Defendant(s): 1. ..." numbers the people that a field names. */
    private int behindItemNumber(int start, int end) {
        Matcher number = ITEM_NUMBER.matcher(text).region(start, end);
        return number.lookingAt() ? number.end() : start;
    }

    /** The value below its label: the whole next line, or the cell with the same number. */
    private TextRange valueBelow(List<int[]> lines, List<List<Hit>> hits, int i, int cell) {
        int nothing = lines.get(i)[1];
        if (i + 1 >= lines.size() || !hits.get(i + 1).isEmpty()) {
            return new TextRange(nothing, nothing);
        }
        int start = lines.get(i + 1)[0];
        int end = lines.get(i + 1)[1];
        if (cell < 0) {
            // A long line below an empty field is the form's own print or the story, not the field's value.
            return end - start <= LONGEST_VALUE_BELOW ? Lines.trim(text, start, end) : new TextRange(nothing, nothing);
        }
        List<int[]> cells = Lines.cells(text, start, end);
        return cell < cells.size()
                ? Lines.trim(text, cells.get(cell)[0], cells.get(cell)[1])
                : new TextRange(nothing, nothing);
    }

    /** An address may go on over the next lines. */
    private TextRange onwards(TextRange value, List<int[]> lines, List<List<Hit>> hits) {
        int end = value.end();
        int line = Lines.at(lines, value.end());
        for (int i = line + 1; i < lines.size() && i <= line + MOST_ADDRESS_LINES; i++) {
            int from = lines.get(i)[0];
            int to = lines.get(i)[1];
            String before = text.substring(lines.get(i - 1)[0], lines.get(i - 1)[1]);
            if (!hits.get(i).isEmpty()
                    || POSTCODE.matcher(before).find()
                    || text.substring(from, to).isBlank()
                    || text.substring(from, to).indexOf(':') >= 0
                    || to - from > LONGEST_VALUE_BELOW
                    || Character.isLowerCase(text.charAt(Lines.skipBlanks(text, from, to)))
                    || TIME.matcher(text).region(from, to).lookingAt()) {
                break;
            }
            end = to;
        }
        return new TextRange(value.start(), end);
    }

    /** The labels of a table's head, {@link #OTHER} for a cell that is none; empty unless at least two cells, and all but one, are labels. */
    private List<Label> headLabels(int start, int end) {
        if (text.substring(start, end).indexOf(':') >= 0) {
            return List.of();
        }
        List<Label> labels = Lines.cells(text, start, end).stream()
                .map(cell -> Label.of(text.substring(cell[0], cell[1])).orElse(OTHER))
                .toList();
        long known = labels.stream().filter(label -> label != OTHER).count();
        return known < 2 || known < labels.size() - 1 ? List.of() : labels;
    }

    /** One row of a table; a row whose name cell holds no name goes on with the person of the row above. */
    private void row(int start, int end) {
        List<int[]> cells = Lines.cells(text, start, end);
        if (cells.size() < 2) {
            return;
        }
        List<Field> row = new ArrayList<>();
        boolean goesOn = false;
        for (int k = 0; k < Math.min(cells.size(), head.size()); k++) {
            TextRange value = Lines.trim(text, cells.get(k)[0], cells.get(k)[1]);
            Label label = head.get(k);
            if (label.names() && !wholeName(text.substring(value.start(), value.end()))) {
                goesOn = true;
            } else if (label != OTHER) {
                row.add(new Field(label, new TextRange(value.start(), value.start()), value, block));
            }
        }
        if (!goesOn) {
            block++;
            row.replaceAll(field -> new Field(field.label(), field.at(), field.value(), block));
        }
        row.sort(Comparator.comparing(field -> !field.label().names()));
        fields.addAll(row);
    }

    private static boolean wholeName(String cell) {
        return cell.indexOf(Page.MASK) >= 0
                || Name.parse(cell)
                        .filter(name -> name.full() || !name.manner().isEmpty())
                        .filter(name -> cell.strip().endsWith(name.written()))
                        .isPresent();
    }

    private static final Label OTHER = new Label("", Label.What.TEXT, Optional.empty(), Party.CASE, Use.UNKNOWN, false);
}
