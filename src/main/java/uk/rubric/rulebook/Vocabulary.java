package uk.rubric.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.rubric.authored.AuthoredFile;
import uk.rubric.authored.Fault;
import uk.rubric.authored.NearestWord;
import uk.rubric.facts.Form;

/** The sentences that authors may use, read from the vocabulary's files. */
public final class Vocabulary {

    /** Where in a rule a phrase may stand. */
    public enum Part {
        WHEN,
        THEN
    }

    /**
     * A sentence with slots, as in {@code Permit it under {code}}.
     *
     * @param meaning what the rule engine makes of it
     */
    public record Phrase(Part part, String words, String meaning, String file, int line) {}

    /** The order in which phrases are tried: where one begins like another, the longer one is meant. */
    public static final Comparator<Phrase> LONGEST_FIRST = Comparator.comparingInt(
                    (Phrase phrase) -> phrase.words().length())
            .reversed()
            .thenComparing(Phrase::words);

    private static final Pattern ENTRY = Pattern.compile("\\[(when|then)](.*?)(?<!\\\\)=(.*)");
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private final List<Phrase> phrases;
    private final Map<Phrase, Pattern> patterns = new ConcurrentHashMap<>();

    private Vocabulary(List<Phrase> phrases) {
        this.phrases = phrases.stream().sorted(LONGEST_FIRST).toList();
    }

