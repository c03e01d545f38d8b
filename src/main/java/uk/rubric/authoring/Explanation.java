package uk.rubric.authoring;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.authored.NearestWord;
import uk.rubric.guidance.Edition;
import uk.rubric.guidance.Exemption;
import uk.rubric.guidance.Paragraph;
import uk.rubric.guidance.ParagraphId;
import uk.rubric.rulebook.Parameters.Modifier;
import uk.rubric.rulebook.RuleFile;
import uk.rubric.rulebook.RuleShapes;
import uk.rubric.rulebook.RulebookCases;
import uk.rubric.rulebook.RulebookSource;
import uk.rubric.rulebook.Sentence;
import uk.rubric.rulebook.Vocabulary;

/**
 * Everything that bears on one rule: its paragraph, its sentences, what makes it graver, what can defeat it, its cases and sample documents, and
 * how it stood in each edition.
 */
public record Explanation(
        String rule,
        String title,
        String paragraph,
        String severity,
        List<String> graver,
        List<String> when,
        List<String> then,
        List<String> defeatedBy,
        List<String> cases,
        List<String> samples,
        List<String> history) {

    /** Either the explanation or what is wrong with the name asked for. */
    public sealed interface Answer permits Found, Unknown {}

    /** There is such a rule. */
    public record Found(Explanation explanation) implements Answer {}

    /** There is none; the message names the nearest. */
    public record Unknown(String message) implements Answer {}

    private static final Pattern PERMITS =
            Pattern.compile("Permit it under \"(X\\d+)\"(?: in paragraphs \"([^\"]*)\")?");

    /** Explains a rule of the guidance, as in NRG-3.1-1, or of an exemption, as in X2-1. */
    public static Answer of(OpenRulebook open, String name) {
        List<RuleFile> rules = open.source().rules();
        return rules.stream()
                .filter(rule -> rule.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .<Answer>map(rule -> new Found(explain(open, rule)))
                .orElseGet(() -> new Unknown("There is no rule '" + name + "' in edition "
                        + open.source().rulebook().edition().number() + ". "
                        + NearestWord.remedy(
                                name, rules.stream().map(RuleFile::name).toList())));
    }

    private static Explanation explain(OpenRulebook open, RuleFile rule) {
        Edition edition = open.source().rulebook().edition();
        Optional<Paragraph> paragraph = rule.id().flatMap(id -> edition.paragraph(id.paragraph()));
        return new Explanation(
                rule.name(),
                rule.title(),
                paragraph
                        .map(page -> "Paragraph " + page.id() + ": " + page.title())
                        .orElseGet(() -> exemption(edition, rule)),
                severity(edition, rule),
                paragraph
                        .map(page -> open.source().parameters().modifiers().stream()
                                .filter(modifier -> bearsOn(
                                        modifier, rule, page.id(), open.source().phrases()))
                                .map(modifier -> modifier.says() + " (from " + modifier.from() + ")")
                                .toList())
                        .orElse(List.of()),
                rule.when().stream().map(Sentence::text).toList(),
                rule.then().stream().map(Sentence::text).toList(),
                paragraph.map(page -> defeaters(open.source(), rule, page.id())).orElse(List.of()),
                RulebookCases.run(open.source(), open.engine()).stream()
                        .filter(result -> result.rule().equals(rule.name()))
                        .map(result -> result.name() + ": "
                                + (result.expected().isEmpty() ? "nothing" : String.join("; ", result.expected()))
                                + (result.passed() ? "" : "  FAILS"))
                        .toList(),
                Samples.of(open).all().stream()
                        .filter(sample -> sample.rule().equals(rule.name()))
                        .map(Sample::name)
                        .toList(),
                history(open, rule));
    }

    private static String exemption(Edition edition, RuleFile rule) {
        String code = rule.name().substring(0, rule.name().indexOf('-'));
        return "Exemption " + code + ": "
                + edition.exemption(code).map(Exemption::title).orElse("");
    }

    private static String severity(Edition edition, RuleFile rule) {
        return rule.id()
                .flatMap(id -> edition.paragraph(id.paragraph())
                        .map(page -> page.severityOf(id.number()).name()))
                .orElse("none: it permits");
    }

    private static boolean bearsOn(Modifier modifier, RuleFile rule, ParagraphId paragraph, Vocabulary phrases) {
        return !modifier.except().contains(paragraph)
                && (modifier.paragraphs().isEmpty() || modifier.paragraphs().contains(paragraph))
                && (modifier.of().isEmpty() || RuleShapes.canBelongTo(rule, modifier.of(), phrases))
                && (modifier.kindsOfOnePerson() == 0 || RuleShapes.reportsBreaches(rule, phrases));
    }

    /** The exemptions that reach a rule's paragraph and can be about what it is about; whether one holds depends on the case. */
    private static List<String> defeaters(RulebookSource source, RuleFile rule, ParagraphId paragraph) {
        return source.rules().stream()
                .filter(other -> reaches(other, paragraph))
                .filter(other -> RuleShapes.canBeAboutTheSame(rule, other, source.phrases()))
                .map(other -> other.name() + ": " + other.title())
                .toList();
    }

    private static boolean reaches(RuleFile rule, ParagraphId paragraph) {
        return rule.then().stream()
                .map(sentence -> PERMITS.matcher(sentence.text()))
                .filter(Matcher::matches)
                .anyMatch(permits -> permits.group(2) == null
                        || List.of(permits.group(2).split(" ")).contains(paragraph.toString())
                        || List.of(permits.group(2).split(" ")).contains(String.valueOf(paragraph.part())));
    }

    private static List<String> history(OpenRulebook open, RuleFile rule) {
        return open.guidance().editions().stream()
                .map(edition -> "Edition " + edition.number() + ", in force from " + edition.inForce() + ": "
                        + (rule.belongsTo(edition.number())
                                ? "in it, severity " + severity(edition, rule)
                                : "not in it"))
                .toList();
    }

    /** The explanation as text. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(rule)
                .append("  ")
                .append(title)
                .append('\n')
                .append(paragraph)
                .append('\n');
        text.append("Severity ").append(severity).append('\n');
        list(text, "Made graver by", graver);
        list(text, "When", when);
        list(text, "Then", then);
        list(text, "Can be defeated by", defeatedBy);
        list(text, "Cases", cases);
        list(text, "Sample documents", samples);
        list(text, "Over the editions", history);
        return text.toString();
    }

    private static void list(StringBuilder text, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append('\n').append(heading).append('\n');
            lines.forEach(line -> text.append("  ").append(line).append('\n'));
        }
    }
}
