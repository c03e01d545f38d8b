package uk.rubric.redaction.files;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.rubric.redaction.files.SeenPdf.box;
import static uk.rubric.redaction.files.SeenPdf.dark;
import static uk.rubric.redaction.files.SeenPdf.leftOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.rubric.documents.Quad;
import uk.rubric.documents.reading.PdfDrawing;
import uk.rubric.documents.reading.ReadingLimits;

class LineRoomTest {

    private static final double LEFT = 50;
    private static final double TOP = 200;
    private static final Offset<Double> NEAR = Offset.offset(0.2);
    private static final double WIDTH = PDRectangle.A4.getWidth();
    private static final double HEIGHT = PDRectangle.A4.getHeight();

    /** How a program writes the words of a line down. */
    enum Writing {
        /** All in one string. */
        ONE_STRING {
            @Override
            void words(PdfDrawing pdf, double x, List<String> words) {
                pdf.text(x, TOP, String.join("", words));
            }
        },
        /** Each in a string of its own, which begins where the pen was left. */
        ONE_AFTER_THE_OTHER {
            @Override
            void words(PdfDrawing pdf, double x, List<String> words) {
                pdf.draw(content -> {
                    content.beginText();
                    content.setFont(PdfDrawing.FONT, 10);
                    content.newLineAtOffset((float) x, (float) (HEIGHT - TOP));
                    for (String word : words) {
                        content.showText(word);
                    }
                    content.endText();
                });
            }
        },
        /** Each with its own place, as word processors do. */
        EACH_IN_ITS_PLACE {
            @Override
            void words(PdfDrawing pdf, double x, List<String> words) {
                double at = x;
                for (String word : words) {
                    pdf.text(at, TOP, word);
                    at += width(word);
                }
            }
        };

        abstract void words(PdfDrawing pdf, double x, List<String> words);
    }

    @TempDir
    private Path folder;

    private Answer answer = Answer.refused("nothing was redacted yet");

