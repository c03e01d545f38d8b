package uk.rubric.facts.detection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists that lie beside the classes: one entry a line, {@code #} begins a comment line. */
final class Lists {

    private Lists() {}

    /** The lines of a list, in order. A missing list is a broken build and throws. */
    static List<String> lines(String name) {
        try (InputStream in = Lists.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the list " + name + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of a list as a set. */
    static Set<String> words(String name) {
        return lines(name).stream().collect(Collectors.toUnmodifiableSet());
    }
}
