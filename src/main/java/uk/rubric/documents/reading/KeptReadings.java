package uk.rubric.documents.reading;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was read of each document in a folder that the caller names, so that a check of a long case that was interrupted does not begin anew.
 * What it holds is as sensitive as the case. A document that could not be read to its end, or that holds others, is read again.
 */
final class KeptReadings {

    private final Path folder;
    private final String reader;

    /**
     * @param folder that exists, for this user alone
     * @param limits under which documents are read: under others, more or less of them might be
     */
    KeptReadings(Path folder, ReadingLimits limits) {
        this.folder = folder;
        this.reader = limits.words() + version();
    }

    /** What was read of a document before, by the digest of its bytes; nothing where it was not, or what was kept is damaged. */
    Optional<Reading> find(String sha256, PositionStore positions) {
        Path file = file(sha256);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        MessageDigest digest = begin(file);
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                DataInputStream in = new DataInputStream(new DigestInputStream(raw, digest))) {
            Reading reading = Reading.told(in, positions);
            return Sha256.end(digest).equals(new String(raw.readAllBytes(), StandardCharsets.US_ASCII))
                    ? Optional.of(reading)
                    : Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    /** Keeps what was read of a document; where it cannot, the document is read again next time and nothing else happens. */
    void keep(String sha256, Reading reading) {
        if (!reading.whole() || !reading.children.isEmpty()) {
            return;
        }
        @Nullable Path part = null;
        try {
            part = Files.createTempFile(folder, "reading-", ".part");
            MessageDigest digest = begin(file(sha256));
            try (OutputStream raw = new BufferedOutputStream(Files.newOutputStream(part));
                    DataOutputStream out = new DataOutputStream(new DigestOutputStream(raw, digest))) {
                reading.tell(out);
                raw.write(Sha256.end(digest).getBytes(StandardCharsets.US_ASCII));
            }
            Files.move(part, file(sha256), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException notKept) {
            discard(part);
        }
    }

    /** Over the file's name too, so that one document's reading cannot pass for another's. */
    private static MessageDigest begin(Path file) {
        MessageDigest digest = Sha256.begin();
        digest.update(String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8));
        return digest;
    }

    private static void discard(@Nullable Path part) {
        try {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException leftBehind) {
            // It bears a name that nobody looks for.
        }
    }

    private Path file(String sha256) {
        return folder.resolve("reading-" + Sha256.of(sha256 + reader).substring(0, 32) + ".bin");
    }

    /** What another version reads in a document may be more: the program's jar names the versions of its libraries too. */
    private static String version() {
        Path program = WorkerCommand.program();
        try {
            return Files.isDirectory(program) ? newest(program) : Sha256.of(program);
        } catch (IOException unknown) {
            return "";
        }
    }

    /** Of a program that lies unpacked, the last change of the classes that read. */
    private static String newest(Path classes) throws IOException {
        Path reading = classes.resolve(KeptReadings.class.getPackageName().replace('.', '/'));
        try (Stream<Path> files = Files.list(reading)) {
            return files.map(file -> file.toFile().lastModified())
                    .max(Comparator.naturalOrder())
                    .map(String::valueOf)
                    .orElse("");
        }
    }
}
