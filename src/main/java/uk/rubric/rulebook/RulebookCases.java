package uk.rubric.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import uk.rubric.authored.Fault;
import uk.rubric.authored.NearestWord;
import uk.rubric.authored.Yaml;
import uk.rubric.facts.CaseFacts;

/** Runs the cases that authors wrote beside their rules: each says all that the whole rulebook concludes, and nothing else. */
public final class RulebookCases {

    /**
     * What became of one case.
     *
     * @param given what is given, a line for each thing, in the words of the case
     * @param expected what the case says, as in {@code NRG-3.1-1 breach}
     * @param found what the rulebook concluded, and about what
     * @param missing the rules and exemptions that were expected to speak and are not among what was found
     */
    public record Result(
            String file,
            int line,
            String rule,
            String name,
            List<String> given,
            List<String> expected,
            List<String> found,
            List<String> missing,
            boolean passed) {

        /** The case's place and name, what it gives, and what was expected against what was found. */
        public String text() {
            List<String> lines = new ArrayList<>();
            lines.add(file + ":" + line + ": " + rule + ", " + name);
            given.forEach(thing -> lines.add("  given:    " + thing));
            lines.add("  expected: " + said(expected));
            lines.add("  found:    " + said(found));
            return String.join(System.lineSeparator(), lines);
        }

        private static String said(List<String> conclusions) {
            return conclusions.isEmpty() ? "nothing" : String.join("; ", conclusions);
        }
    }

    /** What the words of an expectation may be. */
    static final List<String> OUTCOMES = List.of("breach", "review", "over-redaction", "permitted");

    private RulebookCases() {}

    /** Runs all cases of a rulebook, in the order of their files. */
    public static List<Result> run(RulebookSource source, RuleEngine engine) {
        return run(source.cases(), engine);
    }

    /** Runs some cases of a rulebook, in the order given. */
    public static List<Result> run(List<RuleCases> some, RuleEngine engine) {
        List<Result> results = new ArrayList<>();
        for (RuleCases cases : some) {
            for (RuleCases.Case one : cases.cases()) {
                results.add(run(cases, one, engine));
            }
        }
        return results;
    }

    /**
     * What a case gives, told as facts.
     *
     * @param rule whose case it is
     */
    public record Given(String rule, String file, int line, String name, CaseFacts facts) {}

    /** What the cases of a rulebook give; a case whose words are wrong gives nothing. */
    public static List<Given> given(RulebookSource source) {
        List<Given> given = new ArrayList<>();
        for (RuleCases cases : source.cases()) {
            for (RuleCases.Case one : cases.cases()) {
                List<Fault> faults = new ArrayList<>();
                CaseFacts facts = CaseTelling.facts(cases.file(), one, faults);
                if (faults.isEmpty()) {
                    given.add(new Given(cases.rule(), cases.file(), one.line(), one.name(), facts));
                }
            }
        }
        return given;
    }

    private static Result run(RuleCases cases, RuleCases.Case one, RuleEngine engine) {
        List<Fault> faults = new ArrayList<>();
        List<String> expected = expected(cases, one, faults);
        var facts = CaseTelling.facts(cases.file(), one, faults);
        if (!faults.isEmpty()) {
            return result(cases, one, expected, List.of(faults.getFirst().text()), List.of(), false);
        }
        return switch (engine.run(facts)) {
            case RuleEngine.Failed failed ->
                result(cases, one, expected, List.of(failed.rule() + " failed: " + failed.message()), List.of(), false);
            case RuleEngine.Concluded concluded -> {
                List<String> found = new ArrayList<>();
                List<String> open = new ArrayList<>(expected);
                boolean all = true;
                for (Conclusion conclusion : concluded.conclusions()) {
                    List<String> names = names(conclusion);
                    found.add(CaseSpeech.said(conclusion));
                    all &= names.stream().anyMatch(open::remove);
                }
                List<String> missing = open.stream()
                        .map(conclusion -> conclusion.substring(0, conclusion.indexOf(' ')))
                        .distinct()
                        .toList();
                yield result(cases, one, expected, List.copyOf(found), missing, all && open.isEmpty());
            }
        };
    }

    /** What a case expects, one entry for each conclusion. */
    static List<String> expected(RuleCases cases, RuleCases.Case one, List<Fault> faults) {
        List<String> expected = new ArrayList<>();
        switch (one.expect()) {
            case Yaml.Scalar word -> {
                if (!word.text().equals("nothing")) {
                    expected.add(cases.rule() + " " + outcome(cases, word, faults));
                }
            }
            case Yaml.Fields byRule ->
                new TreeMap<>(byRule.values()).forEach((rule, outcomes) -> {
                    List<Yaml.Value> values = outcomes instanceof Yaml.Items items ? items.values() : List.of(outcomes);
                    for (Yaml.Value value : values) {
                        if (value instanceof Yaml.Scalar word) {
                            expected.add(rule + " " + outcome(cases, word, faults));
                        }
                    }
                });
            case Yaml.Items items ->
                faults.add(new Fault(
                        cases.file(),
                        items.line(),
                        "Expected a word, or rules with their words.",
                        "As in {NRG-3.1-1: breach}."));
        }
        return expected;
    }

    private static String outcome(RuleCases cases, Yaml.Scalar word, List<Fault> faults) {
        if (!OUTCOMES.contains(word.text())) {
            faults.add(new Fault(
                    cases.file(),
                    word.line(),
                    "'" + word.text() + "' is not an outcome.",
                    NearestWord.remedy(word.text(), OUTCOMES)));
        }
        return word.text();
    }

    /** The names under which a conclusion may be expected: by its rule, and by the exemption that permitted it. */
    private static List<String> names(Conclusion conclusion) {
        return switch (conclusion) {
            case Conclusion.Report report ->
                List.of(report.rule() + " "
                        + report.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            case Conclusion.Permit permit -> List.of(permit.rule() + " permitted", permit.permittedBy() + " permitted");
        };
    }

    private static Result result(
            RuleCases cases,
            RuleCases.Case one,
            List<String> expected,
            List<String> found,
            List<String> missing,
            boolean passed) {
        return new Result(
                cases.file(),
                one.line(),
                cases.rule(),
                one.name(),
                CaseSpeech.given(one.given()),
                List.copyOf(expected),
                found,
                missing,
                passed);
    }
}
