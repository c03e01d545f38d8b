package uk.rubric.rulebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.authored.AuthoredFile;
import uk.rubric.authored.Fault;
import uk.rubric.facts.Kind;

/**
 * Every sentence that may be used, and the rules of all editions that could be read. Who looks for a sentence has a rule that is half
 * written, so that faults are no hindrance here; lint names them.
 */
public record Sayings(Vocabulary phrases, List<RuleFile> rules) {

    private static final Pattern KINDS = Pattern.compile("\\bkind (?:== Kind\\.\\w+|in \\([^)]*\\))");
    private static final Pattern KIND = Pattern.compile("Kind\\.(\\w+)");

    /** The words by which a case gives the kinds of detail that a phrase is about; none where it is about no kind, or about all but some. */
    public static List<String> inCases(Vocabulary.Phrase phrase) {
        Matcher kinds = KINDS.matcher(phrase.meaning());
        List<String> words = new ArrayList<>();
        if (kinds.find()) {
            Matcher kind = KIND.matcher(kinds.group());
            while (kind.find()) {
                words.addAll(CaseWords.wordsFor(Kind.valueOf(kind.group(1))));
            }
        }
        return List.copyOf(words);
    }

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