    private static double width(String word) {
        try {
            return PdfDrawing.FONT.getStringWidth(word) / 100;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static PdfDrawing line(Writing writing, String name) {
        PdfDrawing pdf = new PdfDrawing();
        writing.words(pdf, LEFT, List.of("The caller was ", name, " and she", " saw it."));
        return pdf;
    }

    private byte[] without(PdfDrawing pdf, String name) throws IOException {
        byte[] original = pdf.bytes();
        double[] box = box(original, name, name);
        Area area = new Area(1, Quad.box(box[0] / WIDTH, box[1] / HEIGHT, box[2] / WIDTH, box[3] / HEIGHT), "3.1");
        Path file = Files.write(folder.resolve("original.pdf"), original);
        Order order =
                new Order(folder.resolve("copy.pdf").toString(), "0123456789abcde", List.of(area), List.of(), Set.of());
        answer = Answer.of(new RedactionTask().run(file, order.bytes(), ReadingLimits.standard(), () -> {}));
        assertThat(answer.refusal()).isEmpty();
        return Files.readAllBytes(folder.resolve("copy.pdf"));
    }

    @ParameterizedTest
    @EnumSource(Writing.class)
    void shortNamesLeaveTheSameGap(Writing writing) throws IOException {
        double afterLi = leftOf(without(line(writing, "Li"), "Li"), "and");
        double afterJo = leftOf(without(line(writing, "Al Jo"), "Al Jo"), "and");
        assertThat(afterJo).isCloseTo(afterLi, NEAR);
        assertThat(answer.widthsKept()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Writing.class)
    void allThatFollowsMovesTogether(Writing writing) throws IOException {
        byte[] original = line(writing, "Al Poe").bytes();
        byte[] copy = without(line(writing, "Al Poe"), "Al Poe");
        assertThat(leftOf(copy, "saw") - leftOf(copy, "and"))
                .isCloseTo(leftOf(original, "saw") - leftOf(original, "and"), NEAR);
        assertThat(leftOf(copy, "The")).isCloseTo(LEFT, NEAR);
    }

    @ParameterizedTest
    @EnumSource(Writing.class)
    void longerNamesLeaveGapsOfAWholeNumberOfSteps(Writing writing) throws IOException {
        PdfDrawing longer = line(writing, "Mary-Ann Jones");
        double natural = leftOf(longer.bytes(), "and") - width("Mary-Ann Jones");
        double step = leftOf(without(line(writing, "Li"), "Li"), "and") - natural;
        assertThat(leftOf(without(longer, "Mary-Ann Jones"), "and") - natural).isCloseTo(3 * step, Offset.offset(0.5));
    }

    @ParameterizedTest
    @EnumSource(Writing.class)
    void whereTheLineIsFullALongerNameLeavesANarrowerGap(Writing writing) throws IOException {
        PdfDrawing pdf = new PdfDrawing();
        double end = WIDTH - 16;
        double start = end - width("The caller was Mary Jones and she saw it.");
        writing.words(pdf, start, List.of("The caller was ", "Mary Jones", " and she", " saw it."));
        byte[] original = pdf.bytes();
        byte[] copy = without(pdf, "Mary Jones");
        double left = leftOf(copy, "and");
        assertThat(left).isLessThan(leftOf(original, "and") - 5);
        assertThat(dark(folder.resolve("copy.pdf"), 0, letters(left))).isFalse();
        assertThat(answer.widthsKept()).isEmpty();
    }

    /** Where the first letters after a gap stand. */
    private static Quad letters(double left) {
        return Quad.box((left - 0.5) / WIDTH, (TOP - 8) / HEIGHT, (left + 10) / WIDTH, (TOP + 2) / HEIGHT);
    }

    @Test
    void whatStandsInTheNextColumnKeepsItsPlace() throws IOException {
        PdfDrawing pdf = line(Writing.EACH_IN_ITS_PLACE, "Al Poe").text(350, TOP, "next column");
        byte[] copy = without(pdf, "Al Poe");
        assertThat(leftOf(copy, "next")).isCloseTo(350, NEAR);
        assertThat(leftOf(copy, "and")).isGreaterThan(leftOf(pdf.bytes(), "and") + 1);
    }

    @Test
    void textDoesNotMoveIntoABox() throws IOException {
        PdfDrawing pdf = line(Writing.ONE_STRING, "Al Poe");
        double end = LEFT + width("The caller was Al Poe and she saw it.");
        pdf.frame(end + 2, TOP - 10, 40, 12);
        byte[] copy = without(pdf, "Al Poe");
        assertThat(leftOf(copy, "saw") + width("saw it.")).isLessThan(end + 2);
    }

    @Test
    void underlinedWordsStayAndTheWidthIsToldOf() throws IOException {
        PdfDrawing pdf = line(Writing.EACH_IN_ITS_PLACE, "Al Poe");
        double from = leftOf(pdf.bytes(), "and");
        pdf.box(java.awt.Color.BLACK, from, TOP + 1, width("and she"), 0.5);
        assertThat(leftOf(without(pdf, "Al Poe"), "and")).isCloseTo(from, NEAR);
        assertThat(answer.widthsKept()).containsExactly(1);
    }

    @Test
    void theNextLineStaysWhereItWas() throws IOException {
        PdfDrawing pdf = new PdfDrawing().draw(content -> {
            content.beginText();
            content.setFont(PdfDrawing.FONT, 10);
            content.setLeading(14);
            content.newLineAtOffset((float) LEFT, (float) (HEIGHT - TOP));
            content.showText("The caller was Li and she");
            content.newLine();
            content.showText("told the officer.");
            content.endText();
        });
        byte[] copy = without(pdf, "Li");
        assertThat(leftOf(copy, "told")).isCloseTo(LEFT, NEAR);
    }
}
