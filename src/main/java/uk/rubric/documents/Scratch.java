package uk.rubric.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A folder in which the files of cases lie while they are checked. Only this user can look into it; it goes when it is closed, and what a
 * program that was killed left behind goes when the next one starts.
 */
public final class Scratch implements AutoCloseable {

    private static final String PREFIX = "rubric-cases-";
    private static final String LOCK = "in-use";

    /** The folders of this very program: on many systems whoever opens a lock's file and closes it again lets the lock of the whole program go. */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private Scratch(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** The one of this run of the program, which is closed when the program ends, however long cases are kept open. */
    public static Scratch ofProgram() {
        return OfProgram.SCRATCH;
    }

    /** Made when the first case is opened. */
    private static final class OfProgram {
        static final Scratch SCRATCH = inTemporaryFolder();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(SCRATCH::close));
        }
    }

    /** A new one in the system's folder for such things. */
    public static Scratch inTemporaryFolder() {
        return in(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** Sweeps the parent and makes a new one in it. */
    public static Scratch in(Path parent) {
        try {
            sweep(parent);
            // Made by the system with access for its owner alone.
            Path folder = Files.createTempDirectory(parent, PREFIX);
            FileChannel channel =
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw new IllegalStateException("a folder just made is in use");
            }
            OWN.add(folder);
            return new Scratch(folder, channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new folder in it. */
    public Path newFolder(String prefix) throws IOException {
        return Files.createTempDirectory(folder, prefix);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove(folder);
            OWN.remove(folder);
        }
    }

    /** Removes a folder with all it holds, never following a link out of it; what is in use elsewhere stays for the next sweep. */
    public static void remove(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path left, @Nullable IOException e) {
                    delete(left);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            path.toFile().deleteOnExit();
        }
    }

    private static void sweep(Path parent) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path folder : left) {
                if (!OWN.contains(folder)
                        && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                        && isAbandoned(folder)) {
                    remove(folder);
                }
            }
        }
    }

    /** A living program holds the lock of its folder; the system lets it go when the program dies, however it dies. */
    private static boolean isAbandoned(Path folder) {
        Path lock = folder.resolve(LOCK);
        if (!Files.isWritable(lock) || Files.isSymbolicLink(lock)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            return held != null;
        } catch (OverlappingFileLockException | IOException e) {
            return false;
        }
    }
}
