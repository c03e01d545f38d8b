package uk.rubric.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;
import uk.rubric.documents.Layer;
import uk.rubric.documents.ReadingProblem;
import uk.rubric.documents.ReadingProblem.Kind;

class PrivatePartsTest {

    private static final byte[] BINARY = {0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20};

    @Test
    void wordsThatClaimToBePackedAndAreNotAreRead() {
        PdfDrawing.Heard heard =
                with("OriginalRecord", "resident: 14 Example Road".getBytes(StandardCharsets.US_ASCII));
        assertThat(heard.problems).isEmpty();
        assertThat(Stretches.in(Layer.BESIDE, heard.pages.getFirst()))
                .containsExactly("Private note: resident: 14 Example Road");
    }

    @Test
    void whatNobodyCanReadIsToldOf() {
        assertThat(with("OriginalRecord", BINARY).problems)
                .extracting(ReadingProblem::kind, ReadingProblem::page)
                .containsExactly(tuple(Kind.CORRUPT, 0));
    }

    @Test
    void thePlaceSetAsideForProgramsMayHoldTheirOwnFormats() {
        assertThat(with("PieceInfo", BINARY).problems).isEmpty();
    }

    /** A page and, under a name at the root, a stream that claims to be packed. */
    private static PdfDrawing.Heard with(String name, byte[] content) {
        try (PdfDrawing pdf = new PdfDrawing().text(50, 100, "seen")) {
            COSStream part = new COSStream();
            try (OutputStream out = part.createRawOutputStream()) {
                out.write(content);
            }
            part.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            pdf.document.getDocumentCatalog().getCOSObject().setItem(name, part);
            return pdf.heard();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
