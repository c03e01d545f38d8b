package uk.rubric.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * One A4 page of a form, filled from the top: markings, titles, rows of boxes, tables, paragraphs, signatures and a foot. Distances are
 * points from the top left corner. All texts may hold redactions, see {@link InkedText}.
 */
final class FormPage {

    static final double LEFT = 45;
    static final double WIDTH = 505;
    static final double BODY_SIZE = 11.5;
    static final double BODY_LEADING = 16;

    private static final double HEIGHT = 842;
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

    private final PDPageContentStream paper;
    private final Function<Face, PDFont> fonts;
    private double y = 40;

    FormPage(PDDocument document, PDPage sheet, Function<Face, PDFont> fonts) {
        this.fonts = fonts;
        try {
            paper = new PDPageContentStream(document, sheet, PDPageContentStream.AppendMode.OVERWRITE, false);
            paper.setLineWidth(0.7f);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        double width = width(Face.BOLD, marking, 9) + 24;
        box(297.5 - width / 2, 28, width, 18);
        write(Face.BOLD, 9, 297.5 - width / 2 + 12, 40, marking);
        double codeWidth = width(Face.BOLD, code, 8) + 14;
        box(LEFT + WIDTH - codeWidth, 28, codeWidth, 18);
        write(Face.BOLD, 8, LEFT + WIDTH - codeWidth + 7, 40, code);
        y = 66;
        return this;
    }

    /** A centred line in bold. */
    FormPage title(double size, String words) {
        y += size + 3;
        write(Face.BOLD, size, 297.5 - width(Face.BOLD, words, size) / 2, y, words);
        y += 5;
        return this;
    }

    /** A line in bold at the left edge that announces a part of the form. */
    FormPage heading(String words) {
        y += 20;
        write(Face.BOLD, 10.5, LEFT, y, words);
        y += 5;
        return this;
    }

    /** The unique reference number in its four boxes at the right edge. */
    FormPage urn(String force, String unit, String number, String year) {
        double x = LEFT + WIDTH - 205;
        write(Face.SANS, FORM_SIZE, x, y + 12, "URN");
        x += 32;
        double[] widths = {32, 32, 70, 32};
        String[] parts = {force, unit, number, year};
        for (int i = 0; i < parts.length; i++) {
            box(x, y, widths[i], 17);
            write(Face.SANS, 10, x + 7, y + 12, parts[i]);
            x += widths[i];
        }
        y += 22;
        return this;
    }

    /** A label and what was written behind it, without a box. */
    FormPage line(String label, String value) {
        y += 15;
        double x = LEFT + 6;
        write(Face.SANS, FORM_SIZE, x, y, label);
        write(Face.SANS, 10, x + width(Face.SANS, label, FORM_SIZE) + 6, y, value);
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
                    InkedText.of(field.value()).wrapped(inner - taken, text -> width(Face.SANS, text, FORM_SIZE));
            values.add(lines);
            height = Math.max(height, lines.size() * FORM_LEADING + 6);
        }
        for (int i = 0; i < fields.length; i++) {
            double width = WIDTH * fields[i].share() / shares;
            box(x, y, width, height);
            write(Face.BOLD, 8.5, x + 5, y + 12, fields[i].label());
            double lineY = y + 12;
            for (InkedText line : values.get(i)) {
                draw(Face.SANS, FORM_SIZE, x + 5 + labelWidth(fields[i]), lineY, line);
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
            List<InkedText> lines = InkedText.of(cells[i]).wrapped(inner, text -> width(face, text, 8.5));
            columns.add(lines);
            most = Math.max(most, lines.size());
        }
        double height = most * 11 + 6;
        double x = LEFT;
        for (int i = 0; i < cells.length; i++) {
            double width = WIDTH * shares[i] / sum;
            box(x, y, width, height);
            double lineY = y + 11.5;
            for (InkedText line : columns.get(i)) {
                draw(face, 8.5, x + 4, lineY, line);
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
            write(Face.MONO, size, LEFT, y, line);
        }
        return this;
    }

    /** Single lines of body text that were wrapped before. */
    FormPage bodyLine(InkedText line) {
        y += BODY_LEADING;
        draw(Face.SERIF, BODY_SIZE, LEFT + 6, y, line);
        return this;
    }

    /** A frame around what was written since a height. */
    FormPage frameSince(double top) {
        y += 8;
        box(LEFT, top, WIDTH, y - top);
        return this;
    }

    /** Labels with scrawled signatures behind them, side by side on one line; an empty name leaves the line empty. */
    FormPage signatures(double at, String[] labels, String[] names) {
        double x = LEFT + 6;
        for (int i = 0; i < labels.length; i++) {
            write(Face.SANS, FORM_SIZE, x, at, labels[i]);
            double line = x + width(Face.SANS, labels[i], FORM_SIZE) + 4;
            double length = WIDTH / labels.length - (line - x) - 16;
            stroke(line, at + 2, line + length, at + 2);
            if (!names[i].isEmpty()) {
                scrawl(names[i], line + 8, at - 2, Math.min(length - 10, 90));
            }
            x += WIDTH / labels.length;
        }
        return this;
    }

    /** The foot of the page: what stands at its left, middle and right. */
    FormPage foot(String left, String middle, String right) {
        write(Face.SANS, 8, LEFT, 818, left);
        write(Face.SANS, 8, 297.5 - width(Face.SANS, middle, 8) / 2, 818, middle);
        write(Face.SANS, 8, LEFT + WIDTH - width(Face.SANS, right, 8), 818, right);
        return this;
    }

    /** The lines that a paragraph of body text fills. */
    List<InkedText> bodyLines(String words) {
        return InkedText.of(words).wrapped(WIDTH - 12, text -> width(Face.SERIF, text, BODY_SIZE));
    }

    void close() {
        try {
            paper.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double labelWidth(Field field) {
        return field.label().isEmpty() ? 0 : width(Face.BOLD, field.label(), 8.5) + 6;
    }

    private FormPage block(Face face, double size, double leading, double x, double width, String words) {
        for (InkedText line : InkedText.of(words).wrapped(width, text -> width(face, text, size))) {
            y += leading;
            draw(face, size, x, y, line);
        }
        return this;
    }

    private double width(Face face, String words, double size) {
        return Face.width(fonts.apply(face), words, size);
    }

    private void write(Face face, double size, double x, double baseline, String words) {
        draw(face, size, x, baseline, InkedText.of(words));
    }

    private void draw(Face face, double size, double x, double baseline, InkedText line) {
        double at = x;
        for (InkedText.Run run : line.runs()) {
            double width = width(face, run.text(), size);
            if (run.ink() != Ink.BLACKED_OUT) {
                show(face, size, at, baseline, run.text());
            }
            if (run.ink() != Ink.PLAIN) {
                fill(at - 1, baseline - size * 0.85, width + 2, size * 1.15);
            }
            at += width;
        }
    }

    private void show(Face face, double size, double x, double baseline, String words) {
        try {
            paper.beginText();
            paper.setFont(fonts.apply(face), (float) size);
            paper.newLineAtOffset((float) x, (float) (HEIGHT - baseline));
            paper.showText(words);
            paper.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(double x, double top, double width, double height) {
        try {
            paper.addRect((float) x, (float) (HEIGHT - top - height), (float) width, (float) height);
            paper.fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void box(double x, double top, double width, double height) {
        try {
            paper.addRect((float) x, (float) (HEIGHT - top - height), (float) width, (float) height);
            paper.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stroke(double x1, double y1, double x2, double y2) {
        try {
            paper.moveTo((float) x1, (float) (HEIGHT - y1));
            paper.lineTo((float) x2, (float) (HEIGHT - y2));
            paper.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A handwritten line that always looks the same for the same name and cannot be read. */
    private void scrawl(String name, double x, double baseline, double length) {
        Random hand = new Random(name.hashCode());
        int strokes = 7;
        double step = length / strokes;
        try {
            paper.moveTo((float) x, (float) (HEIGHT - baseline));
            for (int i = 1; i <= strokes; i++) {
                double rise = 3 + hand.nextDouble() * 15;
                double dip = hand.nextDouble() * 8;
                double from = x + (i - 1) * step;
                paper.curveTo(
                        (float) (from + step * 0.1),
                        (float) (HEIGHT - baseline + rise),
                        (float) (from + step * 1.3),
                        (float) (HEIGHT - baseline + rise * 0.6),
                        (float) (from + step),
                        (float) (HEIGHT - baseline - dip + 2));
            }
            paper.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
