package uk.rubric.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.authored.Fault;
import uk.rubric.authored.NearestWord;
import uk.rubric.authored.Yaml.Fields;
import uk.rubric.authored.Yaml.Items;
import uk.rubric.authored.Yaml.Scalar;
import uk.rubric.authored.Yaml.Value;
import uk.rubric.facts.PrivateText;

/** Reads the values of a case statement, each of its sort; one that is not becomes a fault with its line and the nearest valid word. */
final class StatementValues {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private final String file;
    private final List<Fault> faults = new ArrayList<>();

    StatementValues(String file) {
        this.file = file;
    }

    /** What was wrong so far, in the order of the lines. */
    List<Fault> faults() {
        return faults.stream().sorted().toList();
    }

    /** Keys and values, every key a known one. */
    Fields fields(Value value, String what, String... keys) {
        if (!(value instanceof Fields fields)) {
            fault(
                    value.line(),
                    what + " must be written as keys and values.",
                    "The keys are: " + String.join(", ", keys) + ".");
            return new Fields(value.line(), Map.of(), Map.of());
        }
        List<String> known = List.of(keys);
        fields.values().keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> fault(
                        fields.lineOf(key), "There is no key '" + key + "' here.", NearestWord.remedy(key, known)));
        return fields;
    }

    /** The entries of the list under a key; none where it is left out. */
    <T> List<T> items(Fields f, String key, Function<Value, T> reader) {
        Optional<Value> value = f.get(key).filter(v -> !isEmpty(v));
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof Items items)) {
            fault(
                    f.lineOf(key),
                    "'" + key + "' must be a list.",
                    "Write it as '" + key + ": [first, second]' or with one '- ' line an entry.");
            return List.of();
        }
        return items.values().stream().map(reader).toList();
    }

    /** The text under a key. */
    Optional<String> word(Fields f, String key) {
        return f.get(key).filter(v -> !isEmpty(v)).flatMap(v -> text(v, key));
    }

    /** The text under a key, which may be personal. */
    Optional<PrivateText> words(Fields f, String key) {
        return word(f, key).map(PrivateText::new);
    }

    /** A single text. */
    Optional<String> text(Value value, String key) {
        if (value instanceof Scalar scalar) {
            return Optional.of(scalar.text().strip());
        }
        fault(value.line(), "'" + key + "' must be a single text.", "");
        return Optional.empty();
    }

    /** The word under a key that names one of a type. */
    <E extends Enum<E>> Optional<E> choice(Fields f, String key, Class<E> type) {
        return f.get(key).filter(v -> !isEmpty(v)).flatMap(v -> choice(v, key, type));
    }

    /** A word that names one of a type. */
    <E extends Enum<E>> Optional<E> choice(Value value, String key, Class<E> type) {
        Optional<String> written = text(value, key);
        Optional<E> found = written.flatMap(word -> Words.parse(word, type));
        if (written.isPresent() && found.isEmpty()) {
            fault(
                    value.line(),
                    "'" + written.get() + "' is not a known " + key + ".",
                    NearestWord.remedy(written.get(), Words.names(type)));
        }
        return found;
    }

    /** The day of the moment under a key; the time of day, where there is one, does not matter. */
    Optional<LocalDate> moment(Fields f, String key) {
        Optional<String> written = word(f, key);
        Optional<LocalDate> day = written.flatMap(text -> parseDate(text.replaceFirst("[T ]\\d.*$", "")));
        if (written.isPresent() && day.isEmpty()) {
            fault(f.lineOf(key), "'" + key + "' is not a day.", "Write it as 2026-01-31 or 31/01/2026.");
        }
        return day;
    }

    /** The date under a key. */
    Optional<LocalDate> date(Fields f, String key) {
        Optional<String> written = word(f, key);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = parseDate(written.get());
        if (date.isEmpty()) {
            fault(f.lineOf(key), "'" + key + "' is not a date.", "Write it as 1990-12-31 or 31/12/1990.");
        }
        return date;
    }

    private static Optional<LocalDate> parseDate(String text) {
        Matcher iso = ISO.matcher(text);
        Matcher dayFirst = DAY_FIRST.matcher(text);
        try {
            if (iso.matches()) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(iso.group(1)),
                        Integer.parseInt(iso.group(2)),
                        Integer.parseInt(iso.group(3))));
            }
            if (dayFirst.matches()) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(dayFirst.group(3)),
                        Integer.parseInt(dayFirst.group(2)),
                        Integer.parseInt(dayFirst.group(1))));
            }
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isEmpty(Value value) {
        return value instanceof Scalar scalar
                && (scalar.text().isBlank() || "null".equals(scalar.text()) || "~".equals(scalar.text()));
    }

    /** Notes what is wrong in a line. */
    void fault(int line, String message, String remedy) {
        faults.add(new Fault(file, line, message, remedy));
    }
}
