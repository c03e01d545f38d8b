package uk.rubric.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.rubric.authored.Fault;
import uk.rubric.facts.OwnerRole;
import uk.rubric.rulebook.Conclusion.Outcome;
import uk.rubric.rulebook.Vocabulary.Part;
import uk.rubric.rulebook.Vocabulary.Phrase;

/**
 * Finds what is wrong with rules and phrases as they are built: a rule that can never fire, two that say the same, a phrase that nobody uses,
 * a meaning that the rule engine can only work out by trying everything against everything, and constructs that would make a rule's
 * answer depend on the order of firing.
 */
public final class RuleShapes {

    /** {@code field == Value} or {@code field in ( A, B )}, and their opposites, with constants alone. */
    private static final Pattern CONSTRAINT = Pattern.compile(
            "\\b(\\w+) (?:(==|!=) ((?:\\w+\\.)*\\w+|\"[^\"]*\")(?![\\w.(])|(not in|in) \\( ([^()]*) \\))");

    private static final Pattern BOUND_ELSEWHERE = Pattern.compile("\\$it\\.\\w+");
    private static final Pattern INDEXED_JOIN = Pattern.compile("(?:^|[(,]) *\\w+ == \\$it\\.\\w+ *(?=[,)])");
    private static final Pattern SUBJECT = Pattern.compile("\\$it : (\\w+)\\(");
    private static final Pattern FACT = Pattern.compile("\\b(\\p{Lu}\\w+)\\(");

    /** A fact of a document beside the one that a rule is about, and not said to be of the same document. */
    private static final Pattern OF_ANY_DOCUMENT = Pattern.compile(
            "(?<!\\$it : )\\b(?:Detail|Leaf|Paper)\\((?! *(?:document == \\$it\\.document|id == \\$it\\.id)\\b)");

    /** There is a handful of each in any case, so that trying all of them costs nothing. */
    private static final Set<String> FEW = Set.of("Pack", "Flagged", "Limit", "Ordered", "NeverServed");

    /** The sort of fact by which a decision names what it covers. */
    private static final String ANYTHING = "Decided";

    private static final Map<String, String> FORBIDDEN = Map.of(
            "\\beval\\s*\\(", "'eval' is tried against everything and explains nothing",
            "\\b(?:modify|update|delete|retract)\\b", "a rule reads and concludes; it changes no fact",
            "\\binsert\\s*\\(", "'insert' is not withdrawn when its reason goes; use 'insertLogical'",
            "\\bdo\\s*\\[", "a named conclusion is carried out under the wrong name",
            "\\.equals\\s*\\(|\\bmatches\\b", "compare with '==', which the engine can index");

    private final RulebookSource source;
    private final Set<String> said;
    private final Consumer<Fault> faults;

    private RuleShapes(RulebookSource source, Set<String> said, Consumer<Fault> faults) {
        this.source = source;
        this.said = said;
        this.faults = faults;
    }

    /**
     * Checks a rulebook.
     *
     * @param said every phrase that a rule of any edition says, as its part and words; empty where that cannot be told
     */
    static void check(RulebookSource source, Set<String> said, Consumer<Fault> faults) {
        RuleShapes shapes = new RuleShapes(source, said, faults);
        shapes.contradictions();
        shapes.twins();
        shapes.phrases();
    }

    /** Conditions on one thing that exclude each other. */
    private void contradictions() {
        for (RuleFile rule : source.rules()) {
            Map<String, Set<String>> allowed = new HashMap<>();
            for (Sentence sentence : rule.when()) {
                if (!sentence.narrows()) {
                    allowed.clear();
                }
                String meaning = source.phrases().meaningOf(Part.WHEN, sentence).orElse("");
                Optional<String> field = meaning.contains("||") ? Optional.empty() : narrowed(meaning, allowed);
                if (field.isPresent()) {
                    fault(
                            rule.source().name(),
                            sentence.line(),
                            "The rule can never fire: '" + sentence.text()
                                    + "' leaves nothing of what the lines above it take in.",
                            "Take one of the two out.");
                    break;
                }
            }
        }
    }