    /** Reads the vocabulary's files; a line that is neither a comment nor a phrase is a fault. */
    static Vocabulary read(Collection<AuthoredFile> files, List<Fault> faults) {
        List<Phrase> phrases = new ArrayList<>();
        Map<String, Phrase> seen = new TreeMap<>();
        for (AuthoredFile source : files) {
            String[] lines = source.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                String text = lines[i].strip();
                if (text.isEmpty() || text.startsWith("#")) {
                    continue;
                }
                Matcher entry = ENTRY.matcher(text);
                if (!entry.matches()) {
                    faults.add(new Fault(
                            source.name(), i + 1, "This line is not a phrase.", "Write '[when]sentence=meaning'."));
                    continue;
                }
                Phrase phrase = new Phrase(
                        entry.group(1).equals("when") ? Part.WHEN : Part.THEN,
                        entry.group(2).strip(),
                        entry.group(3).strip(),
                        source.name(),
                        i + 1);
                Phrase twin = seen.putIfAbsent(phrase.part() + phrase.words(), phrase);
                if (twin != null) {
                    faults.add(new Fault(
                            source.name(),
                            i + 1,
                            "The phrase '" + phrase.words() + "' is already in " + twin.file() + ":" + twin.line()
                                    + ".",
                            "Take one of the two lines out."));
                    continue;
                }
                phrases.add(phrase);
            }
        }
        return new Vocabulary(phrases);
    }

    /** All phrases, the longest first. */
    public List<Phrase> phrases() {
        return phrases;
    }

    /** The phrases that a rule says, in its order. */
    public List<Phrase> phrasesOf(RuleFile rule) {
        return Stream.concat(
                        rule.when().stream().flatMap(said -> phraseOf(Part.WHEN, said).stream()),
                        rule.then().stream().flatMap(said -> phraseOf(Part.THEN, said).stream()))
                .toList();
    }

    /** The phrase that a sentence uses, if there is one. */
    public Optional<Phrase> phraseOf(Part part, Sentence sentence) {
        return phrases.stream()
                .filter(phrase -> phrase.part() == part
                        && pattern(phrase).matcher(sentence.text()).matches())
                .findFirst();
    }

    /** What the rule engine makes of a sentence, with the sentence's own words in the slots; empty where nobody knows the sentence. */
    Optional<String> meaningOf(Part part, Sentence sentence) {
        return phraseOf(part, sentence).map(phrase -> {
            Matcher said = pattern(phrase).matcher(sentence.text());
            Matcher slot = SLOT.matcher(phrase.words());
            String meaning = phrase.meaning();
            for (int group = 1; said.matches() && slot.find(); group++) {
                meaning = meaning.replace(slot.group(), said.group(group));
            }
            return meaning;
        });
    }

    /** What is wrong with a sentence: that nobody knows it, or that a word in one of its slots is not a word of the vocabulary. */
    Optional<Fault> faultOf(String file, Part part, Sentence sentence) {
        Optional<Phrase> phrase = phraseOf(part, sentence);
        if (phrase.isPresent()) {
            Matcher said = pattern(phrase.get()).matcher(sentence.text());
            return said.matches()
                    ? slots(phrase.get(), said)
                            .map(wrong -> new Fault(file, sentence.line(), wrong.message(), wrong.remedy()))
                    : Optional.empty();
        }
        if (Unfinished.in(sentence.text())) {
            return Optional.of(Unfinished.line(file, sentence.line()));
        }
        List<String> known = phrases.stream()
                .filter(candidate -> candidate.part() == part)
                .map(Phrase::words)
                .toList();
        return Optional.of(new Fault(
                file,
                sentence.line(),
                "Nobody knows the sentence '" + sentence.text() + "'.",
                nearest(sentence.text(), known)));
    }

    private Pattern pattern(Phrase phrase) {
        return patterns.computeIfAbsent(phrase, known -> pattern(known.words()));
    }

    private static String nearest(String written, List<String> known) {
        // The whole list would fill screens. A phrase that says all of it and more is meant before one that only looks
        // alike: "a vehicle"
        // is in "a workplace or a vehicle", not in "a school". When nothing is near, the phrase with most words in
        // common helps most.
        List<String> alike = known.stream()
                .filter(phrase -> phrase.startsWith("-") == written.startsWith("-"))
                .toList();
        return alike.stream()
                .filter(phrase -> words(phrase).containsAll(words(written)))
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .or(() -> NearestWord.to(written, known))
                .or(() -> alike.stream()
                        .max(Comparator.<String>comparingInt(phrase -> inCommon(phrase, written))
                                .thenComparing(Comparator.reverseOrder()))
                        .filter(phrase -> inCommon(phrase, written) > 0))
                .map(phrase -> "The nearest phrase is '" + phrase + "'.")
                .orElse("./rubric rules phrases lists all, and with words those that hold them.");
    }

    /** How many longer words of a phrase stand in what was written, a slip of the pen in each allowed. */
    private static int inCommon(String phrase, String written) {
        return (int) words(phrase).stream()
                .filter(word -> word.length() > 2
                        && words(written).stream()
                                .anyMatch(said -> NearestWord.distance(word, said) <= word.length() / 4))
                .count();
    }

    private static List<String> words(String sentence) {
        return List.of(sentence.toLowerCase(Locale.ROOT).split("\\W+"));
    }

    private record Wrong(String message, String remedy) {}

    private static Optional<Wrong> slots(Phrase phrase, Matcher said) {
        Matcher slot = SLOT.matcher(phrase.words());
        for (int group = 1; slot.find(); group++) {
            String word = said.group(group);
            Optional<Wrong> wrong = wrongWord(slot.group(1), word);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private static Optional<Wrong> wrongWord(String slot, String word) {
        if (slot.equals("form")) {
            List<String> forms = Arrays.stream(Form.values()).map(Form::name).toList();
            return forms.contains(word)
                    ? Optional.empty()
                    : Optional.of(new Wrong("'" + word + "' is not a form.", NearestWord.remedy(word, forms)));
        }
        if (word.length() < 3
                || !word.startsWith("\"")
                || !word.endsWith("\"")
                || word.indexOf('"', 1) != word.length() - 1) {
            return Optional.of(new Wrong(word + " must stand in double quotes.", "Write \"...\" with plain quotes."));
        }
        if (slot.equals("code") && !word.matches("\"X\\d{1,2}\"")) {
            return Optional.of(
                    new Wrong(word + " is not the code of an exemption.", "Codes run from \"X1\" to \"X16\"."));
        }
        if (slot.equals("paragraphs") && !word.matches("\"\\d{1,2}(\\.\\d{1,2})?( \\d{1,2}(\\.\\d{1,2})?)*\"")) {
            return Optional.of(new Wrong(
                    word + " is not a list of paragraphs.", "Write paragraphs or whole parts, as in \"3 4 10.7\"."));
        }
        return Optional.empty();
    }

    private static Pattern pattern(String words) {
        StringBuilder regex = new StringBuilder();
        Matcher slot = SLOT.matcher(words);
        int from = 0;
        while (slot.find()) {
            regex.append(literal(words.substring(from, slot.start()))).append("(.+)");
            from = slot.end();
        }
        return Pattern.compile(regex.append(literal(words.substring(from))).toString());
    }

    private static String literal(String words) {
        return Pattern.quote(words).replace(" ", "\\E\\s+\\Q");
    }
}
