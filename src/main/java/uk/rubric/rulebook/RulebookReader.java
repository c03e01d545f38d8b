package uk.rubric.rulebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.rubric.authored.AuthoredFile;
import uk.rubric.authored.Checksum;
import uk.rubric.authored.Fault;
import uk.rubric.guidance.Edition;

/** Reads a rules folder for one edition, whole or not at all. */
public final class RulebookReader {

    /** What came of reading: the rulebook's source, or everything that is wrong with it. */
    public sealed interface Result permits Loaded, Broken {}

    /** Every file was read and none is wrong. */
    public record Loaded(RulebookSource source) implements Result {}

    /** What is wrong, sorted by file and line; never empty. */
    public record Broken(List<Fault> faults) implements Result {
        public Broken {
            faults = faults.stream()
                    .map(fault -> fault.under("rules"))
                    .sorted()
                    .distinct()
                    .toList();
        }
    }

    private final Edition edition;
    private final List<Fault> faults = new ArrayList<>();
    private final List<AuthoredFile> vocabulary = new ArrayList<>();
    private final List<RuleFile> rules = new ArrayList<>();
    private final List<RuleCases> cases = new ArrayList<>();
    private final ValueFiles values = new ValueFiles(faults);
    private final Set<String> unread = new TreeSet<>();

    private RulebookReader(Edition edition) {
        this.edition = edition;
    }

    /** Reads the folder; all faults of form are found in one go. */
    public static Result read(Path rules, Edition edition) {
        Attempt attempt = attempt(rules, edition);
        return attempt.faults().isEmpty() ? new Loaded(attempt.source()) : new Broken(attempt.faults());
    }

    /**
     * As much of a rulebook as could be read, with what is wrong with the rest; only {@link RulebookLint} may look at it.
     *
     * @param said the phrases that a rule of any edition says, each as its part and words
     * @param unread the names of files that are there and could not be read, without folder: what they hold is not missing
     */
    record Attempt(RulebookSource source, Set<String> said, Set<String> unread, List<Fault> faults) {}

    static Attempt attempt(Path rules, Edition edition) {
        return new RulebookReader(edition).attempt(rules);
    }

    private Attempt attempt(Path folder) {
        if (!Files.isDirectory(folder)) {
            faults.add(new Fault(folder.getFileName() + "/", 0, "There is no rules folder here.", ""));
        }
        List<Path> paths = Files.isDirectory(folder) ? AuthoredFile.below(folder, folder, faults::add) : List.of();
        for (Path path : paths) {
            AuthoredFile.read(folder, path, faults::add).ifPresent(this::take);
        }
        Vocabulary phrases = Vocabulary.read(vocabulary, faults);
        twins();
        List<RuleFile> ours = rules.stream()
                .filter(rule -> rule.belongsTo(edition.number()))
                .sorted(Comparator.comparing(rule -> rule.source().name()))
                .toList();
        if (ours.isEmpty()) {
            faults.add(new Fault(
                    folder.getFileName() + "/", 0, "No rule belongs to edition " + edition.number() + ".", ""));
        }
        ours.forEach(rule -> understood(rule, phrases));
        Tables tables = values.tables(edition);
        Parameters parameters = values.parameters(edition);
        List<RuleCard> cards = ours.stream()
                .flatMap(rule -> rule.card().stream())
                .sorted(Comparator.comparing(RuleCard::id))
                .toList();
        String checksum = checksum(ours, phrases);
        theRulesAreTheFrozenOnes(checksum);
        RulebookSource source = new RulebookSource(
                new Rulebook(edition, checksum, cards), ours, phrases, tables, parameters, casesOf(ours));
        return new Attempt(source, said(phrases), Set.copyOf(unread), List.copyOf(faults));
    }

    private Set<String> said(Vocabulary phrases) {
        Set<String> said = new TreeSet<>();
        for (RuleFile rule : rules) {
            phrases.phrasesOf(rule).forEach(phrase -> said.add(phrase.part() + phrase.words()));
        }
        return said;
    }

    /** Cases of rules that belong to other editions alone are not this edition's. */
    private List<RuleCases> casesOf(List<RuleFile> ours) {
        Set<String> others = rules.stream()
                .filter(rule -> !ours.contains(rule))
                .map(RuleFile::name)
                .collect(Collectors.toSet());
        return cases.stream()
                .filter(one -> !others.contains(one.rule()))
                .map(one -> one.in(edition.number()))
                .toList();
    }

    private void take(AuthoredFile file) {
        String name = file.name();
        if (name.endsWith(".md")) {
            return;
        }
        if (name.endsWith(RuleFile.ENDING)) {
            RuleFileReader.read(file, faults).ifPresentOrElse(rules::add, () -> unread.add(lastName(file)));
        } else if (name.endsWith(".cases.yaml")) {
            RuleCases.read(file, faults).ifPresentOrElse(cases::add, () -> unread.add(lastName(file)));
        } else if (name.startsWith("vocabulary/") && name.endsWith(".dsl")) {
            vocabulary.add(file);
        } else if (!values.take(file)) {
            // A file that nobody reads is a rule that nobody applies.
            faults.add(
                    new Fault(
                            name,
                            0,
                            "Nothing reads this file.",
                            "Rules end in .dslr, cases in .cases.yaml, phrases in .dsl; tables and parameters have fixed names."));
        }
    }

