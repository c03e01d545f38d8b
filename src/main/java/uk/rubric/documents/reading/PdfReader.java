package uk.rubric.documents.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import uk.rubric.documents.Format;
import uk.rubric.documents.ReadingProblem.Kind;

/** Reads a PDF page by page: what is painted, what hides under or beside it, and the files it carries. */
final class PdfReader {

    private final ReadingLimits limits;
    private final PictureReader pictures;

    PdfReader(ReadingLimits limits, PictureReader pictures) {
        this.limits = limits;
        this.pictures = pictures;
    }

    void read(Path file, DocumentSink sink) throws IOException, UnreadableException {
        sink.format(Format.PDF);
        try (PDDocument document = load(file)) {
            new PdfReading(document, limits, pictures, sink).read(file);
        }
    }

    private static PDDocument load(Path file) throws IOException, UnreadableException {
        try {
            return Loader.loadPDF(new RandomAccessReadBufferedFile(file.toFile()));
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(Kind.ENCRYPTED, "The PDF needs a password to open.");
        } catch (IOException e) {
            // Locked with a certificate, or in a way that no reader knows: not damaged, but shut.
            if (mentionsEncryption(file)) {
                throw new UnreadableException(Kind.ENCRYPTED, "The PDF is encrypted and could not be opened.");
            }
            throw e;
        }
    }

    private static boolean mentionsEncryption(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(16 << 20), StandardCharsets.ISO_8859_1).contains("/Encrypt");
        }
    }
}
