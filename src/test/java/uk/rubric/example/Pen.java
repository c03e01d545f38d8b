package uk.rubric.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Draws on one sheet: words with their redactions, boxes, lines and scrawls, measured in points from the top left corner. */
final class Pen {

    private static final double HEIGHT = 842;

    private final PDPageContentStream paper;
    private final Function<Face, PDFont> fonts;

    Pen(PDDocument document, PDPage sheet, Function<Face, PDFont> fonts) {
        this.fonts = fonts;
        try {
            paper = new PDPageContentStream(document, sheet, AppendMode.OVERWRITE, false);
            paper.setLineWidth(0.7f);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How wide words are. */
    double width(Face face, String words, double size) {
        return Face.width(fonts.apply(face), words, size);
    }

    /** Writes words that may hold redactions. */
    void write(Face face, double size, double x, double baseline, String words) {
        draw(face, size, x, baseline, InkedText.of(words));
    }

    /** Draws a line of words with the boxes of its redactions. */
    void draw(Face face, double size, double x, double baseline, InkedText line) {
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

    /** Draws an empty box. */
    void box(double x, double top, double width, double height) {
        try {
            paper.addRect((float) x, (float) (HEIGHT - top - height), (float) width, (float) height);
            paper.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws a line. */
    void stroke(double x1, double y1, double x2, double y2) {
        try {
            paper.moveTo((float) x1, (float) (HEIGHT - y1));
            paper.lineTo((float) x2, (float) (HEIGHT - y2));
            paper.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A handwritten line that always looks the same for the same name and cannot be read. */
    void scrawl(String name, double x, double baseline, double length) {
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

    /** Ends the drawing. */
    void lift() {
        try {
            paper.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
