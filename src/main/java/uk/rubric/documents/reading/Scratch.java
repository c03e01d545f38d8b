package uk.rubric.documents.reading;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.atomic.AtomicInteger;

/** The folder in which the files of one case are unpacked, readable to nobody else, gone when the case is closed. */
final class Scratch implements AutoCloseable {

    private final Path folder;
    private final AtomicInteger next = new AtomicInteger();

    private Scratch(Path folder) {
        this.folder = folder;
    }

    static Scratch make() throws IOException {
        Scratch scratch = new Scratch(Files.createTempDirectory("rubric-case"));
        Runtime.getRuntime().addShutdownHook(new Thread(scratch::close));
        return scratch;
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
