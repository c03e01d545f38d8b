package uk.rubric.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.rubric.guidance.Edition;
import uk.rubric.guidance.Exemption;
import uk.rubric.guidance.Paragraph;
import uk.rubric.guidance.Paragraph.CheckedBy;
import uk.rubric.rulebook.RuleFile;
import uk.rubric.rulebook.RuleMutants;
import uk.rubric.rulebook.RuleMutants.Mutant;
import uk.rubric.rulebook.RulebookCases;
import uk.rubric.rulebook.RulebookCases.Given;

/**
 * What the rulebook covers: for every paragraph and exemption its rules, their cases and sample documents, what is left to people and why,
 * and which conditions no case exercises. A condition is exercised when some case of its rule comes out otherwise once the condition is left
 * out, widened or turned round.
 */
public record Coverage(String edition, String checksum, List<Row> rows) {

    /**
     * One paragraph or exemption.
     *
     * @param citation "3.1" or "X2"
     * @param checkedBy in words
     * @param reason why a person must decide; empty where rules check it alone
     */
    public record Row(String citation, String title, String checkedBy, String reason, List<Rule> rules) {

        /** Whether nobody has said who checks it: neither a rule nor a reason for a person. */
        public boolean open() {
            return rules.isEmpty() && reason.isBlank();
        }
    }

    /**
     * One rule.
     *
     * @param failing how many sample documents show that it speaks
     * @param passing how many sample documents show that it keeps silent
     * @param unexercised the conditions that no case exercises, in words
     */
    public record Rule(String name, String title, int cases, int failing, int passing, List<String> unexercised) {

        /** Whether a sample document fails it and another passes it. */
        public boolean sampled() {
            return failing > 0 && passing > 0;
        }
    }

    /** What a rulebook covers, as a trial of its mutants shows it. */
    public static Coverage of(OpenRulebook open, RuleMutants.Trial trial) {
        Edition edition = open.source().rulebook().edition();
        Map<String, Long> cases = RulebookCases.given(open.source()).stream()
                .collect(Collectors.groupingBy(Given::rule, Collectors.counting()));
        Map<String, List<Mutant>> unnoticed = trial.unnoticed().stream().collect(Collectors.groupingBy(Mutant::rule));
        Samples samples = Samples.of(open);
        List<Row> rows = new ArrayList<>();
        for (Paragraph paragraph : edition.paragraphs().values()) {
            rows.add(new Row(
                    paragraph.id().toString(),
                    paragraph.title(),
                    words(paragraph.checkedBy()),
                    paragraph.reason(),
                    rules(
                            open,
                            rule -> rule.id()
                                    .map(id -> id.paragraph().equals(paragraph.id()))
                                    .orElse(false),
                            cases,
                            samples,
                            unnoticed)));
        }
        for (Exemption exemption : edition.exemptions()) {
            List<Rule> rules = rules(
                    open,
                    rule -> rule.id().isEmpty() && rule.name().startsWith(exemption.code() + "-"),
                    cases,
                    samples,
                    unnoticed);
            rows.add(new Row(
                    exemption.code(),
                    exemption.title(),
                    rules.isEmpty() ? "a person" : "rules",
                    rules.isEmpty() ? "No rule permits it: a person decides, and records the decision (11.8)." : "",
                    rules));
        }
        return new Coverage(edition.number(), open.source().rulebook().checksum(), List.copyOf(rows));
    }

    /** How many rules there are. */
    public long rules() {
        return rows.stream().mapToLong(row -> row.rules().size()).sum();
    }

    /** How many cases there are. */
    public long cases() {
        return rows.stream()
                .flatMap(row -> row.rules().stream())
                .mapToLong(Rule::cases)
                .sum();
    }

    /** How many conditions no case exercises, each way of changing one counted. */
    public long unexercised() {
        return rows.stream()
                .flatMap(row -> row.rules().stream())
                .mapToLong(rule -> rule.unexercised().size())
                .sum();
    }

    /** The rules that no sample document fails, or none passes. */
    public List<String> unsampled() {
        return rows.stream()
                .flatMap(row -> row.rules().stream())
                .filter(rule -> !rule.sampled())
                .map(Rule::name)
                .toList();
    }

    /** How many paragraphs and exemptions are left to people alone. */
    public long leftToPeople() {
        return rows.stream().filter(row -> row.rules().isEmpty()).count();
    }

    private static List<Rule> rules(
            OpenRulebook open,
            Predicate<RuleFile> of,
            Map<String, Long> cases,
            Samples samples,
            Map<String, List<Mutant>> unnoticed) {
        return open.source().rules().stream()
                .filter(of)
                .map(rule -> new Rule(
                        rule.name(),
                        rule.title(),
                        cases.getOrDefault(rule.name(), 0L).intValue(),
                        samples.of(rule.name(), Sample.Verdict.FAIL).size(),
                        samples.of(rule.name(), Sample.Verdict.PASS).size(),
                        unnoticed.getOrDefault(rule.name(), List.of()).stream()
                                .map(Mutant::words)
                                .toList()))
                .toList();
    }

    private static String words(CheckedBy by) {
        return switch (by) {
            case RULE -> "rules";
            case PERSON -> "a person";
            case BOTH -> "rules and a person";
        };
    }
}
