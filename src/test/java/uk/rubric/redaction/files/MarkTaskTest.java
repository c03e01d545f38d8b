package uk.rubric.redaction.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.rubric.documents.Quad;
import uk.rubric.documents.reading.PdfDrawing;
import uk.rubric.documents.reading.ReadingLimits;

class MarkTaskTest {

    private static final Area AREA = new Area(1, Quad.box(0.1, 0.2, 0.3, 0.22), "3.1");

    @TempDir
    private Path folder;

    @Test
    void aMarkIsAStandardRedactionMarkWithItsParagraph() throws IOException {
        byte[] original = new PdfDrawing().text(50, 180, "Mary Jones saw it.").bytes();
        try (PDDocument marked = Loader.loadPDF(mark(original))) {
            COSDictionary mark = marked.getPage(0).getAnnotations().getFirst().getCOSObject();
            assertThat(mark.getNameAsString(COSName.SUBTYPE)).isEqualTo("Redact");
            assertThat(mark.getString("OverlayText")).isEqualTo("3.1");
            assertThat(mark.getString(COSName.CONTENTS)).isEqualTo("Guidance paragraph 3.1");
            float[] quad = ((COSArray) mark.getDictionaryObject(COSName.QUADPOINTS)).toFloatArray();
            float height = marked.getPage(0).getMediaBox().getHeight();
            float width = marked.getPage(0).getMediaBox().getWidth();
            assertThat(quad[0]).isCloseTo(0.1f * width, Offset.offset(0.01f));
            assertThat(quad[1]).isCloseTo(height - 0.2f * height, Offset.offset(0.01f));
        }
    }

    @Test
    void theOriginalsBytesStayAtTheStart() throws IOException {
        byte[] original = new PdfDrawing().text(50, 180, "Mary Jones saw it.").bytes();
        byte[] marked = mark(original);
        assertThat(marked).hasSizeGreaterThan(original.length);
        assertThat(Arrays.copyOf(marked, original.length)).isEqualTo(original);
    }

    @Test
    void theSameFileGivesTheSameBytes() throws IOException {
        byte[] original = new PdfDrawing().text(50, 180, "Mary Jones saw it.").bytes();
        assertThat(mark(original)).isEqualTo(mark(original));
    }

    @Test
    void whatIsNoPdfIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("note.txt"), "Mary Jones saw it.");
        Answer answer = Answer.of(new MarkTask().run(file, order().bytes(), ReadingLimits.standard(), () -> {}));
        assertThat(answer.refusal()).contains("Only PDF");
    }

    private Order order() {
        return new Order(
                folder.resolve("marked.pdf").toString(), "0123456789abcde", List.of(AREA), List.of(), Set.of());
    }

    private byte[] mark(byte[] original) throws IOException {
        Path file = Files.write(folder.resolve("original.pdf"), original);
        Answer answer = Answer.of(new MarkTask().run(file, order().bytes(), ReadingLimits.standard(), () -> {}));
        assertThat(answer.refusal()).isEmpty();
        return Files.readAllBytes(folder.resolve("marked.pdf"));
    }
}
