package uk.rubric.documents.reading;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import uk.rubric.documents.Format;
import uk.rubric.documents.ReadingProblem.Kind;

/** Opens files in the container that old Office programs, Outlook and encrypted new documents share. */
final class OleFile {

    private final ReadingLimits limits;

    OleFile(ReadingLimits limits) {
        this.limits = limits;
    }

    void read(Path file, DocumentSink sink) throws IOException, UnreadableException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                sink.format(Format.OTHER);
                throw new UnreadableException(Kind.ENCRYPTED, "The file needs a password to open.");
            }
            if (root.hasEntryCaseInsensitive("__properties_version1.0")) {
                new OutlookText().read(container, sink);
                return;
            }
            if (root.hasEntryCaseInsensitive("Workbook")) {
                new OldSheetText().read(container, sink);
                return;
            }
        }
        new TikaText(limits).read(file, FileKind.OLE, sink);
    }
}
