package uk.rubric.rulebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.rubric.authored.Fault;
import uk.rubric.authored.NearestWord;
import uk.rubric.authored.Yaml;
import uk.rubric.guidance.Edition;
import uk.rubric.guidance.Paragraph;
import uk.rubric.guidance.Paragraph.CheckedBy;
import uk.rubric.guidance.ParagraphId;

/**
 * Checks a rulebook for what keeps it honest: every paragraph is checked as it says, every rule has cases that show where it
 * fires, where it does not, and what it does when nobody knows the owner. Finds all faults in one run.
 */
public final class RulebookLint {

    private static final Pattern LIMIT = Pattern.compile("Limit\\( name == \"([^\"]*)\"");

    /** How a place begins that an author still has to write. */
    private static final String TO_WRITE = "(fill in:";

    private final Edition edition;
    private final RulebookSource source;
    private final Set<Fault> faults = new TreeSet<>();

    private RulebookLint(Edition edition, RulebookReader.Attempt attempt) {
        this.edition = edition;
        this.source = attempt.source();
        faults.addAll(attempt.faults());
    }

    /** Everything that is wrong with a rules folder, sorted by file and line; empty where nothing is. */
    public static List<Fault> lint(Path rules, Edition edition) {
        RulebookReader.Attempt attempt = RulebookReader.attempt(rules, edition);
        RulebookLint lint = new RulebookLint(edition, attempt);
        // A rule that cannot be understood may be the one that says a phrase.
        RuleShapes.check(attempt.source(), attempt.faults().isEmpty() ? attempt.said() : Set.of(), lint.faults::add);
        lint.paragraphs();
        lint.folders();
        lint.matrix();
        lint.cases();
        lint.limits();
        lint.unfinished();
        return List.copyOf(lint.faults);
    }

    /** A paragraph that promises rules has some; one that leaves all to people has none. */
    private void paragraphs() {
        Set<ParagraphId> ruled = source.rules().stream()
                .flatMap(rule -> rule.id().stream())
                .map(RuleId::paragraph)
                .collect(Collectors.toSet());
        for (Paragraph paragraph : edition.paragraphs().values()) {
            boolean promised = paragraph.checkedBy() != CheckedBy.PERSON;
            if (promised && !ruled.contains(paragraph.id())) {
                fault(
                        paragraph.file(),
                        1,
                        "Paragraph " + paragraph.id() + " says that rules check it, but it has none.",
                        "Write a rule, or say 'checked-by: person' with the reason.");
            } else if (!promised && ruled.contains(paragraph.id())) {
                fault(
                        paragraph.file(),
                        1,
                        "Paragraph " + paragraph.id() + " says that people check it, but it has rules.",
                        "Say 'checked-by: rule', or 'both' with the reason.");
            }
        }
        for (RuleFile rule : source.rules()) {
            rule.id()
                    .ifPresent(id -> edition.paragraph(id.paragraph()).ifPresent(paragraph -> {
                        if (!paragraph.severityByRule().isEmpty()
                                && !paragraph.severityByRule().containsKey(id.number())) {
                            fault(
                                    rule.source().name(),
                                    rule.line(),
                                    "Paragraph " + paragraph.id() + " has several severities and names none for rule "
                                            + id.number() + ".",
                                    "Add it to 'severities' in " + paragraph.file() + ".");
                        }
                    }));
        }
    }

    /** A rule lies in the folder that has the name of its paragraph's page. */
    private void folders() {
        for (RuleFile rule : source.rules()) {
            String file = rule.source().name();
            String folder = file.substring(0, Math.max(0, file.lastIndexOf('/')));
            rule.id().flatMap(id -> edition.paragraph(id.paragraph())).ifPresent(paragraph -> {
                String page =
                        paragraph.file().replaceFirst("^edition-[^/]*/", "").replaceFirst("\\.md$", "");
                if (!folder.equals(page)) {
                    fault(
                            file,
                            0,
                            "The rule lies in '" + folder + "'.",
                            "Move it to '" + page + "', as its paragraph.");
                }
            });
        }
    }

    /** A row of the matrix that no rule of its paragraph speaks of would do nothing. */
    private void matrix() {
        for (Tables.NeverServed row : source.tables().neverServed()) {
            boolean spoken = source.rules().stream()
                    .filter(rule -> rule.id()
                            .map(id -> id.paragraph().equals(row.paragraph()))
                            .orElse(false))
                    .flatMap(rule -> rule.when().stream())
                    .anyMatch(sentence -> sentence.text().contains('"' + row.holds() + '"'));
            if (!spoken) {
                fault(
                        TablesReader.WHO_MAY_SEE_WHAT,
                        row.line(),
                        "No rule of paragraph " + row.paragraph() + " speaks of forms that hold '" + row.holds() + "'.",
                        NearestWord.remedy(row.holds(), held()));
            }
        }
    }

    private Set<String> held() {
        return source.tables().neverServed().stream()
                .map(Tables.NeverServed::holds)
                .filter(words -> source.rules().stream()
                        .flatMap(rule -> rule.when().stream())
                        .anyMatch(sentence -> sentence.text().contains('"' + words + '"')))
                .collect(Collectors.toSet());
    }

