package uk.rubric.documents.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.Ole10NativeException;
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
            if (packed(root, sink)) {
                return;
            }
        }
        new TikaText(limits).read(file, FileKind.OLE, sink);
    }

    /** An object in an office document that wraps another file whole. */
    private static boolean packed(DirectoryNode root, DocumentSink sink) throws IOException, UnreadableException {
        if (root.hasEntryCaseInsensitive(Ole10Native.OLE10_NATIVE)) {
            sink.format(Format.ARCHIVE);
            try {
                Ole10Native wrapped = Ole10Native.createFromEmbeddedOleObject(root);
                String label = wrapped.getLabel();
                sink.child(label == null ? "embedded" : label, new ByteArrayInputStream(wrapped.getDataBuffer()));
            } catch (Ole10NativeException e) {
                throw new UnreadableException(Kind.CORRUPT, "The embedded file is damaged and could not be read.");
            }
            return true;
        }
        for (String name : List.of("Package", "CONTENTS")) {
            if (root.hasEntryCaseInsensitive(name)) {
                sink.format(Format.ARCHIVE);
                try (DocumentInputStream in = root.createDocumentInputStream(name)) {
                    sink.child("embedded", in);
                }
                return true;
            }
        }
        for (Iterator<Entry> entries = root.getEntries(); entries.hasNext(); ) {
            // A mail inside a document lies in a storage of its own.
            if (entries.next() instanceof DirectoryNode inner
                    && inner.hasEntryCaseInsensitive("__properties_version1.0")) {
                sink.format(Format.ARCHIVE);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                try (POIFSFileSystem alone = new POIFSFileSystem()) {
                    EntryUtils.copyNodes(inner, alone.getRoot());
                    alone.writeFilesystem(bytes);
                }
                sink.child("message.msg", new ByteArrayInputStream(bytes.toByteArray()));
                return true;
            }
        }
        return false;
    }
}
