package uk.rubric.rulebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import uk.rubric.authored.AuthoredFile;
import uk.rubric.authored.Fault;

/**
 * Every sentence that may be used, and the rules of all editions that could be read. Who looks for a sentence has a rule that is half
 * written, so that faults are no hindrance here; lint names them.
 */
public record Sayings(Vocabulary phrases, List<RuleFile> rules) {

    /** Reads what can be read of a rules folder. */
    public static Sayings read(Path folder) {
        Consumer<Fault> forLint = fault -> {};
        List<AuthoredFile> vocabulary = new ArrayList<>();
        List<RuleFile> rules = new ArrayList<>();
        for (Path path : AuthoredFile.below(folder, folder, forLint)) {
            String name = AuthoredFile.name(folder, path);
            if (name.endsWith(RuleFile.ENDING)) {
                AuthoredFile.read(folder, path, forLint)
                        .flatMap(file -> RuleFileReader.read(file, new ArrayList<>()))
                        .ifPresent(rules::add);
            } else if (name.endsWith(".dsl")) {
                AuthoredFile.read(folder, path, forLint).ifPresent(vocabulary::add);
            }
        }
        return new Sayings(Vocabulary.read(vocabulary, new ArrayList<>()), List.copyOf(rules));
    }
}
