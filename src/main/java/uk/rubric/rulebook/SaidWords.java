package uk.rubric.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.rubric.authored.Fault;
import uk.rubric.authored.NearestWord;
import uk.rubric.authored.Yaml;
import uk.rubric.facts.OwnerRole;

/** Reads the words that a case says by the words that cases may use; one that nobody knows becomes a fault with its line and the nearest word. */
record SaidWords(String file, List<Fault> faults) {

    /** The person that a word means; nobody where it is left out or "unknown". */
    Optional<CaseWords.Somebody> somebody(Yaml.Fields said, String key) {
        CaseWords.Somebody unknown = new CaseWords.Somebody("", OwnerRole.UNKNOWN, Set.of());
        Map<String, CaseWords.Somebody> known = new LinkedHashMap<>(CaseWords.PEOPLE);
        known.put("unknown", unknown);
        return Optional.of(word(said, key, known, unknown)).filter(somebody -> !somebody.equals(unknown));
    }

    /** What the word under a key means, or something else where the key is left out or its word is no word for it. */
    <T> T word(Yaml.Fields said, String key, Map<String, T> known, T otherwise) {
        Optional<Yaml.Value> value = said.get(key);
        if (value.isEmpty()) {
            return otherwise;
        }
        String word = text(value.get());
        T meaning = known.get(word);
        if (meaning == null) {
            fault(
                    said.lineOf(key),
                    "'" + word + "' is not a word for '" + key + "'.",
                    NearestWord.remedy(word, known.keySet()));
            return otherwise;
        }
        return meaning;
    }

    /** A number of days. */
    Optional<Long> days(Yaml.Fields said, String key) {
        Optional<String> word = said.get(key).map(this::text);
        if (word.isPresent() && !word.get().matches("\\d{1,5}")) {
            fault(said.lineOf(key), "'" + word.get() + "' is not a number of days.", "Write it in figures.");
            return Optional.empty();
        }
        return word.map(Long::valueOf);
    }

    /** Every key must be a known one. */
    void keys(Yaml.Fields said, Set<String> known) {
        for (String key : said.values().keySet()) {
            if (!known.contains(key)) {
                fault(said.lineOf(key), "The key '" + key + "' is unknown here.", NearestWord.remedy(key, known));
            }
        }
    }

    /** The entries of a list, or the one value that stands there instead. */
    static List<Yaml.Value> each(Yaml.Value value) {
        return value instanceof Yaml.Items items ? items.values() : List.of(value);
    }

    /** Words in braces. */
    Yaml.Fields fields(Yaml.Value value) {
        if (value instanceof Yaml.Fields fields) {
            return fields;
        }
        fault(value.line(), "Expected words in braces here, as in {of: a witness}.", "");
        return new Yaml.Fields(value.line(), Map.of(), Map.of());
    }

    /** A single word. */
    String text(Yaml.Value value) {
        if (value instanceof Yaml.Scalar scalar) {
            return scalar.text();
        }
        fault(value.line(), "Expected a single word here.", "");
        return "";
    }

    void fault(int line, String message, String remedy) {
        faults.add(new Fault(file, line, message, remedy));
    }
}
