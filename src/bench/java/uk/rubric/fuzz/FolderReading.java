package uk.rubric.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import uk.rubric.guidance.Edition;
import uk.rubric.guidance.GuidanceReader;
import uk.rubric.rulebook.RulebookReader;

/** Reads a copy of the guidance and the rules in which one file is damaged; what was read last is kept for a failing text. */
final class FolderReading {

    private final Path guidance;
    private final Path rules;
    private final List<Path> files;
    private final Edition edition;

    FolderReading(Path home) throws IOException {
        Path copy = Files.createTempDirectory("rubric-fuzz");
        guidance = copied(home.resolve("policy-docs"), copy.resolve("policy-docs"));
        rules = copied(home.resolve("rules"), copy.resolve("rules"));
        try (var walk = Files.walk(copy)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        edition = switch (GuidanceReader.read(guidance)) {
            case GuidanceReader.Loaded loaded -> loaded.guidance().editions().getFirst();
            case GuidanceReader.Broken broken -> throw new IllegalStateException("the guidance is broken before it is damaged");
        };
    }

    private static Path copied(Path from, Path to) throws IOException {
        try (var walk = Files.walk(from)) {
            for (Path path : walk.sorted().toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
        return to;
    }

    /** A damaged copy of one file, behind the number of the file in its first line. */
    String damagedFile(RandomGenerator random) {
        int file = random.nextInt(files.size());
        try {
            return file + "\n" + Texts.damaged(Files.readString(files.get(file)), random);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void read(String text) {
        int line = text.indexOf('\n');
        Path file = files.get(Integer.parseInt(text.substring(0, line)));
        try {
            byte[] sound = Files.readAllBytes(file);
            try {
                Files.writeString(file, text.substring(line + 1));
                if (file.startsWith(guidance)) {
                    GuidanceReader.read(guidance);
                } else {
                    RulebookReader.read(rules, edition);
                }
            } finally {
                Files.write(file, sound);
            }
        } catch (java.nio.charset.CharacterCodingException e) {
            // Half a pair of characters cannot be written, so that nobody can read it either.
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
