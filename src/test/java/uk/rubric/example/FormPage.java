package uk.rubric.example;

import java.util.ArrayList;
import java.util.List;

/**
 * One A4 page of a form, filled from the top: markings, titles, rows of boxes, tables, paragraphs, signatures and a foot. Distances are
 * points from the top left corner. All texts may hold redactions, see {@link InkedText}.
 */
final class FormPage {

    static final double LEFT = 45;
    static final double WIDTH = 505;
    static final double BODY_SIZE = 11.5;
    static final double BODY_LEADING = 16;

    private static final double FORM_SIZE = 9;
    private static final double FORM_LEADING = 12;

    /**
     * A box of a form: its printed label, what somebody wrote into it, and how wide it is beside the other boxes of the row.
     */
    record Field(String label, String value, double share) {
        static Field of(String label, String value) {
            return new Field(label, value, 1);
        }
    }

    private final Pen pen;
    private double y = 40;

    FormPage(Pen pen) {
        this.pen = pen;
    }

    /** How far down the page is filled. */
    double y() {
        return y;
    }

    /** Leaves room. */
    FormPage down(double distance) {
        y += distance;
        return this;
    }

    /** The protective marking in its box at the head, and the form's code in the corner. */
    FormPage head(String marking, String code) {
        double width = pen.width(Face.BOLD, marking, 9) + 24;
        pen.box(297.5 - width / 2, 28, width, 18);
        pen.write(Face.BOLD, 9, 297.5 - width / 2 + 12, 40, marking);
        double codeWidth = pen.width(Face.BOLD, code, 8) + 14;
        pen.box(LEFT + WIDTH - codeWidth, 28, codeWidth, 18);
        pen.write(Face.BOLD, 8, LEFT + WIDTH - codeWidth + 7, 40, code);
        y = 66;
        return this;
    }

    /** A centred line in bold. */
    FormPage title(double size, String words) {
        y += size + 3;
        pen.write(Face.BOLD, size, 297.5 - pen.width(Face.BOLD, words, size) / 2, y, words);
        y += 5;
        return this;
    }

    /** A line in bold at the left edge that announces a part of the form. */
    FormPage heading(String words) {
        y += 20;
        pen.write(Face.BOLD, 10.5, LEFT, y, words);
        y += 5;
        return this;
    }

    /** The unique reference number in its four boxes at the right edge. */
    FormPage urn(Reference reference) {
        double x = LEFT + WIDTH - 205;
        pen.write(Face.SANS, FORM_SIZE, x, y + 12, "URN");
        x += 32;
        double[] widths = {32, 32, 70, 32};
        String[] parts = {reference.force(), reference.unit(), reference.number(), reference.year()};
        for (int i = 0; i < parts.length; i++) {
            pen.box(x, y, widths[i], 17);
            pen.write(Face.SANS, 10, x + 7, y + 12, parts[i]);
            x += widths[i];
        }
        y += 22;
        return this;
    }

    /** A label and what was written behind it, without a box. */
    FormPage line(String label, String value) {
        y += 15;
        double x = LEFT + 6;
        pen.write(Face.SANS, FORM_SIZE, x, y, label);
        pen.write(Face.SANS, 10, x + pen.width(Face.SANS, label, FORM_SIZE) + 6, y, value);
        return this;
    }

    /** Small print between the edges of the form. */
    FormPage smallPrint(String words) {
        return block(Face.SANS, 8.5, 11, LEFT + 6, WIDTH - 12, words);
    }

    /** A paragraph as typed into a form. */
    FormPage paragraph(String words) {
        return block(Face.SERIF, BODY_SIZE, BODY_LEADING, LEFT + 6, WIDTH - 12, words)
                .down(5);
    }