    private void cases() {
        Map<String, RuleFile> rules =
                source.rules().stream().collect(Collectors.toMap(RuleFile::name, Function.identity(), (a, b) -> a));
        Set<String> cased = new HashSet<>();
        for (RuleCases cases : source.cases()) {
            cased.add(cases.rule());
            RuleFile rule = rules.get(cases.rule());
            if (rule == null) {
                fault(
                        cases.file(),
                        1,
                        "There is no rule " + cases.rule() + ".",
                        NearestWord.remedy(cases.rule(), rules.keySet()));
            } else {
                enough(rule, cases);
            }
            for (RuleCases.Case one : cases.cases()) {
                words(cases, one, rules.keySet());
            }
        }
        for (RuleFile rule : source.rules()) {
            if (!cased.contains(rule.name())) {
                fault(
                        rule.source().name(),
                        rule.line(),
                        "The rule has no cases.",
                        "Write them in " + rule.name() + RuleCases.ENDING + " beside it.");
            }
        }
    }

    private void enough(RuleFile rule, RuleCases cases) {
        boolean fires = false;
        boolean nearMiss = false;
        boolean unknown = false;
        for (RuleCases.Case one : cases.cases()) {
            List<String> expected = RulebookCases.expected(cases, one, new ArrayList<>());
            boolean speaks = expected.stream().anyMatch(word -> word.startsWith(rule.name() + " "));
            // An exemption fires by permitting; a rule that is permitted has been defeated.
            fires |= expected.stream()
                    .anyMatch(word -> word.startsWith(rule.name() + " ")
                            && (rule.id().isEmpty() || !word.endsWith(" permitted")));
            nearMiss |= !speaks;
            unknown |= ownerUnknown(one.given());
        }
        if (!fires) {
            fault(
                    cases.file(),
                    1,
                    "No case shows where the rule fires.",
                    "Add one that expects what the rule reports.");
        }
        if (!nearMiss) {
            fault(
                    cases.file(),
                    1,
                    "No case shows a near miss.",
                    "Add one that differs in one word and expects nothing of this rule.");
        }
        if (!unknown && asksWhose(rule)) {
            fault(
                    cases.file(),
                    1,
                    "No case shows what happens when nobody knows the owner.",
                    "Add one with 'of: unknown'.");
        }
    }

    /** Whether a rule's conditions turn on whose something is. */
    private static boolean asksWhose(RuleFile rule) {
        return rule.when().stream()
                .anyMatch(sentence ->
                        sentence.text().matches("- (known to be |certainly )?of (a|an|anyone|somebody|the)\\b.*"));
    }

    private static boolean ownerUnknown(Yaml.Fields given) {
        return given.values().values().stream()
                .flatMap(value -> value instanceof Yaml.Items items ? items.values().stream() : Stream.of(value))
                .anyMatch(value -> value instanceof Yaml.Fields said
                        && (isUnknown(said, "of") || isUnknown(said, "sure") || isUnknown(said, "subject")));
    }

    private static boolean isUnknown(Yaml.Fields said, String key) {
        return said.get(key).orElse(null) instanceof Yaml.Scalar word
                && word.text().equals("unknown");
    }

    /** Words in a case that mean nothing, and rules it expects that do not exist. */
    private void words(RuleCases cases, RuleCases.Case one, Set<String> rules) {
        List<Fault> wrong = new ArrayList<>();
        RulebookCases.expected(cases, one, wrong);
        CaseTelling.facts(cases.file(), one, wrong);
        faults.addAll(wrong);
        if (one.expect() instanceof Yaml.Fields expected) {
            for (String rule : expected.values().keySet()) {
                if (!rules.contains(rule)) {
                    fault(
                            cases.file(),
                            expected.lineOf(rule),
                            "There is no rule " + rule + ".",
                            NearestWord.remedy(rule, rules));
                }
            }
        }
    }

    /** A phrase that compares with a limit which nobody set would never hold. */
    private void limits() {
        Set<String> set =
                source.parameters().limits().stream().map(Parameters.Limit::id).collect(Collectors.toSet());
        for (Vocabulary.Phrase phrase : source.phrases().phrases()) {
            Matcher limit = LIMIT.matcher(phrase.meaning());
            while (limit.find()) {
                if (!set.contains(limit.group(1))) {
                    fault(
                            phrase.file(),
                            phrase.line(),
                            "There is no limit '" + limit.group(1) + "' in " + ParametersReader.LIMITS + ".",
                            NearestWord.remedy(limit.group(1), set));
                }
            }
        }
    }

    /** What {@code rules new} leaves for the author to write must not reach a report. */
    private void unfinished() {
        for (RuleFile rule : source.rules()) {
            unfinished(rule.source().name(), rule.source().text());
        }
        edition.paragraphs().values().forEach(paragraph -> {
            if (unfinished(paragraph.title()) || unfinished(paragraph.text())) {
                fault(paragraph.file(), 1, "The page is not finished.", "Replace every '" + TO_WRITE + " ...)'.");
            }
        });
        for (RuleCases cases : source.cases()) {
            cases.cases().stream()
                    .filter(one -> unfinished(one.name()))
                    .forEach(one -> fault(
                            cases.file(), one.line(), "The case is not finished.", "Say in words what it shows."));
        }
    }

    private void unfinished(String file, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (unfinished(lines[i])) {
                fault(file, i + 1, "The line is not finished.", "Replace '" + TO_WRITE + " ...)'.");
            }
        }
    }

    /** Whether a text still holds a place that its author has to fill in. */
    public static boolean unfinished(String text) {
        return text.contains(TO_WRITE);
    }

    private void fault(String file, int line, String message, String remedy) {
        faults.add(new Fault(file, line, message, remedy));
    }
}
