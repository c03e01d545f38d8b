package uk.rubric;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Copies a folder of this repository, so that a test may change what stands in it. */
public final class ShippedCopy {

    private ShippedCopy() {}

    /** Copies all files below a folder of the repository, such as "rules", into another folder. */
    public static void of(String folder, Path to) throws IOException {
        Path shipped = Path.of(folder);
        for (Path file : files(shipped)) {
            Path copy = to.resolve(shipped.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }
}