    /** A row of boxes side by side, as high as the fullest needs. */
    FormPage row(Field... fields) {
        double shares = 0;
        for (Field field : fields) {
            shares += field.share();
        }
        double x = LEFT;
        double height = 0;
        List<List<InkedText>> values = new ArrayList<>();
        for (Field field : fields) {
            double inner = WIDTH * field.share() / shares - 10;
            double taken = labelWidth(field);
            List<InkedText> lines =
                    InkedText.of(field.value()).wrapped(inner - taken, text -> pen.width(Face.SANS, text, FORM_SIZE));
            values.add(lines);
            height = Math.max(height, lines.size() * FORM_LEADING + 6);
        }
        for (int i = 0; i < fields.length; i++) {
            double width = WIDTH * fields[i].share() / shares;
            pen.box(x, y, width, height);
            pen.write(Face.BOLD, 8.5, x + 5, y + 12, fields[i].label());
            double lineY = y + 12;
            for (InkedText line : values.get(i)) {
                pen.draw(Face.SANS, FORM_SIZE, x + 5 + labelWidth(fields[i]), lineY, line);
                lineY += FORM_LEADING;
            }
            x += width;
        }
        y += height;
        return this;
    }

    /** A row of a table; shares give the widths of its cells. */
    FormPage cells(Face face, double[] shares, String... cells) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        List<List<InkedText>> columns = new ArrayList<>();
        int most = 1;
        for (int i = 0; i < cells.length; i++) {
            double inner = WIDTH * shares[i] / sum - 8;
            List<InkedText> lines = InkedText.of(cells[i]).wrapped(inner, text -> pen.width(face, text, 8.5));
            columns.add(lines);
            most = Math.max(most, lines.size());
        }
        double height = most * 11 + 6;
        double x = LEFT;
        for (int i = 0; i < cells.length; i++) {
            double width = WIDTH * shares[i] / sum;
            pen.box(x, y, width, height);
            double lineY = y + 11.5;
            for (InkedText line : columns.get(i)) {
                pen.draw(face, 8.5, x + 4, lineY, line);
                lineY += 11;
            }
            x += width;
        }
        y += height;
        return this;
    }

    /** Lines of a teleprinter: every character as wide as the other. */
    FormPage typed(double size, List<String> lines) {
        for (String line : lines) {
            y += size * 1.18;
            pen.write(Face.MONO, size, LEFT, y, line);
        }
        return this;
    }

    /** Single lines of body text that were wrapped before. */
    FormPage bodyLine(InkedText line) {
        y += BODY_LEADING;
        pen.draw(Face.SERIF, BODY_SIZE, LEFT + 6, y, line);
        return this;
    }

    /** A frame around what was written since a height. */
    FormPage frameSince(double top) {
        y += 8;
        pen.box(LEFT, top, WIDTH, y - top);
        return this;
    }

    /** Labels with scrawled signatures behind them, side by side on one line; an empty name leaves the line empty. */
    FormPage signatures(double at, String[] labels, String[] names) {
        double x = LEFT + 6;
        for (int i = 0; i < labels.length; i++) {
            pen.write(Face.SANS, FORM_SIZE, x, at, labels[i]);
            double line = x + pen.width(Face.SANS, labels[i], FORM_SIZE) + 4;
            double length = WIDTH / labels.length - (line - x) - 16;
            pen.stroke(line, at + 2, line + length, at + 2);
            if (!names[i].isEmpty()) {
                pen.scrawl(names[i], line + 8, at - 2, Math.min(length - 10, 90));
            }
            x += WIDTH / labels.length;
        }
        return this;
    }

    /** The foot of the page: what stands at its left, middle and right. */
    FormPage foot(String left, String middle, String right) {
        pen.write(Face.SANS, 8, LEFT, 818, left);
        pen.write(Face.SANS, 8, 297.5 - pen.width(Face.SANS, middle, 8) / 2, 818, middle);
        pen.write(Face.SANS, 8, LEFT + WIDTH - pen.width(Face.SANS, right, 8), 818, right);
        return this;
    }

    /** The lines that a paragraph of body text fills. */
    List<InkedText> bodyLines(String words) {
        return InkedText.of(words).wrapped(WIDTH - 12, text -> pen.width(Face.SERIF, text, BODY_SIZE));
    }

    /** Ends the page. */
    void close() {
        pen.lift();
    }

    private double labelWidth(Field field) {
        return field.label().isEmpty() ? 0 : pen.width(Face.BOLD, field.label(), 8.5) + 6;
    }

    private FormPage block(Face face, double size, double leading, double x, double width, String words) {
        for (InkedText line : InkedText.of(words).wrapped(width, text -> pen.width(face, text, size))) {
            y += leading;
            pen.draw(face, size, x, y, line);
        }
        return this;
    }
}
