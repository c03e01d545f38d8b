package uk.rubric.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule taken apart: the sentence that says what it is about, and each condition beside that, so that a trial can tell which of them hold. Every
 * condition looks at nothing but the case and what the rule is about, so each can be asked alone.
 *
 * @param subject the sentence that says what the rule is about
 */
public record RuleParts(RuleFile rule, Sentence subject, List<Condition> conditions) {

    /**
     * One condition as its author wrote it: a sentence with its narrowing lines, or a line that narrows the subject.
     *
     * @param lines of the rule's file on which it stands, 1-based
     */
    public record Condition(String words, Set<Integer> lines) {}

    /** The parts of a rule; nothing where no sentence of it says what it is about. */
    public static Optional<RuleParts> of(RuleFile rule, Vocabulary vocabulary) {
        return rule.when().stream()
                .filter(sentence -> vocabulary
                        .meaningOf(Vocabulary.Part.WHEN, sentence)
                        .filter(meaning -> meaning.contains("$it :"))
                        .isPresent())
                .findFirst()
                .map(subject -> new RuleParts(rule, subject, conditions(rule, subject)));
    }

    private static List<Condition> conditions(RuleFile rule, Sentence subject) {
        List<Condition> conditions = new ArrayList<>();
        Sentence above = subject;
        for (Sentence sentence : rule.when()) {
            if (!sentence.narrows()) {
                above = sentence;
            }
            if (sentence.narrows() && !above.equals(subject)) {
                Condition whole = conditions.removeLast();
                Set<Integer> lines = new HashSet<>(whole.lines());
                lines.add(sentence.line());
                conditions.add(new Condition(whole.words() + " " + sentence.text(), Set.copyOf(lines)));
            } else if (!sentence.equals(subject)) {
                conditions.add(new Condition(sentence.text(), Set.of(sentence.line())));
            }
        }
        return List.copyOf(conditions);
    }

    /**
     * The text of a rule of another name that is about the same, and of its rule's conditions has these alone.
     *
     * @param last a sentence to ask at the end, or an empty text
     */
    public String asking(List<Condition> kept, String last, String name) {
        String[] lines = rule.source().text().split("\n", -1);
        for (Sentence sentence : rule.when()) {
            if (!sentence.equals(subject)
                    && kept.stream().noneMatch(one -> one.lines().contains(sentence.line()))) {
                lines[sentence.line() - 1] = "";
            }
        }
        return String.join("\n", lines)
                .replace("rule \"" + rule.name() + "\"", "rule \"" + name + "\"")
                .replaceFirst("\nthen", "\n" + last + "\nthen");
    }
}
