package uk.rubric.authored;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A text file that somebody wrote, as it reads on every machine: without a byte order mark and with one kind of line end.
 *
 * @param name relative to the folder that was loaded, with forward slashes
 */
public record AuthoredFile(String name, String text) {

    /** Reads one file; a file that cannot be read as UTF-8 text is a fault. */
    public static Optional<AuthoredFile> read(Path root, Path file, Consumer<Fault> faults) {
        String name = name(root, file);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return Optional.of(new AuthoredFile(name, withOneKindOfLineEnd(text)));
        } catch (CharacterCodingException e) {
            faults.accept(new Fault(name, 0, "This file is not UTF-8 text.", "Save it as UTF-8."));
        } catch (IOException e) {
            faults.accept(new Fault(name, 0, "This file cannot be read.", "Check that it is there and may be opened."));
        }
        return Optional.empty();
    }

    /** The files below a folder, sorted by name; hidden files, which editors and systems leave behind, are no part of it. */
    public static List<Path> below(Path root, Path folder, Consumer<Fault> faults) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !hidden(folder.relativize(file)))
                    .sorted((one, other) -> name(root, one).compareTo(name(root, other)))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            faults.accept(new Fault(name(root, folder), 0, "This folder cannot be read.", "Check that it is there."));
            return List.of();
        }
    }

    /** A file's name as its author knows it. */
    public static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** The lines, without their ends. */
    public List<String> lines() {
        return text.lines().toList();
    }

    private static String withOneKindOfLineEnd(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean hidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
