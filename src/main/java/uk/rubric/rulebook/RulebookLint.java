package uk.rubric.rulebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.rubric.authored.Fault;
import uk.rubric.authored.NearestWord;
import uk.rubric.authored.Yaml;
import uk.rubric.guidance.Edition;
import uk.rubric.guidance.Exemption;
import uk.rubric.guidance.Paragraph;
import uk.rubric.guidance.Paragraph.CheckedBy;
import uk.rubric.guidance.ParagraphId;
import uk.rubric.guidance.Severity;

/**
 * Checks a rulebook for what keeps it honest: every paragraph is checked as it says, every rule has cases that show where it
 * fires, where it does not, and what it does when nobody knows the owner. Finds all faults in one run.
 */
public final class RulebookLint {

    private static final Pattern LIMIT = Pattern.compile("Limit\\( name == \"([^\"]*)\"");

    private final Edition edition;
    private final RulebookSource source;
    private final Set<String> unread;
    private final Set<Fault> faults = new TreeSet<>();

    private RulebookLint(Edition edition, RulebookReader.Attempt attempt) {
        this.edition = edition;
        this.source = attempt.source();
        this.unread = attempt.unread();
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
        lint.matrix(attempt.faults());
        lint.cases();
        lint.limits();
        lint.unfinished();
        return lint.faults.stream().map(fault -> fault.under("rules")).sorted().toList();
    }

