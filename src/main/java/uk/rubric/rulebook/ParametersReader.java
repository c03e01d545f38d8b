package uk.rubric.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.rubric.authored.AuthoredFile;
import uk.rubric.authored.Fault;
import uk.rubric.authored.NearestWord;
import uk.rubric.authored.Yaml;
import uk.rubric.facts.OwnerRole;
import uk.rubric.guidance.Edition;
import uk.rubric.guidance.ParagraphId;
import uk.rubric.rulebook.Parameters.LikelyOwner;
import uk.rubric.rulebook.Parameters.Limit;
import uk.rubric.rulebook.Parameters.Modifier;

/** Reads the rulebook's dated values and names every key or word that is not one of theirs. */
final class ParametersReader {

    static final String CERTAINTY = "parameters/certainty.yaml";
    static final String LIMITS = "parameters/limits.yaml";
    static final String MODIFIERS = "parameters/severity-modifiers.yaml";

    private static final Set<String> MODIFIER_KEYS = Set.of(
            "id", "says", "raise", "from", "source", "flags", "of", "paragraphs", "except", "kinds-of-one-person");

    private final Edition edition;
    private final List<Fault> faults;

    ParametersReader(Edition edition, List<Fault> faults) {
        this.edition = edition;
        this.faults = faults;
    }

    List<LikelyOwner> likelyOwner(AuthoredFile file) {
        List<LikelyOwner> values = new ArrayList<>();
        for (Yaml.Fields item : items(file, "likely-owner")) {
            keys(file, item, Set.of("from", "outcome", "source"));
            String outcome = text(file, item, "outcome");
            if (!outcome.equals("breach") && !outcome.equals("review")) {
                fault(file, item.lineOf("outcome"), "'" + outcome + "' is not an outcome.", "Write breach or review.");
            }
            text(file, item, "source");
            values.add(new LikelyOwner(date(file, item), outcome.equals("review")));
        }
        return values;
    }

    List<Modifier> modifiers(AuthoredFile file) {
        List<Modifier> modifiers = new ArrayList<>();
        for (Yaml.Fields item : items(file, "modifiers")) {
            keys(file, item, MODIFIER_KEYS);
            text(file, item, "source");
            modifiers.add(new Modifier(
                    text(file, item, "id"),
                    text(file, item, "says"),
                    number(file, item, "raise", 1),
                    date(file, item),
                    Set.copyOf(list(item, "flags")),
                    roles(file, item),
                    paragraphs(file, item, "paragraphs"),
                    paragraphs(file, item, "except"),
                    number(file, item, "kinds-of-one-person", 0)));
        }
        return modifiers;
    }

    List<Limit> limits(AuthoredFile file) {
        List<Limit> limits = new ArrayList<>();
        for (Yaml.Fields item : items(file, "limits")) {
            keys(file, item, Set.of("id", "most", "from", "source"));
            text(file, item, "source");
            text(file, item, "most");
            limits.add(new Limit(text(file, item, "id"), date(file, item), number(file, item, "most", 0)));
        }
        return limits;
    }

    private List<Yaml.Fields> items(AuthoredFile file, String key) {
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

    private void keys(AuthoredFile file, Yaml.Fields fields, Set<String> known) {
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

    private String text(AuthoredFile file, Yaml.Fields fields, String key) {
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

    private LocalDate date(AuthoredFile file, Yaml.Fields fields) {
        String text = text(file, fields, "from");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            fault(file, fields.lineOf("from"), "'" + text + "' is not a date.", "Write it as 2026-01-31.");
            return LocalDate.MAX;
        }
    }

    private int number(AuthoredFile file, Yaml.Fields fields, String key, int otherwise) {
        if (!(fields.get(key).orElse(null) instanceof Yaml.Scalar scalar)) {
            return otherwise;
        }
        if (scalar.text().matches("-?\\d{1,4}")) {
            return Integer.parseInt(scalar.text());
        }
        fault(file, scalar.line(), "'" + scalar.text() + "' is not a number.", "");
        return otherwise;
    }

    private static List<String> list(Yaml.Fields fields, String key) {
        return fields.get(key).orElse(null) instanceof Yaml.Items items
                ? items.values().stream()
                        .filter(Yaml.Scalar.class::isInstance)
                        .map(value -> ((Yaml.Scalar) value).text())
                        .toList()
                : List.of();
    }

    private Set<OwnerRole> roles(AuthoredFile file, Yaml.Fields fields) {
        Set<OwnerRole> roles = new TreeSet<>();
        List<String> known = Arrays.stream(OwnerRole.values()).map(Enum::name).toList();
        for (String word : list(fields, "of")) {
            if (known.contains(word)) {
                roles.add(OwnerRole.valueOf(word));
            } else {
                fault(file, fields.lineOf("of"), "'" + word + "' is not a role.", NearestWord.remedy(word, known));
            }
        }
        return roles;
    }

    private Set<ParagraphId> paragraphs(AuthoredFile file, Yaml.Fields fields, String key) {
        Set<ParagraphId> paragraphs = new TreeSet<>();
        for (String word : list(fields, key)) {
            Optional<ParagraphId> id = ParagraphId.parse(word);
            if (id.flatMap(edition::paragraph).isPresent()) {
                paragraphs.add(id.get());
            } else {
                fault(
                        file,
                        fields.lineOf(key),
                        "Edition " + edition.number() + " has no paragraph " + word + ".",
                        "Cite a paragraph that exists.");
            }
        }
        return paragraphs;
    }

    private void fault(AuthoredFile file, int line, String message, String remedy) {
        faults.add(new Fault(file.name(), line, message, remedy));
    }
}
