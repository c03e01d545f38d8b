package uk.rubric.rulebook.drools;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.rubric.rulebook.RulebookSource;

/**
 * Keeps compiled rules between runs, since compiling costs seconds. What it holds is code: the folder must be one that only
 * this user can write. Every failure of the cache costs time and nothing else.
 */
final class RuleCache {

    private static final Logger LOG = LoggerFactory.getLogger(RuleCache.class);
    private static final int DIGEST = 64;

    private final Path folder;

    RuleCache(Path folder) {
        this.folder = folder;
    }

    /** The file of compiled rules, named after everything that its classes depend on: the rules themselves, as their key says, and what runs them. */
    Path file(String key) {
        return folder.resolve("rules-"
                + sha256(List.of(
                                key.getBytes(StandardCharsets.UTF_8),
                                RuleCompiler.engineVersion().getBytes(StandardCharsets.UTF_8),
                                shapes().getBytes(StandardCharsets.UTF_8)))
                        .substring(0, 24)
                + ".bin");
    }

    /** The jar kept under a key; nothing where there is none or its own digest does not agree. */
    Optional<byte[]> read(String key) {
        Path file = file(key);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            byte[] kept = Files.readAllBytes(file);
            if (kept.length > DIGEST) {
                byte[] jar = Arrays.copyOfRange(kept, DIGEST, kept.length);
                if (sha256(List.of(jar)).equals(new String(kept, 0, DIGEST, StandardCharsets.US_ASCII))) {
                    return Optional.of(jar);
                }
            }
            LOG.warn("The compiled rules kept in {} are damaged; compiling anew.", file.getFileName());
        } catch (IOException e) {
            LOG.warn("The compiled rules kept in {} cannot be read; compiling anew.", file.getFileName());
        }
        return Optional.empty();
    }

    /** Keeps a jar; another process sees either all of it or nothing. */
    void write(String key, byte[] jar) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "rules-", ".part");
            try {
                byte[] digest = sha256(List.of(jar)).getBytes(StandardCharsets.US_ASCII);
                byte[] kept = new byte[digest.length + jar.length];
                System.arraycopy(digest, 0, kept, 0, digest.length);
                System.arraycopy(jar, 0, kept, digest.length, jar.length);
                Files.write(part, kept);
                move(part, file(key));
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            LOG.warn("The compiled rules could not be kept; the next start will compile them again.");
        }
    }

    /** Compiles a rulebook and keeps what came of it. */
    RuleCompiler.Result compile(RulebookSource source) {
        return kept(source.rulebook().checksum(), RuleCompiler.compile(source));
    }

    /** Keeps what came of a compilation, where it came to anything. */
    RuleCompiler.Result kept(String key, RuleCompiler.Result result) {
        if (result instanceof RuleCompiler.Compiled compiled) {
            write(key, compiled.jar());
        }
        return result;
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The classes that compiled rules are compiled against: a changed record would break old rules at run time only. */
    private static String shapes() {
        StringBuilder shapes = new StringBuilder();
        for (Class<?> type : RuleFacts.class.getDeclaredClasses()) {
            if (type.isRecord()) {
                shapes.append(type.getName());
                for (var component : type.getRecordComponents()) {
                    shapes.append(' ').append(component);
                    if (component.getType().isEnum()) {
                        shapes.append(List.of(component.getType().getEnumConstants()));
                    }
                }
                shapes.append('\n');
            }
        }
        // Reflection gives no promise about the order of classes.
        return String.join("\n", shapes.toString().lines().sorted().toList());
    }

    private static String sha256(List<byte[]> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
