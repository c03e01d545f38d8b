package uk.rubric.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A rules folder as read for one edition: everything that a rule engine needs, and nothing compiled yet.
 *
 * @param rules in the order of their names
 * @param phrases the sentences that rules are made of
 * @param cases the files of cases, parsed
 */
public record RulebookSource(
        Rulebook rulebook,
        List<RuleFile> rules,
        Vocabulary phrases,
        Tables tables,
        Parameters parameters,
        List<RuleCases> cases) {

    /** What a rule comes to: its own words and what each of its phrases means. */
    public String meaningOf(RuleFile rule) {
        return phrases.phrasesOf(rule).stream()
                .map(phrase -> phrase.words() + '=' + phrase.meaning())
                .collect(Collectors.joining("\n", rule.source().text() + '\n', ""));
    }
}
