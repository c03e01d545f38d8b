package uk.rubric.documents.reading;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import uk.rubric.documents.Format;
import uk.rubric.documents.ReadingProblem.Kind;

/** Opens one file with the reader for its kind, and turns whatever goes wrong into a named problem. */
final class FileOpener {

    private final ReadingLimits limits;
    private final PictureReader pictures;

    FileOpener(ReadingLimits limits, PictureReader pictures) {
        this.limits = limits;
        this.pictures = pictures;
    }

    void open(Path file, DocumentSink sink) throws IOException {
        try {
            read(file, sink);
        } catch (UnreadableException e) {
            sink.problem(e.problem().kind(), e.problem().page(), e.problem().detail());
        } catch (SinkClosedException e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            sink.problem(Kind.ENCRYPTED, 0, "The file needs a password to open.");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            sink.problem(Kind.CORRUPT, 0, "The file is damaged and could not be read in full.");
        }
    }

    private void read(Path file, DocumentSink sink) throws IOException, UnreadableException {
        FileKind kind = FileKind.of(file);
        switch (kind) {
            case PDF -> new PdfReader(limits, pictures).read(file, sink);
            case IMAGE -> pictures.read(file, sink);
            case ZIP, SEVEN_Z, TAR, COMPRESSED -> new ArchiveReader().read(file, kind, sink);
            case TEXT -> new PlainText(limits).read(file, sink);
            case DOCX -> new WordText(limits).read(file, sink);
            case XLSX -> new SheetText(limits).read(file, sink);
            case PPTX -> new SlideText(limits).read(file, sink);
            case HTML -> new HtmlText(limits).read(file, sink);
            case MAILBOX -> new Mailbox().read(file, sink);
            case TNEF -> new TnefText().read(file, sink);
            case CALENDAR -> new CalendarText(limits).read(file, sink);
            case MAIL -> new MailText().read(file, sink);
            case OLE -> new OleFile(limits).read(file, sink);
            case OPEN_DOCUMENT -> new OpenDocument(limits).read(file, sink);
            case RTF -> new RichText(limits).read(file, sink);
            case OTHER -> new TikaText(limits).read(file, kind, sink);
            case EMPTY -> {
                sink.format(Format.OTHER);
                throw new UnreadableException(Kind.CORRUPT, "The file is empty.");
            }
        }
    }
}
