package uk.rubric.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import uk.rubric.authored.AuthoredFile;
import uk.rubric.authored.Fault;
import uk.rubric.authored.NearestWord;
import uk.rubric.authored.Yaml;

/** Reads files that list dated entries, each with a source, and names what is missing or unknown in them. */
final class DatedItems {

    private final List<Fault> faults;

    DatedItems(List<Fault> faults) {
        this.faults = faults;
    }

    /** The entries of the list that is all a file holds. */
    List<Yaml.Fields> items(AuthoredFile file, String key) {
        switch (Yaml.read(file.name(), file.text())) {
            case Yaml.Wrong wrong -> faults.add(wrong.fault());
            case Yaml.Read read -> {
                if (read.value() instanceof Yaml.Fields fields
                        && fields.get(key).orElse(null) instanceof Yaml.Items items
                        && items.values().stream().allMatch(Yaml.Fields.class::isInstance)) {
                    keys(file, fields, Set.of(key));
                    return items.values().stream().map(Yaml.Fields.class::cast).toList();
                }
                fault(file, read.value().line(), "The file must hold a list named '" + key + "'.", "");
            }
        }
        return List.of();
    }

    /** Names every key that is not one of those known. */
    void keys(AuthoredFile file, Yaml.Fields fields, Set<String> known) {
        for (String key : fields.values().keySet()) {
            if (!known.contains(key)) {
                fault(
                        file,
                        fields.lineOf(key),
                        "The key '" + key + "' is unknown here.",
                        NearestWord.remedy(key, known));
            }
        }
    }

    /** The words behind a key that must be there. */
    String text(AuthoredFile file, Yaml.Fields fields, String key) {
        if (fields.get(key).orElse(null) instanceof Yaml.Scalar scalar
                && !scalar.text().isBlank()) {
            return scalar.text();
        }
        fault(
                file,
                fields.lineOf(key),
                "'" + key + "' is missing.",
                "Every value says where it comes from and when it begins.");
        return "";
    }

    /** The first day on which an entry holds. */
    LocalDate date(AuthoredFile file, Yaml.Fields fields) {
        return date(file, fields.lineOf("from"), text(file, fields, "from"));
    }

    /** A day as written; a far one where it is none. */
    LocalDate date(AuthoredFile file, int line, String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            fault(file, line, "'" + written + "' is not a date.", "Write it as 2026-01-31.");
            return LocalDate.MAX;
        }
    }

    /** The number behind a key, or another where there is none. */
    int number(AuthoredFile file, Yaml.Fields fields, String key, int otherwise) {
        if (!(fields.get(key).orElse(null) instanceof Yaml.Scalar scalar)) {
            return otherwise;
        }
        if (scalar.text().matches("-?\\d{1,4}")) {
            return Integer.parseInt(scalar.text());
        }
        fault(file, scalar.line(), "'" + scalar.text() + "' is not a number.", "");
        return otherwise;
    }

    /** The words of a list; empty where there is none. */
    static List<String> list(Yaml.Fields fields, String key) {
        return fields.get(key).orElse(null) instanceof Yaml.Items items
                ? items.values().stream()
                        .filter(Yaml.Scalar.class::isInstance)
                        .map(value -> ((Yaml.Scalar) value).text())
                        .toList()
                : List.of();
    }

    void fault(AuthoredFile file, int line, String message, String remedy) {
        faults.add(new Fault(file.name(), line, message, remedy));
    }
}
