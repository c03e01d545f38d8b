package uk.rubric.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.rubric.authored.AuthoredFile;
import uk.rubric.authored.Fault;
import uk.rubric.authored.NearestWord;
import uk.rubric.authored.Yaml;

/**
 * The cases of one rule as its author wrote them.
 *
 * @param file relative to the rules folder
 * @param rule whose cases they are: its name is the file's name
 */
public record RuleCases(String file, String rule, List<Case> cases) {

    static final String ENDING = ".cases.yaml";

    /**
     * One case: what is given and what the whole rulebook must say about it, and nothing else.
     *
     * @param given with whatever the case changes ("but") already changed
     * @param editions in which it holds, where it does not hold in all that have its rule
     */
    record Case(String name, int line, Optional<EditionRange> editions, Yaml.Fields given, Yaml.Value expect) {}

    /** Without the cases that do not hold in an edition. */
    RuleCases in(String edition) {
        return new RuleCases(
                file,
                rule,
                cases.stream()
                        .filter(one -> one.editions()
                                .map(range -> range.holds(edition))
                                .orElse(true))
                        .toList());
    }

    /** Reads a file of cases, whole or not at all; every case after the first says only how it differs from it. */
    static Optional<RuleCases> read(AuthoredFile file, List<Fault> faults) {
        return switch (Yaml.read(file.name(), file.text())) {
            case Yaml.Wrong wrong -> {
                faults.add(wrong.fault());
                yield Optional.empty();
            }
            case Yaml.Read read -> new Reader(file.name(), faults).read(read.value());
        };
    }

    private static final class Reader {

        private final String file;
        private final List<Fault> faults;

        Reader(String file, List<Fault> faults) {
            this.file = file;
            this.faults = faults;
        }

        Optional<RuleCases> read(Yaml.Value value) {
            String stem = file.substring(file.lastIndexOf('/') + 1, file.length() - ENDING.length());
            if (!(value instanceof Yaml.Fields fields)
                    || !(fields.get("rule").orElse(null) instanceof Yaml.Scalar rule)
                    || !(fields.get("cases").orElse(null) instanceof Yaml.Items items)) {
                fault(value.line(), "The file must say 'rule: " + stem + "' and then list 'cases:'.", "");
                return Optional.empty();
            }
            int before = faults.size();
            keys(fields, Set.of("rule", "cases"));
            if (!rule.text().equals(stem)) {
                fault(
                        rule.line(),
                        "The cases are those of '" + rule.text() + "' but the file is named '" + stem + "'.",
                        "Use the same name for both.");
            }
            List<Case> cases = new ArrayList<>();
            Yaml.Fields first = new Yaml.Fields(value.line(), Map.of(), Map.of());
            boolean isFirst = true;
            for (Yaml.Value item : items.values()) {
                Optional<Case> read = one(item, first, isFirst);
                isFirst = false;
                if (read.isPresent()) {
                    cases.add(read.get());
                    first = cases.getFirst().given();
                }
            }
            return faults.size() > before
                    ? Optional.empty()
                    : Optional.of(new RuleCases(file, stem, List.copyOf(cases)));
        }

        private Optional<Case> one(Yaml.Value item, Yaml.Fields first, boolean isFirst) {
            if (!(item instanceof Yaml.Fields fields)) {
                fault(item.line(), "A case has a name, what is given, and what is expected.", "");
                return Optional.empty();
            }
            if (!keys(fields, Set.of("name", "editions", "given", "but", "expect"))) {
                return Optional.empty();
            }
            Optional<Yaml.Value> given = fields.get("given");
            Optional<Yaml.Value> but = fields.get("but");
            Optional<Yaml.Value> expect = fields.get("expect");
            if (!(fields.get("name").orElse(null) instanceof Yaml.Scalar name) || expect.isEmpty()) {
                fault(fields.line(), "The case needs 'name' and 'expect'.", "");
                return Optional.empty();
            }
            Optional<EditionRange> editions = Optional.empty();
            if (fields.get("editions").orElse(null) instanceof Yaml.Scalar written) {
                editions = EditionRange.parse(written.text());
                if (editions.isEmpty()) {
                    fault(written.line(), "'" + written.text() + "' names no editions.", EditionRange.REMEDY);
                    return Optional.empty();
                }
            }
            if (given.orElse(null) instanceof Yaml.Fields all && but.isEmpty()) {
                return Optional.of(new Case(name.text(), fields.line(), editions, all, expect.get()));
            }
            if (but.orElse(null) instanceof Yaml.Fields changes && given.isEmpty() && !isFirst) {
                return Optional.of(
                        new Case(name.text(), fields.line(), editions, changed(first, changes), expect.get()));
            }
            fault(
                    fields.line(),
                    "The case must have either 'given' or 'but'.",
                    "The first case says 'given'; 'but' names what is different from the first.");
            return Optional.empty();
        }

        /** The changes laid over what the first case gives, key by key; {@code none} takes something away. */
        private static Yaml.Fields changed(Yaml.Fields first, Yaml.Fields changes) {
            Map<String, Yaml.Value> values = new LinkedHashMap<>(first.values());
            Map<String, Integer> lines = new HashMap<>(first.keyLines());
            changes.values().forEach((key, change) -> {
                lines.put(key, changes.lineOf(key));
                if (change instanceof Yaml.Scalar word && word.text().equals("none")) {
                    values.remove(key);
                } else if (change instanceof Yaml.Fields inner && values.get(key) instanceof Yaml.Fields outer) {
                    values.put(key, changed(outer, inner));
                } else {
                    values.put(key, change);
                }
            });
            return new Yaml.Fields(changes.line(), values, lines);
        }

        private boolean keys(Yaml.Fields fields, Set<String> known) {
            for (String key : fields.values().keySet()) {
                if (!known.contains(key)) {
                    fault(fields.lineOf(key), "The key '" + key + "' is unknown here.", NearestWord.remedy(key, known));
                }
            }
            return known.containsAll(fields.values().keySet());
        }

        private void fault(int line, String message, String remedy) {
            faults.add(new Fault(file, line, message, remedy));
        }
    }
}
