package uk.rubric.authored;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import uk.rubric.authored.Yaml.Fields;
import uk.rubric.authored.Yaml.Items;
import uk.rubric.authored.Yaml.Scalar;
import uk.rubric.authored.Yaml.Value;

/** Takes the values of a YAML mapping out key by key; whatever is unknown, missing or of the wrong shape is noted as a fault at its line. */
public final class Entries {
    private final String file;
    private final Fields fields;
    private final Consumer<Fault> faults;

    private Entries(String file, Fields fields, Consumer<Fault> faults) {
        this.file = file;
        this.fields = fields;
        this.faults = faults;
    }

    /** The mapping that a value should be; every key that is not known is a fault. */
    public static Optional<Entries> of(String file, Value value, Set<String> known, Consumer<Fault> faults) {
        if (!(value instanceof Fields fields)) {
            faults.accept(new Fault(
                    file,
                    value.line(),
                    "Named values are expected here.",
                    "Write 'key: value' lines; known keys: " + String.join(", ", new TreeSet<>(known)) + "."));
            return Optional.empty();
        }
        fields.values().keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> faults.accept(new Fault(
                        file,
                        fields.lineOf(key),
                        "The key '" + key + "' is not known here.",
                        NearestWord.remedy(key, known))));
        return Optional.of(new Entries(file, fields, faults));
    }

    /** The line of a key, or of the mapping where the key is absent. */
    public int lineOf(String key) {
        return fields.lineOf(key);
    }

    /** The text under a key, if the key is there and has one. */
    public Optional<String> text(String key) {
        return fields.get(key).flatMap(value -> {
            if (value instanceof Scalar scalar && !scalar.text().isBlank()) {
                return Optional.of(scalar.text().strip());
            }
            faults.accept(new Fault(file, lineOf(key), "'" + key + "' needs a word or a text.", ""));
            return Optional.empty();
        });
    }

    /** The text under a key that has to be there. */
    public Optional<String> required(String key) {
        return present(key) ? text(key) : Optional.empty();
    }

    /** The day under a key, if the key is there. */
    public Optional<LocalDate> day(String key) {
        return text(key).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                faults.accept(new Fault(
                        file,
                        lineOf(key),
                        "'" + text + "' is not a day.",
                        "Write year, month and day, as in 2026-01-31."));
                return Optional.empty();
            }
        });
    }

    /** The value that the word under a key stands for; the key has to be there. */
    public <T> Optional<T> oneOf(String key, Map<String, T> words) {
        return required(key).flatMap(word -> meaning(word, lineOf(key), words));
    }

    /** The texts listed under a key that has to be there; one at least. */
    public List<String> texts(String key) {
        if (!present(key)) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (Value value : items(key)) {
            if (value instanceof Scalar scalar && !scalar.text().isBlank()) {
                texts.add(scalar.text().strip());
            } else {
                faults.accept(new Fault(file, value.line(), "A text is expected in the list '" + key + "'.", ""));
            }
        }
        return List.copyOf(texts);
    }

    /** The values listed under a key, none where the key is absent; an empty list is a fault. */
    public List<Value> items(String key) {
        return fields.get(key)
                .map(value -> {
                    if (value instanceof Items items && !items.values().isEmpty()) {
                        return items.values();
                    }
                    faults.accept(new Fault(
                            file, lineOf(key), "'" + key + "' needs a list.", "Begin each of its lines with '- '."));
                    return List.<Value>of();
                })
                .orElse(List.of());
    }

    /** The mapping under a key, whose keys are the author's own; empty where the key is absent. */
    public Map<String, Value> open(String key) {
        return fields.get(key)
                .map(value -> {
                    if (value instanceof Fields own) {
                        return own.values();
                    }
                    faults.accept(new Fault(file, lineOf(key), "'" + key + "' needs named values.", ""));
                    return Map.<String, Value>of();
                })
                .orElse(Map.of());
    }

    /** The value that a word stands for; any other word is a fault. */
    public <T> Optional<T> meaning(String word, int line, Map<String, T> words) {
        Optional<T> meaning = Optional.ofNullable(words.get(word));
        if (meaning.isEmpty()) {
            faults.accept(new Fault(
                    file,
                    line,
                    "'" + word + "' is not known here.",
                    "Known: " + String.join(", ", words.keySet()) + "."));
        }
        return meaning;
    }

    private boolean present(String key) {
        if (fields.get(key).isEmpty()) {
            faults.accept(
                    new Fault(file, fields.line(), "'" + key + "' is missing.", "Add a line '" + key + ": ...'."));
            return false;
        }
        return true;
    }
}
