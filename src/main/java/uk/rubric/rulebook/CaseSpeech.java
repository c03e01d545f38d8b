package uk.rubric.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import uk.rubric.authored.Yaml;
import uk.rubric.facts.Contradiction;
import uk.rubric.facts.Decision;
import uk.rubric.facts.Fact;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Mention;
import uk.rubric.facts.RecordPrint;
import uk.rubric.facts.ServedPage;

/** Says back to authors, in the words of their own cases, what a case gives and what a conclusion is about. */
final class CaseSpeech {

    private CaseSpeech() {}

    /** What a case gives, a line for each thing: "address: of a witness, use home". */
    static List<String> given(Yaml.Fields given) {
        List<String> lines = new ArrayList<>();
        given.values().forEach((key, value) -> {
            List<Yaml.Value> each = value instanceof Yaml.Items items ? items.values() : List.of(value);
            each.forEach(one -> lines.add(key + ": " + words(one)));
        });
        return List.copyOf(lines);
    }

    private static String words(Yaml.Value value) {
        return switch (value) {
            case Yaml.Scalar word -> word.text();
            case Yaml.Items items ->
                items.values().stream().map(CaseSpeech::words).collect(Collectors.joining(", "));
            case Yaml.Fields fields ->
                fields.values().entrySet().stream()
                        .map(entry -> entry.getKey() + " " + words(entry.getValue()))
                        .collect(Collectors.joining(", "));
        };
    }

    /** What was concluded and about what: "NRG-3.1-1 permitted by X2-1, about detail 1, the address of a witness". */
    static String said(Conclusion conclusion) {
        String outcome = switch (conclusion) {
            case Conclusion.Report report ->
                report.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
            case Conclusion.Permit permit -> "permitted by " + permit.permittedBy();
        };
        return conclusion.rule() + " " + outcome + ", about " + about(conclusion.subject());
    }

    /** What a fact is called in a case: "detail 1, the address of a witness"; the details count as in decisions about them. */
    private static String about(Fact fact) {
        return switch (fact) {
            case Mention mention ->
                "detail " + mention.id().substring(1) + ", the " + word(mention.kind()) + " of " + owner(mention);
            case RecordPrint print -> "the print";
            case Contradiction contradiction -> "the contradiction";
            case ServedPage page -> "the page";
            case Decision decision -> "the decision";
            default -> "the document";
        };
    }

    private static String word(Kind kind) {
        return CaseWords.KINDS.entrySet().stream()
                .filter(entry -> entry.getValue() == kind)
                .map(Map.Entry::getKey)
                .reduce((first, last) -> last)
                .orElse("detail");
    }

    private static String owner(Mention mention) {
        return CaseWords.PEOPLE.entrySet().stream()
                .filter(entry -> entry.getValue().id().equals(mention.person()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("somebody unknown");
    }
}