    private static String lastName(AuthoredFile file) {
        return file.name().substring(file.name().lastIndexOf('/') + 1);
    }

    private void twins() {
        Map<String, RuleFile> byName = new HashMap<>();
        for (RuleFile rule : rules) {
            RuleFile twin = byName.putIfAbsent(rule.name(), rule);
            if (twin != null) {
                faults.add(new Fault(
                        rule.source().name(),
                        rule.line(),
                        "The rule " + rule.name() + " is also in "
                                + twin.source().name() + ".",
                        "Give one of the two another number."));
            }
        }
    }

    private void understood(RuleFile rule, Vocabulary phrases) {
        String file = rule.source().name();
        rule.when()
                .forEach(said ->
                        phrases.faultOf(file, Vocabulary.Part.WHEN, said).ifPresent(faults::add));
        rule.then()
                .forEach(said ->
                        phrases.faultOf(file, Vocabulary.Part.THEN, said).ifPresent(faults::add));
        speaksOfOneThing(rule, phrases);
        concludesWhatItMay(rule, phrases);
        if (rule.id().isPresent()) {
            if (rule.id().flatMap(id -> edition.paragraph(id.paragraph())).isEmpty()) {
                faults.add(new Fault(
                        file,
                        rule.line(),
                        "Edition " + edition.number() + " has no paragraph "
                                + rule.id().get().paragraph() + ".",
                        "Write the paragraph first, or correct the rule's number."));
            }
        } else if (edition.exemption(exemption(rule)).isEmpty()) {
            faults.add(new Fault(
                    file,
                    rule.line(),
                    rule.name().matches("X\\d{1,2}-\\d+")
                            ? "Edition " + edition.number() + " has no exemption " + exemption(rule) + "."
                            : "'" + rule.name()
                                    + "' is the name of neither a rule (NRG-3.1-1) nor an exemption (X2-1).",
                    "Write it in exemptions.md first, or correct the rule's name."));
        }
    }

    /** A conclusion is about "it"; none or two of them would be a riddle that only the compiler could put into words. */
    private void speaksOfOneThing(RuleFile rule, Vocabulary phrases) {
        List<Sentence> subjects = rule.when().stream()
                .filter(said -> phrases.phraseOf(Vocabulary.Part.WHEN, said)
                        .filter(phrase -> phrase.meaning().contains("$it :"))
                        .isPresent())
                .toList();
        boolean allKnown = rule.when().stream()
                .allMatch(said -> phrases.phraseOf(Vocabulary.Part.WHEN, said).isPresent());
        if (allKnown && subjects.size() != 1) {
            faults.add(new Fault(
                    rule.source().name(),
                    subjects.isEmpty() ? rule.line() : subjects.getLast().line(),
                    "The rule speaks of " + (subjects.isEmpty() ? "nothing" : subjects.size() + " things") + ".",
                    "Write exactly one sentence that begins with 'It', such as 'It shows ...' or 'It is ...'."));
        }
    }

    /** Rules report and exemptions permit, each under its own code. */
    private void concludesWhatItMay(RuleFile rule, Vocabulary phrases) {
        for (Sentence said : rule.then()) {
            boolean permits = phrases.phraseOf(Vocabulary.Part.THEN, said)
                    .filter(phrase -> phrase.meaning().contains("new Permission("))
                    .isPresent();
            if (permits != rule.id().isEmpty() || permits && !said.text().contains('"' + exemption(rule) + '"')) {
                faults.add(new Fault(
                        rule.source().name(),
                        said.line(),
                        "'" + said.text() + "' does not belong into " + rule.name() + ".",
                        rule.id().isPresent()
                                ? "A rule reports; what permits something belongs into exemptions/."
                                : "Write 'Permit it under \"" + exemption(rule) + "\"'."));
            }
        }
    }

    /** The exemption's code before the last dash of a permitting rule's name. */
    private static String exemption(RuleFile rule) {
        int dash = rule.name().lastIndexOf('-');
        return dash < 0 ? rule.name() : rule.name().substring(0, dash);
    }

    private static String line(Vocabulary.Phrase phrase) {
        return phrase.part() + " " + phrase.words() + " = " + phrase.meaning();
    }

    /** Cases are re-checked under the rules that were in force; rules that changed afterwards would change old answers. */
    private void theRulesAreTheFrozenOnes(String checksum) {
        edition.frozenRules()
                .filter(frozen -> !frozen.checksum().equals(checksum))
                .ifPresent(frozen -> faults.add(new Fault(
                        "policy-docs/editions.yaml",
                        frozen.line(),
                        "The rules of edition " + edition.number()
                                + " are not those that were frozen; their checksum is " + checksum + ".",
                        "Put them back as they were, and make the change for a new edition.")));
    }

    /**
     * A checksum of all that a check under this edition rests on, and of nothing else: a rule or sentence added for a later edition must leave
     * the reports of this one as they were.
     */
    private String checksum(List<RuleFile> ours, Vocabulary phrases) {
        List<AuthoredFile> files = new ArrayList<>(values.files());
        SortedSet<String> used = new TreeSet<>();
        for (RuleFile rule : ours) {
            files.add(rule.source());
            phrases.phrasesOf(rule).forEach(phrase -> used.add(line(phrase)));
        }
        files.add(new AuthoredFile("vocabulary", String.join("\n", used)));
        files.add(new AuthoredFile("policy-docs/edition-" + edition.number(), edition.checksum()));
        return Checksum.of(files);
    }
}
