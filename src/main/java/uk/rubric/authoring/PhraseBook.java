package uk.rubric.authoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import uk.rubric.rulebook.RuleFile;
import uk.rubric.rulebook.Sayings;
import uk.rubric.rulebook.Sentence;
import uk.rubric.rulebook.Vocabulary.Part;
import uk.rubric.rulebook.Vocabulary.Phrase;

/** Every sentence that rules may use, each with a rule that uses it. */
public record PhraseBook(List<Entry> entries) {

    /**
     * One sentence.
     *
     * @param group the vocabulary's file without its ending: documents, details, owners and so on
     * @param example how a rule says it, and which; empty where no rule does
     * @param inCases the words by which a case gives what it is about
     */
    public record Entry(String group, Part part, String words, Optional<Example> example, List<String> inCases) {}

    /** A sentence as a rule says it. */
    public record Example(String rule, String said) {}

    /**
     * The sentences that hold all the words looked for, in the order of the vocabulary's files: whole words of a sentence, of what rules say with it,
     * or of what cases give for it; where there is none, parts of words.
     */
    public static PhraseBook of(Sayings sayings, List<String> words) {
        Map<Phrase, List<Example>> examples = examples(sayings);
        PhraseBook whole = of(sayings, examples, words, "\\b", "s?\\b");
        return whole.entries().isEmpty() ? of(sayings, examples, words, "", "") : whole;
    }

    private static PhraseBook of(
            Sayings sayings, Map<Phrase, List<Example>> examples, List<String> words, String before, String after) {
        List<Pattern> wanted = words.stream()
                .map(word -> Pattern.compile(before + Pattern.quote(word) + after, Pattern.CASE_INSENSITIVE))
                .toList();
        List<Entry> entries = new ArrayList<>();
        sayings.phrases().phrases().stream()
                .sorted(Comparator.comparing(Phrase::file).thenComparing(Phrase::line))
                .forEach(phrase -> {
                    List<Example> said = examples.getOrDefault(phrase, List.of());
                    List<String> inCases = Sayings.inCases(phrase);
                    Predicate<String> fits = text ->
                            wanted.stream().allMatch(word -> word.matcher(text).find());
                    Optional<Example> fitting =
                            said.stream().filter(one -> fits.test(one.said())).findFirst();
                    if (fits.test(phrase.words())
                            || fitting.isPresent()
                            || inCases.stream().anyMatch(fits)) {
                        entries.add(new Entry(
                                group(phrase),
                                phrase.part(),
                                phrase.words(),
                                fitting.or(() -> said.stream().findFirst()),
                                inCases));
                    }
                });
        return new PhraseBook(List.copyOf(entries));
    }

    private static Map<Phrase, List<Example>> examples(Sayings sayings) {
        Map<Phrase, List<Example>> examples = new HashMap<>();
        for (RuleFile rule : sayings.rules()) {
            for (Part part : Part.values()) {
                for (Sentence sentence : part == Part.WHEN ? rule.when() : rule.then()) {
                    sayings.phrases()
                            .phraseOf(part, sentence)
                            .ifPresent(phrase -> examples.computeIfAbsent(phrase, any -> new ArrayList<>())
                                    .add(new Example(rule.name(), sentence.text())));
                }
            }
        }
        return examples;
    }

    private static String group(Phrase phrase) {
        String name = phrase.file().substring(phrase.file().lastIndexOf('/') + 1);
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** The book as text: a heading a group, a sentence a line, its example under it. */
    public String text() {
        StringBuilder text = new StringBuilder();
        String group = "";
        for (Entry entry : entries) {
            if (!entry.group().equals(group)) {
                text.append(text.isEmpty() ? "" : "\n")
                        .append(entry.group().toUpperCase(Locale.ROOT))
                        .append('\n');
                group = entry.group();
            }
            text.append(entry.part() == Part.WHEN ? "  when  " : "  then  ")
                    .append(entry.words())
                    .append('\n');
            text.append(entry.example()
                    .map(example -> "          " + example.rule()
                            + (example.said().equals(entry.words()) ? "" : ": " + example.said()) + "\n")
                    .orElse("          no rule uses it\n"));
            if (!entry.inCases().isEmpty()) {
                text.append("          in a case: ")
                        .append(String.join(", ", entry.inCases()))
                        .append('\n');
            }
        }
        return text.toString();
    }
}
