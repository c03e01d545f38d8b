package uk.rubric;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the rulebook lies: the folder with {@code rules/} and {@code policy-docs/}.
 *
 * @param root the folder
 */
record Home(Path root) {

    /** The folder named by {@code -Drubric.home}, else the nearest one above the working folder or the program that holds a rulebook. */
    static Home find() {
        String stated = System.getProperty("rubric.home", "");
        if (!stated.isEmpty()) {
            return new Home(Path.of(stated).toAbsolutePath().normalize());
        }
        List<Path> starts = new ArrayList<>(List.of(Path.of("").toAbsolutePath()));
        CodeSource source = Home.class.getProtectionDomain().getCodeSource();
        if (source != null) {
            try {
                starts.add(Path.of(source.getLocation().toURI()));
            } catch (URISyntaxException | IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
                // The program lies inside another archive: only the working folder can tell.
            }
        }
        for (Path start : starts) {
            for (Path folder = start; folder != null; folder = folder.getParent()) {
                if (Files.isDirectory(folder.resolve("rules")) && Files.isDirectory(folder.resolve("policy-docs"))) {
                    return new Home(folder);
                }
            }
        }
        return new Home(Path.of("").toAbsolutePath());
    }

    Path rules() {
        return root.resolve("rules");
    }

    Path policyDocs() {
        return root.resolve("policy-docs");
    }

    Path exampleCase() {
        return root.resolve("src/examples/first-hearing");
    }

    /** Sample documents, one fault each, named after the rule that must find it. */
    Path samples() {
        return root.resolve("src/test/resources/corpus");
    }

    /** Limits of reading for this machine, where somebody set them: the file named by {@code -Drubric.limits}, else {@code limits.yaml} beside the rules. */
    Optional<Path> limits() {
        String stated = System.getProperty("rubric.limits", "");
        Path file = stated.isEmpty() ? root.resolve("limits.yaml") : Path.of(stated);
        return stated.isEmpty() && !Files.exists(file) ? Optional.empty() : Optional.of(file);
    }

    /** Compiled rules are code: they are kept where only this user writes. */
    Path compiledRules() {
        String stated = System.getProperty("rubric.cache", "");
        if (!stated.isEmpty()) {
            return Path.of(stated);
        }
        String xdg = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
        Path caches = xdg.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return caches.resolve("rubric").resolve("rules");
    }
}
