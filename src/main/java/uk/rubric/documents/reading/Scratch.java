package uk.rubric.documents.reading;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A temporary folder of one case or one worker, readable to nobody else, gone when it is closed or the program ends. */
final class Scratch implements AutoCloseable {

    private static final Set<Scratch> OPEN = ConcurrentHashMap.newKeySet();

    static {
        // Each is closed in its own time; an interrupted program still leaves nothing behind.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> List.copyOf(OPEN).forEach(Scratch::close)));
    }

    private final Path folder;
    private final AtomicInteger next = new AtomicInteger();

    private Scratch(Path folder) {
        this.folder = folder;
    }

    /** A folder for the files of a case. */
    static Scratch ofCase() throws IOException {
        return make("rubric-case");
    }

    /** A folder for what a worker puts aside: parsers spool files, and a worker is often ended by force. */
    static Scratch ofWorker() throws IOException {
        return make("rubric-worker");
    }

    private static Scratch make(String prefix) throws IOException {
        Scratch scratch = new Scratch(Files.createTempDirectory(prefix));
        OPEN.add(scratch);
        return scratch;
    }

    Path folder() {
        return folder;
    }

    /** The beginning of the path under which one container's files are stored. */
    String prefix() {
        return folder.resolve(next.incrementAndGet() + "-").toString();
    }

    /** Where the positions of a long case are kept. */
    Path positions() {
        return folder.resolve("positions");
    }

    @Override
    public void close() {
        OPEN.remove(this);
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, java.io.IOException problem)
                        throws IOException {
                    Files.delete(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException leftToTheSystem) {
            folder.toFile().deleteOnExit();
        }
    }
}
