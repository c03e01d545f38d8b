package uk.rubric.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a report with the one that a person looked at and kept; {@code -Dgolden.write=true} keeps the new one. */
final class Golden {

    private static final Path KEPT = Path.of("src/test/resources/uk/rubric/report");

    private Golden() {}

    static void assertMatches(String name, String written) {
        Path file = KEPT.resolve(name);
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.writeString(file, written);
            }
            assertThat(written).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
