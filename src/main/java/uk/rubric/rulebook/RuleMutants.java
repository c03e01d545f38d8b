package uk.rubric.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.rubric.authored.AuthoredFile;

/**
 * Makes of every rule copies that differ from it in one condition, so that a trial can tell whether any case would notice the difference.
 * A condition that can be dropped, widened or turned round unnoticed is one that no case exercises.
 */
public final class RuleMutants {

    /** What was done to a condition. */
    public enum Change {
        LEFT_OUT("left out"),
        WIDENED("widened to any detail, page or document at all"),
        TURNED("turned round");

        private final String words;

        Change(String words) {
            this.words = words;
        }

        /** As a report says it. */
        public String words() {
            return words;
        }
    }

    /**
     * A copy of a rule that differs in one condition.
     *
     * @param name under which it runs
     * @param rule that it is a copy of
     * @param file of the rule, relative to the rules folder
     * @param sentence the condition as its author wrote it
     * @param detail which comparison of the sentence's meaning was turned; empty for the other changes
     */
    public record Mutant(
            String name, String rule, String file, Sentence sentence, Change change, String detail, AuthoredFile text) {

        /** As a report says it: the condition and what was done to it. */
        public String words() {
            return "'" + sentence.text() + "' " + change.words() + (detail.isEmpty() ? "" : " at '" + detail + "'");
        }
    }

    /**
     * What a trial of mutants showed.
     *
     * @param unnoticed those that speak about the same things as their rule in every case of it
     */
    public record Trial(List<Mutant> tried, List<Mutant> unnoticed) {}

    /** A comparison in the meaning of a phrase, or a quantifier before a pattern. */
    private static final Pattern COMPARISON =
            Pattern.compile("not in \\(|\\bin \\(|==|!=|\\bexists |\\bnot (?=\\p{Lu})");

    private static final Map<String, String> TURNED = Map.of(
            "not in (", "in (", "in (", "not in (", "==", "!=", "!=", "==", "exists ", "not ", "not ", "exists ");

    private static final Pattern SUBJECT = Pattern.compile("(.*\\$it : \\w+\\()(.*)(\\).*)");

    private final Vocabulary vocabulary;
    private final List<Mutant> mutants = new ArrayList<>();
    private final List<Vocabulary.Phrase> changed = new ArrayList<>();

    private RuleMutants(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** All mutants of a rulebook's rules, in the order of the rules and their lines. */
    public static RuleMutants of(RulebookSource source) {
        RuleMutants made = new RuleMutants(source.phrases());
        source.rules().forEach(made::mutate);
        return made;
    }

    /** The copies. */
    public List<Mutant> all() {
        return List.copyOf(mutants);
    }

    /** The phrases that the copies use beside those of the vocabulary. */
    public List<Vocabulary.Phrase> phrases() {
        return List.copyOf(changed);
    }

    private void mutate(RuleFile rule) {
        List<Sentence> when = rule.when();
        for (int i = 0; i < when.size(); i++) {
            Sentence sentence = when.get(i);
            Optional<String> meaning = vocabulary.meaningOf(Vocabulary.Part.WHEN, sentence);
            if (meaning.isEmpty()) {
                continue;
            }
            leaveOutOrWiden(rule, i, meaning.get());
            turn(rule, sentence, meaning.get());
        }
    }

    /** What binds the thing that a rule is about cannot be left out; it is widened to everything of its sort. */
    private void leaveOutOrWiden(RuleFile rule, int index, String meaning) {
        Sentence sentence = rule.when().get(index);
        Matcher subject = SUBJECT.matcher(meaning);
        if (!meaning.contains("$it :")) {
            add(rule, sentence, Change.LEFT_OUT, "", dropped(rule, index));
        } else if (subject.matches() && !subject.group(2).isBlank()) {
            String words = phrase(sentence, subject.group(1) + " " + subject.group(3));
            add(rule, sentence, Change.WIDENED, "", replaced(rule, sentence, words));
        }
    }

    private void turn(RuleFile rule, Sentence sentence, String meaning) {
        Matcher comparison = COMPARISON.matcher(meaning);
        while (comparison.find()) {
            String turned = meaning.substring(0, comparison.start())
                    + TURNED.get(comparison.group())
                    + meaning.substring(comparison.end());
            String from = meaning.substring(
                    Math.max(0, meaning.lastIndexOf(' ', Math.max(0, comparison.start() - 2)) + 1), comparison.end());
            add(rule, sentence, Change.TURNED, from.strip(), replaced(rule, sentence, phrase(sentence, turned)));
        }
    }

    /** A sentence with its narrowing lines, or one narrowing line. */
    private static String dropped(RuleFile rule, int index) {
        List<Sentence> when = rule.when();
        String[] lines = rule.source().text().split("\n", -1);
        lines[when.get(index).line() - 1] = "";
        for (int i = index + 1;
                !when.get(index).narrows() && i < when.size() && when.get(i).narrows();
                i++) {
            lines[when.get(i).line() - 1] = "";
        }
        return String.join("\n", lines);
    }

    private static String replaced(RuleFile rule, Sentence sentence, String words) {
        String[] lines = rule.source().text().split("\n", -1);
        lines[sentence.line() - 1] = words;
        return String.join("\n", lines);
    }

    private String phrase(Sentence sentence, String meaning) {
        String words = (sentence.narrows() ? "- " : "") + "Changed condition %05d".formatted(changed.size());
        changed.add(new Vocabulary.Phrase(Vocabulary.Part.WHEN, words, meaning, "", 0));
        return words;
    }

    private void add(RuleFile rule, Sentence sentence, Change change, String detail, String text) {
        String name = rule.name() + "-changed-" + mutants.size();
        String renamed = text.replace("rule \"" + rule.name() + "\"", "rule \"" + name + "\"");
        mutants.add(new Mutant(
                name,
                rule.name(),
                rule.source().name(),
                sentence,
                change,
                detail,
                new AuthoredFile(rule.source().name(), renamed)));
    }

    /** The mutants by the rule they are copies of. */
    public Map<String, List<Mutant>> byRule() {
        return mutants.stream().collect(Collectors.groupingBy(Mutant::rule));
    }
}