    /** A paragraph that promises rules has some; one that leaves all to people has none. */
    private void paragraphs() {
        Set<ParagraphId> ruled = source.rules().stream()
                .flatMap(rule -> rule.id().stream())
                .map(RuleId::paragraph)
                .collect(Collectors.toSet());
        for (Paragraph paragraph : edition.paragraphs().values()) {
            boolean promised = paragraph.checkedBy() != CheckedBy.PERSON;
            if (promised && !ruled.contains(paragraph.id()) && !someUnread(paragraph.id())) {
                fault(
                        page(paragraph),
                        1,
                        "Paragraph " + paragraph.id() + " says that rules check it, but it has none.",
                        "Write a rule, or say 'checked-by: person' with the reason.");
            } else if (!promised && ruled.contains(paragraph.id())) {
                fault(
                        page(paragraph),
                        1,
                        "Paragraph " + paragraph.id() + " says that people check it, but it has rules.",
                        "Say 'checked-by: rule', or 'both' with the reason.");
            }
        }
        severities();
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
                                    "Add it to 'severities' in " + page(paragraph) + ".");
                        }
                    }));
        }
    }

    /** A severity is that of a rule that is there, and an over-redaction has a severity of its own kind. */
    private void severities() {
        for (Paragraph paragraph : edition.paragraphs().values()) {
            paragraph.severityByRule().keySet().stream()
                    .map(number -> new RuleId(paragraph.id(), number))
                    .filter(id ->
                            source.rules().stream().noneMatch(rule -> rule.id().equals(Optional.of(id)))
                                    && !isUnread(id.toString()))
                    .forEach(id -> fault(
                            page(paragraph),
                            1,
                            "'severities' names rule " + id.number() + ", but there is no " + id + ".",
                            "Take it out, or write the rule."));
        }
        for (RuleFile rule : source.rules()) {
            boolean visible = concludes(rule, "Report a breach") || concludes(rule, "Report all of it once");
            boolean hidden = concludes(rule, "Report an over-redaction");
            rule.id()
                    .ifPresent(id -> edition.paragraph(id.paragraph()).ifPresent(paragraph -> {
                        Severity severity = paragraph.severityOf(id.number());
                        if (severity.ofOverRedaction() ? visible : hidden) {
                            fault(
                                    page(paragraph),
                                    1,
                                    severity + " is not a severity for " + id + ", which reports "
                                            + (hidden ? "text hidden without need." : "text left visible."),
                                    hidden ? "Use O1 or O2." : "Use S1 to S4.");
                        }
                    }));
        }
    }

    private static boolean concludes(RuleFile rule, String words) {
        return rule.then().stream().anyMatch(sentence -> sentence.text().startsWith(words));
    }

    /** Whether a rule of a paragraph is there and cannot be read: its own fault says so, and nothing else needs to. */
    private boolean someUnread(ParagraphId paragraph) {
        return unread.stream().anyMatch(file -> file.matches("NRG-\\Q" + paragraph + "\\E-\\d+\\.dslr"));
    }

    private boolean isUnread(String rule) {
        return unread.contains(rule + RuleFile.ENDING);
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

    /** A row that could not be read is not missing. */
    private void matrix(List<Fault> unreadable) {
        MatrixLint matrix = new MatrixLint(edition, source, this::someUnread, faults::add);
        matrix.rows();
        if (unreadable.stream().noneMatch(fault -> fault.file().equals(TablesReader.WHO_MAY_SEE_WHAT))) {
            matrix.pages();
        }
    }

    private void cases() {
        Map<String, RuleFile> rules =
                source.rules().stream().collect(Collectors.toMap(RuleFile::name, Function.identity(), (a, b) -> a));
        Set<String> cased = new HashSet<>();
        for (RuleCases cases : source.cases()) {
            cased.add(cases.rule());
            RuleFile rule = rules.get(cases.rule());
            if (rule == null && isUnread(cases.rule())) {
                continue;
            }
            if (rule == null) {
                fault(
                        cases.file(),
                        1,
                        "There is no rule " + cases.rule() + ".",
                        NearestWord.remedy(cases.rule(), rules.keySet()));
            } else {
                EnoughCases.check(rule, cases, faults::add);
            }
            for (RuleCases.Case one : cases.cases()) {
                words(cases, one, rules.keySet());
            }
        }
        for (RuleFile rule : source.rules()) {
            if (!cased.contains(rule.name()) && !unread.contains(rule.name() + RuleCases.ENDING)) {
                fault(
                        rule.source().name(),
                        rule.line(),
                        "The rule has no cases.",
                        "Write them in " + rule.name() + RuleCases.ENDING + " beside it.");
            }
        }
    }

    /** Words in a case that mean nothing, and rules it expects that do not exist. */
    private void words(RuleCases cases, RuleCases.Case one, Set<String> rules) {
        List<Fault> wrong = new ArrayList<>();
        RulebookCases.expected(cases, one, wrong);
        CaseTelling.facts(cases.file(), one, wrong);
        faults.addAll(wrong);
        decided(cases.file(), one.given());
        if (one.expect() instanceof Yaml.Fields expected) {
            for (String rule : expected.values().keySet()) {
                if (!rules.contains(rule) && !isUnread(rule)) {
                    fault(
                            cases.file(),
                            expected.lineOf(rule),
                            "There is no rule " + rule + ".",
                            NearestWord.remedy(rule, rules));
                }
            }
        }
    }

    /** A decision under a code that no exemption has would permit nothing, and a near miss would prove nothing. */
    private void decided(String file, Yaml.Fields given) {
        if (given.get("decision").orElse(null) instanceof Yaml.Fields decision
                && decision.get("code").orElse(null) instanceof Yaml.Scalar code
                && edition.exemption(code.text()).isEmpty()) {
            fault(
                    file,
                    code.line(),
                    "There is no exemption " + code.text() + ".",
                    NearestWord.remedy(
                            code.text(),
                            edition.exemptions().stream().map(Exemption::code).toList()));
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

    private void unfinished() {
        for (RuleFile rule : source.rules()) {
            String[] lines = rule.source().text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (Unfinished.in(lines[i])) {
                    faults.add(Unfinished.line(rule.source().name(), i + 1));
                }
            }
        }
        for (Paragraph page : edition.paragraphs().values()) {
            String words =
                    String.join("\n", page.title(), page.text(), page.reason(), String.join("\n", page.sources()));
            if (Unfinished.in(words)) {
                faults.add(Unfinished.page(page(page), words));
            }
        }
        for (RuleCases cases : source.cases()) {
            cases.cases().stream()
                    .filter(one -> Unfinished.in(one.name()))
                    .forEach(one -> faults.add(Unfinished.nameOfCase(cases.file(), one.line())));
        }
    }

    /** A page as its author knows it. */
    static String page(Paragraph paragraph) {
        return "policy-docs/" + paragraph.file();
    }

    private void fault(String file, int line, String message, String remedy) {
        faults.add(new Fault(file, line, message, remedy));
    }
}
