package uk.rubric.documents.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import uk.rubric.documents.Format;
import uk.rubric.documents.ReadingProblem.Kind;

/** Unpacks zip, 7z, tar and compressed files; the sink holds it to the budget. */
final class ArchiveReader {

    private static final int MOST_MEMORY_KIB = 128 << 10;

    void read(Path file, FileKind kind, DocumentSink sink) throws IOException, UnreadableException {
        sink.format(Format.ARCHIVE);
        try {
            switch (kind) {
                case ZIP -> zip(file, sink);
                case SEVEN_Z -> sevenZ(file, sink);
                case TAR -> {
                    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                        tar(in, sink);
                    }
                }
                default -> compressed(file, sink);
            }
        } catch (PasswordRequiredException e) {
            throw new UnreadableException(Kind.ENCRYPTED, "The archive needs a password to open.");
        } catch (MemoryLimitException e) {
            throw new UnreadableException(Kind.TOO_LARGE, "Unpacking the archive would take too much memory.");
        }
    }

    private void zip(Path file, DocumentSink sink) throws IOException, UnreadableException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            int locked = 0;
            int unknown = 0;
            Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder();
            while (entries.hasMoreElements()) {
                ZipArchiveEntry entry = entries.nextElement();
                if (entry.isDirectory() || entry.isUnixSymlink() || CasePaths.isJunk(entry.getName())) {
                    continue;
                }
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    locked++;
                } else if (!zip.canReadEntryData(entry)) {
                    unknown++;
                } else {
                    try (InputStream in = zip.getInputStream(entry)) {
                        sink.child(entry.getName(), in);
                    }
                }
            }
            if (locked > 0) {
                sink.problem(
                        Kind.ENCRYPTED,
                        0,
                        locked + (locked == 1 ? " file" : " files") + " in the archive need a password to open.");
            }
            if (unknown > 0) {
                sink.problem(
                        Kind.UNSUPPORTED,
                        0,
                        unknown + (unknown == 1 ? " file" : " files")
                                + " in the archive are packed in a way that cannot be read.");
            }
        }
    }

    private void sevenZ(Path file, DocumentSink sink) throws IOException, UnreadableException {
        try (SevenZFile archive = SevenZFile.builder()
                .setPath(file)
                .setMaxMemoryLimitKiB(MOST_MEMORY_KIB)
                .get()) {
            for (SevenZArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (!entry.isDirectory() && entry.hasStream() && !CasePaths.isJunk(String.valueOf(entry.getName()))) {
                    sink.child(String.valueOf(entry.getName()), archive.getInputStream(entry));
                }
            }
        }
    }

    private void tar(InputStream in, DocumentSink sink) throws IOException, UnreadableException {
        try (TarArchiveInputStream archive = new TarArchiveInputStream(in)) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.isFile() && !CasePaths.isJunk(entry.getName())) {
                    sink.child(entry.getName(), archive);
                }
            }
        }
    }

    /** A compressed file holds exactly one, which may be a tar; it is unpacked like any other child. */
    private void compressed(Path file, DocumentSink sink) throws IOException, UnreadableException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                InputStream plain =
                        new CompressorStreamFactory(true, MOST_MEMORY_KIB).createCompressorInputStream(in)) {
            sink.child("content", plain);
        } catch (CompressorException e) {
            throw new UnreadableException(Kind.UNSUPPORTED, "The file is compressed in a way that cannot be read.");
        }
    }
}
