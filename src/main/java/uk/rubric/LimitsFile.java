package uk.rubric;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.rubric.authored.Fault;
import uk.rubric.authored.NearestWord;
import uk.rubric.authored.Yaml;
import uk.rubric.documents.reading.ReadingLimits;
import uk.rubric.documents.reading.ReadingLimits.Limit;

/** Reads the limits that somebody set for a machine: a YAML file of names and whole numbers, each of which may be left out. */
final class LimitsFile {

    /** Either limits, or what is wrong with the file. */
    sealed interface Result permits Set, Wrong {}

    /** The ordinary limits, but for those that the file sets. */
    record Set(ReadingLimits limits) implements Result {}

    /** The file cannot be followed. */
    record Wrong(List<Fault> faults) implements Result {}

    private final String name;
    private final List<Fault> faults = new ArrayList<>();

    private LimitsFile(String name) {
        this.name = name;
    }

    /** Reads a file of limits. */
    static Result read(Path file) {
        String text;
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return new Wrong(List.of(new Fault(file.toString(), 0, "The file of limits cannot be read.", "")));
        }
        return switch (Yaml.read(file.toString(), text)) {
            case Yaml.Wrong wrong -> new Wrong(List.of(wrong.fault()));
            case Yaml.Read read -> new LimitsFile(file.toString()).limits(read.value());
        };
    }

    private Result limits(Yaml.Value value) {
        ReadingLimits limits = ReadingLimits.standard();
        if (value instanceof Yaml.Fields fields) {
            for (Map.Entry<String, Yaml.Value> entry : fields.values().entrySet()) {
                Optional<Limit> limit = limit(entry.getKey(), fields.lineOf(entry.getKey()));
                Optional<Long> number = limit.flatMap(known -> number(known, entry.getValue()));
                if (limit.isPresent() && number.isPresent()) {
                    limits = limits.with(limit.get(), number.get());
                }
            }
        } else {
            faults.add(new Fault(name, value.line(), "Expected names and numbers here, as in 'workers: 2'.", ""));
        }
        return faults.isEmpty() ? new Set(limits) : new Wrong(List.copyOf(faults));
    }

    private Optional<Limit> limit(String key, int line) {
        Optional<Limit> limit = Arrays.stream(Limit.values())
                .filter(one -> one.key().equals(key))
                .findFirst();
        if (limit.isEmpty()) {
            List<String> known = Arrays.stream(Limit.values()).map(Limit::key).toList();
            faults.add(new Fault(name, line, "There is no limit '" + key + "'.", NearestWord.remedy(key, known)));
        }
        return limit;
    }

    private Optional<Long> number(Limit limit, Yaml.Value value) {
        if (value instanceof Yaml.Scalar scalar && scalar.text().matches("\\d{1,12}")) {
            long number = Long.parseLong(scalar.text());
            if (number >= limit.least() && number <= limit.most()) {
                return Optional.of(number);
            }
        }
        faults.add(new Fault(
                name,
                value.line(),
                "'" + limit.key() + "' has no value that can be used.",
                "Write a whole number from " + limit.least() + " to " + limit.most() + "."));
        return Optional.empty();
    }
}