    /** Narrows what each field may be; gives the field of which nothing is left. */
    private static Optional<String> narrowed(String meaning, Map<String, Set<String>> allowed) {
        Matcher constraint = CONSTRAINT.matcher(meaning);
        while (constraint.find()) {
            String field = constraint.group(1);
            boolean positive = "==".equals(constraint.group(2)) || "in".equals(constraint.group(4));
            Set<String> values = constraint.group(3) != null
                    ? Set.of(constraint.group(3))
                    : Set.of(constraint.group(5).split("\\s*,\\s*"));
            Set<String> left = allowed.get(field);
            if (positive) {
                Set<String> both = new HashSet<>(values);
                if (left != null) {
                    both.retainAll(left);
                }
                allowed.put(field, both);
            } else if (left != null) {
                left.removeAll(values);
            }
            if (allowed.getOrDefault(field, values).isEmpty()) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether two rules can be about the same thing: it is of one sort, and what the one says of it leaves room for what the other says. A
     * decision may be about anything, so an exemption that asks for nothing else can always be.
     */
    public static boolean canBeAboutTheSame(RuleFile one, RuleFile other, Vocabulary phrases) {
        Optional<String> first = subject(one, phrases);
        Optional<String> second = subject(other, phrases);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        String sort = sort(first.get());
        if (!sort.equals(sort(second.get()))) {
            return sort.equals(ANYTHING) || sort(second.get()).equals(ANYTHING);
        }
        return first.get().contains("||")
                || second.get().contains("||")
                || narrowed(first.get() + ", " + second.get(), new HashMap<>()).isEmpty();
    }

    /** Whether a rule can be about something that belongs to one of these owners. */
    public static boolean canBelongTo(RuleFile rule, Set<OwnerRole> owners, Vocabulary phrases) {
        return subject(rule, phrases).stream()
                .anyMatch(meaning -> meaning.contains("||")
                        || owners.stream()
                                .map(owner -> meaning + ", role == OwnerRole." + owner)
                                .anyMatch(narrower ->
                                        narrowed(narrower, new HashMap<>()).isEmpty()));
    }

    /** Whether a rule reports breaches; others ask, or report what should not have been hidden. */
    public static boolean reportsBreaches(RuleFile rule, Vocabulary phrases) {
        return rule.then().stream()
                .flatMap(sentence -> phrases.meaningOf(Part.THEN, sentence).stream())
                .anyMatch(meaning -> meaning.contains("Outcome." + Outcome.BREACH));
    }

    /** What a rule says of the thing that it is about, in the meaning of its sentences. */
    private static Optional<String> subject(RuleFile rule, Vocabulary phrases) {
        return RuleParts.of(rule, phrases)
                .map(parts -> rule.when().stream()
                        .dropWhile(sentence -> !sentence.equals(parts.subject()))
                        .takeWhile(sentence -> sentence.equals(parts.subject()) || sentence.narrows())
                        .map(sentence -> phrases.meaningOf(Part.WHEN, sentence).orElse(""))
                        .collect(Collectors.joining(", ")));
    }

    private static String sort(String meaning) {
        Matcher subject = SUBJECT.matcher(meaning);
        return subject.find() ? subject.group(1) : "";
    }

    /** A rule whose conditions hold whenever another's do says nothing that the other does not. */
    private void twins() {
        List<RuleFile> rules = source.rules();
        for (RuleFile one : rules) {
            Set<String> conditions = conditions(one);
            rules.stream()
                    .filter(other -> other != one && conclusion(other).equals(conclusion(one)))
                    .filter(other -> conditions.containsAll(conditions(other)))
                    .filter(other -> !conditions(other).equals(conditions)
                            || other.name().compareTo(one.name()) < 0)
                    .findFirst()
                    .ifPresent(other -> fault(
                            one.source().name(),
                            one.line(),
                            "Whenever " + one.name() + " fires, " + other.name() + " fires too and concludes the same.",
                            "Take it out, or say what is different about it."));
        }
    }

    /** Every sentence, and every narrowing line together with the sentence above it. */
    private static Set<String> conditions(RuleFile rule) {
        Set<String> conditions = new HashSet<>();
        String above = "";
        for (Sentence sentence : rule.when()) {
            above = sentence.narrows() ? above : sentence.text();
            conditions.add(sentence.narrows() ? above + " " + sentence.text() : above);
        }
        return conditions;
    }

    private static String conclusion(RuleFile rule) {
        String paragraph = rule.id().map(id -> id.paragraph().toString()).orElse("");
        return paragraph
                + rule.then().stream()
                        .map(sentence -> sentence.text().replaceFirst(" and advise \".*\"$", ""))
                        .collect(Collectors.joining("; "));
    }

    private void phrases() {
        for (Phrase phrase : source.phrases().phrases()) {
            if (!said.isEmpty() && !said.contains(phrase.part() + phrase.words())) {
                fault(
                        phrase.file(),
                        phrase.line(),
                        "No rule says '" + phrase.words() + "'.",
                        "Take the phrase out, or write the rule it is for.");
            }
            forbidden(phrase.file(), phrase.line(), phrase.meaning());
            if (phrase.part() == Part.WHEN && !indexed(phrase.meaning())) {
                fault(
                        phrase.file(),
                        phrase.line(),
                        "The rule engine would have to try every pair of facts for '" + phrase.words() + "'.",
                        "Join with at least one plain 'field == $it.field'.");
            }
            if (phrase.part() == Part.WHEN
                    && OF_ANY_DOCUMENT.matcher(phrase.meaning()).find()) {
                fault(
                        phrase.file(),
                        phrase.line(),
                        "'" + phrase.words() + "' looks into other documents, and documents are checked in groups.",
                        "Begin what it says of the other thing with 'document == $it.document'.");
            }
        }
    }

    private static boolean indexed(String meaning) {
        List<String> facts = new ArrayList<>();
        Matcher fact = FACT.matcher(meaning);
        while (fact.find()) {
            facts.add(fact.group(1));
        }
        return !BOUND_ELSEWHERE.matcher(meaning).find()
                || FEW.containsAll(facts.subList(Math.max(0, facts.size() - 1), facts.size()))
                || INDEXED_JOIN.matcher(meaning).find();
    }

    private void forbidden(String file, int line, String text) {
        FORBIDDEN.forEach((pattern, why) -> {
            Matcher found = Pattern.compile(pattern).matcher(text);
            if (found.find()) {
                fault(
                        file,
                        line,
                        "'" + found.group().replaceAll("\\s*[(\\[]$", "") + "' may not stand here: " + why + ".",
                        "Say it in another way.");
            }
        });
    }

    private void fault(String file, int line, String message, String remedy) {
        faults.accept(new Fault(file, line, message, remedy));
    }
}
