package uk.rubric.documents.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.OldFileFormatException;
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

    /** Where the real content lies of a file with a password, and of one whose readers a server must allow (MS-OFFCRYPTO 2.2 and 2.3). */
    private static final List<String> LOCKED = List.of("EncryptedPackage", "\tDRMContent", "\u0006DataSpaces");

    private final ReadingLimits limits;

    OleFile(ReadingLimits limits) {
        this.limits = limits;
    }

    void read(Path file, DocumentSink sink) throws IOException, UnreadableException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (LOCKED.stream().anyMatch(root::hasEntryCaseInsensitive)) {
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
            if (packed(root, sink) || word(container, sink)) {
                return;
            }
            if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
                new OldSlideText().read(container, sink);
                return;
            }
        }
        new TikaText(limits).read(file, FileKind.OLE, sink);
    }

    /** Whether it is a document of Word 97 or later; older ones are left to another reader. */
    private static boolean word(POIFSFileSystem container, DocumentSink sink) throws IOException, UnreadableException {
        if (!container.getRoot().hasEntryCaseInsensitive("WordDocument")) {
            return false;
        }
        try {
            new OldWordText().read(container, sink);
            return true;
        } catch (OldFileFormatException older) {
            return false;
        }
    }

    /** Hands on the files that were put into an old document. */
    static void objects(DirectoryNode root, DocumentSink sink) throws IOException, UnreadableException {
        if (root.hasEntryCaseInsensitive("ObjectPool")
                && root.getEntryCaseInsensitive("ObjectPool") instanceof DirectoryNode pool) {
            for (Iterator<Entry> entries = pool.getEntries(); entries.hasNext(); ) {
                if (entries.next() instanceof DirectoryNode object) {
                    sink.child("embedded", new ByteArrayInputStream(alone(object)));
                }
            }
        }
    }

    /** A storage within a file as a file of its own. */
    static byte[] alone(DirectoryNode storage) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem alone = new POIFSFileSystem()) {
            EntryUtils.copyNodes(storage, alone.getRoot());
            alone.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
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
                sink.child("message.msg", new ByteArrayInputStream(alone(inner)));
                return true;
            }
        }
        return false;
    }
}
