package uk.rubric.rulebook.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import uk.rubric.authored.Fault;
import uk.rubric.rulebook.RuleFile;
import uk.rubric.rulebook.RulebookSource;
import uk.rubric.rulebook.Vocabulary;

/** Compiles a rulebook's sentences into the classes of an executable model. */
final class RuleCompiler {

    /** One package for all rules: Drools compiles a package at a time, and one each takes minutes. */
    static final String PACKAGE = "uk.rubric.compiled";

    private static final String FOLDER = "src/main/resources/uk/rubric/compiled/";

    private static final String HEADER = "package " + PACKAGE + "; "
            + "import uk.rubric.facts.*; "
            + "import uk.rubric.facts.Comparison.Agreement; "
            + "import uk.rubric.facts.Contradiction.About; "
            + "import uk.rubric.rulebook.Conclusion.Outcome; "
            + imports(
                    "Pack",
                    "Paper",
                    "Leaf",
                    "Detail",
                    "HiddenFirst",
                    "Minor",
                    "Print",
                    "Compared",
                    "Disagreement",
                    "Ordered",
                    "Recorded",
                    "Decided")
            + imports("Flagged", "Limit", "NeverServed", "Asked", "Spoke", "Concern", "Permission");

    private static final Pattern QUOTED_PATH = Pattern.compile("([\\w.-]+\\.(?:dslr|dsl))");

    /** Either the compiled classes as a jar, or what is wrong. */
    sealed interface Result permits Compiled, Broken {}

    /** A jar of classes. */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to the cache, compared by nobody
    record Compiled(byte[] jar) implements Result {}

    /** The rulebook does not compile. */
    record Broken(List<Fault> faults) implements Result {
        Broken {
            faults = faults.stream().map(fault -> fault.under("rules")).toList();
        }
    }

    /** A rule's text and the name it is compiled under. */
    record Text(String name, String text) {}

    private final RulebookSource source;

    private RuleCompiler(RulebookSource source) {
        this.source = source;
    }

    /** Compiles in about a second for every hundred rules; the sentences have been checked before. */
    static Result compile(RulebookSource source) {
        return new RuleCompiler(source).compile(source.phrases().phrases(), texts(source.rules()));
    }

    /** Compiles a few of a rulebook's rules. */
    static Result compile(RulebookSource source, List<RuleFile> some) {
        return compile(source, source.phrases().phrases(), texts(some));
    }

    private static List<Text> texts(List<RuleFile> rules) {
        return rules.stream()
                .map(rule -> new Text(rule.name(), rule.source().text()))
                .toList();
    }

    /** Compiles other rules with other phrases than a rulebook's own. */
    static Result compile(RulebookSource source, List<Vocabulary.Phrase> phrases, List<Text> rules) {
        return new RuleCompiler(source).compile(phrases, rules);
    }

    /** The version of the rule engine, since classes that one version makes are not for another. */
    static String engineVersion() {
        String version = KieServices.class.getPackage().getImplementationVersion();
        return version == null ? "unknown" : version;
    }

    private Result compile(List<Vocabulary.Phrase> phrases, List<Text> rules) {
        // The class loader is named: on other threads the context loader does not see the program's classes.
        ClassLoader loader = RuleCompiler.class.getClassLoader();
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        ReleaseId release = services.newReleaseId("uk.rubric", "rulebook", "1." + System.nanoTime());
        files.generateAndWritePomXML(release);
        files.write(FOLDER + "vocabulary.dsl", written(phrases));
        for (Text rule : rules) {
            // On the author's first line, a comment, so that every line keeps its number.
            files.write(FOLDER + rule.name() + ".dslr", HEADER + rule.text());
        }
        try {
            KieBuilder builder = services.newKieBuilder(files, loader).buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            return errors.isEmpty()
                    ? new Compiled(((InternalKieModule) builder.getKieModule()).getBytes())
                    : new Broken(
                            errors.stream().map(this::fault).distinct().sorted().toList());
        } catch (RuntimeException | LinkageError e) {
            // Every sentence is known, so what cannot be compiled is the meaning of one of them.
            return new Broken(List.of(new Fault(
                    "vocabulary/",
                    0,
                    "A phrase has a meaning that cannot be compiled: "
                            + first(e.getMessage() == null ? e.toString() : e.getMessage()) + ".",
                    "Look at the phrases changed last.")));
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private Fault fault(Message message) {
        String text = first(message.getText());
        Optional<RuleFile> rule = Optional.empty();
        for (String where : List.of(String.valueOf(message.getPath()), message.getText())) {
            Matcher path = QUOTED_PATH.matcher(where);
            while (rule.isEmpty() && path.find()) {
                String name = path.group(1);
                rule = source.rules().stream()
                        .filter(candidate -> name.equals(candidate.name() + ".dslr"))
                        .findFirst();
            }
        }
        // Every sentence is known, so the fault is in what a phrase means: blame the phrase, not the author of the
        // rule.
        Optional<Vocabulary.Phrase> phrase = rule.flatMap(found -> phraseAt(found, message.getLine()));
        String user = rule.map(found -> "It is used in rules/" + found.source().name() + ".")
                .orElse("");
        return new Fault(
                phrase.map(Vocabulary.Phrase::file).orElse("vocabulary/"),
                phrase.map(Vocabulary.Phrase::line).orElse(0),
                "The rule engine cannot make sense of a phrase's meaning: " + text + ".",
                user);
    }

    /** The phrase used in a line of a rule; Drools reports an error at the line where it notices it, which may be the next. */
    private Optional<Vocabulary.Phrase> phraseAt(RuleFile rule, int line) {
        return Stream.concat(rule.when().stream(), rule.then().stream())
                .filter(sentence -> sentence.line() <= line)
                .reduce((earlier, later) -> later)
                .flatMap(sentence -> source.phrases()
                        .phraseOf(
                                rule.when().contains(sentence) ? Vocabulary.Part.WHEN : Vocabulary.Part.THEN,
                                sentence));
    }

    /** Drools takes the first phrase that fits anywhere in a line, so they are written the longest first. */
    private static String written(List<Vocabulary.Phrase> phrases) {
        return phrases.stream()
                .map(phrase -> "[" + phrase.part().name().toLowerCase(Locale.ROOT) + "]" + phrase.words() + "="
                        + phrase.meaning())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String first(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    private static String imports(String... names) {
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            lines.add("import " + RuleFacts.class.getName() + "." + name + "; ");
        }
        return String.join("", lines);
    }
}
