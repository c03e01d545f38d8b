package uk.rubric.authoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.rubric.rulebook.RuleFile;
import uk.rubric.rulebook.Sayings;
import uk.rubric.rulebook.Sentence;
import uk.rubric.rulebook.Vocabulary;
import uk.rubric.rulebook.Vocabulary.Part;
import uk.rubric.rulebook.Vocabulary.Phrase;

/** Every sentence that rules may use, each with a rule that uses it. */
public record PhraseBook(List<Entry> entries) {

    /**
     * One sentence.
     *
     * @param group the vocabulary's file without its ending: documents, details, owners and so on
     * @param example how a rule says it, and which; empty where no rule does
     */
    public record Entry(String group, Part part, String words, Optional<Example> example) {}

    /** A sentence as a rule says it. */
    public record Example(String rule, String said) {}

    /** The sentences of the vocabulary that hold all the words looked for, in the order of its files. */
    public static PhraseBook of(Sayings sayings, List<String> words) {
        List<Entry> entries = new ArrayList<>();
        sayings.phrases().phrases().stream()
                .sorted(Comparator.comparing(Phrase::file).thenComparing(Phrase::line))
                .filter(phrase -> words.stream()
                        .allMatch(word ->
                                phrase.words().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT))))
                .forEach(phrase ->
                        entries.add(new Entry(group(phrase), phrase.part(), phrase.words(), example(sayings, phrase))));
        return new PhraseBook(List.copyOf(entries));
    }

    private static Optional<Example> example(Sayings sayings, Phrase phrase) {
        Vocabulary vocabulary = sayings.phrases();
        for (RuleFile rule : sayings.rules()) {
            List<Sentence> said = phrase.part() == Part.WHEN ? rule.when() : rule.then();
            Optional<Example> found = said.stream()
                    .filter(sentence -> vocabulary
                            .phraseOf(phrase.part(), sentence)
                            .filter(phrase::equals)
                            .isPresent())
                    .map(sentence -> new Example(rule.name(), sentence.text()))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
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
        }
        return text.toString();
    }
}
