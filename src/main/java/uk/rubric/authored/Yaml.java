package uk.rubric.authored;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a YAML text into values that each know their line, so that whatever is wrong later is named by file and line. */
public final class Yaml {

    /** Far above any file a person writes; keeps a hostile upload from filling the memory. */
    private static final int MOST_CODE_POINTS = 4_000_000;

    private Yaml() {}

    /** A value of a YAML file together with its place. */
    public sealed interface Value permits Scalar, Items, Fields {
        /** 1-based line on which the value begins. */
        int line();
    }

    /** A single word, number or text, as written. */
    public record Scalar(int line, String text) implements Value {}

    /** A list of values. */
    public record Items(int line, List<Value> values) implements Value {}

    /** Named values, in the order in which they were written; {@code keyLines} has the line of every key. */
    public record Fields(int line, Map<String, Value> values, Map<String, Integer> keyLines) implements Value {
        /** The value under a key, if the key is there. */
        public Optional<Value> get(String key) {
            return Optional.ofNullable(values.get(key));
        }

        /** The line of a key, or of the mapping itself where the key is absent. */
        public int lineOf(String key) {
            return keyLines.getOrDefault(key, line);
        }
    }

    /** What came of reading a YAML text: the value, or the one fault that stopped the reading. */
    public sealed interface Result permits Read, Wrong {}

    /** The text was well formed; an empty file reads as an empty mapping. */
    public record Read(Value value) implements Result {}

    /** The text was not well formed. */
    public record Wrong(Fault fault) implements Result {}

    /** Reads one YAML document; aliases and repeated keys are refused, since nobody who writes a case needs them. */
    public static Result read(String file, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(MOST_CODE_POINTS)
                .setUseMarks(true)
                // The parser fails on a character of two halves that its buffer parts, so all goes into one.
                .setBufferSize(text.length() + 2)
                .build();
        try {
            Optional<Node> node = new Compose(settings).composeString(text);
            return new Read(node.isEmpty() ? new Fields(1, Map.of(), Map.of()) : value(node.get(), 0));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            // The parser's own words for a tab are about tokens, and a tab cannot be seen.
            boolean tab = text.lines()
                    .skip(Math.max(0, line - 1))
                    .findFirst()
                    .orElse("")
                    .contains("\t");
            return new Wrong(
                    tab
                            ? new Fault(file, line, "There is a tab in this line.", "Write spaces in its place.")
                            : new Fault(
                                    file,
                                    line,
                                    "This is not valid YAML: " + e.getProblem() + ".",
                                    "Check the indentation, colons and quotes of this line and of those above it."));
        } catch (Unfit e) {
            return new Wrong(new Fault(file, e.line, e.problem, ""));
        } catch (YamlEngineException | StackOverflowError e) {
            return new Wrong(new Fault(
                    file,
                    0,
                    "This is not valid YAML.",
                    "It is too deep or too large to be a file that somebody wrote."));
        }
    }

    private static Value value(Node node, int depth) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        if (depth > 40) {
            throw new Unfit(line, "The values are nested more than 40 deep.");
        }
        return switch (node) {
            case ScalarNode scalar -> new Scalar(line, scalar.getValue());
            case SequenceNode sequence -> {
                List<Value> values = new ArrayList<>();
                for (Node item : sequence.getValue()) {
                    values.add(value(item, depth + 1));
                }
                yield new Items(line, List.copyOf(values));
            }
            case MappingNode mapping -> fields(mapping, line, depth);
            default -> throw new Unfit(line, "References between values (& and *) are not allowed here.");
        };
    }

    private static Fields fields(MappingNode mapping, int line, int depth) {
        Map<String, Value> values = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            int keyLine = tuple.getKeyNode()
                    .getStartMark()
                    .map(mark -> mark.getLine() + 1)
                    .orElse(line);
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new Unfit(keyLine, "A key must be a single word.");
            }
            if (values.put(key.getValue(), value(tuple.getValueNode(), depth + 1)) != null) {
                throw new Unfit(keyLine, "The key '" + key.getValue() + "' stands here twice.");
            }
            lines.put(key.getValue(), keyLine);
        }
        return new Fields(line, values, lines);
    }

    private static final class Unfit extends RuntimeException {
        private final int line;
        private final String problem;

        Unfit(int line, String message) {
            super(message, null, false, false);
            this.line = line;
            this.problem = message;
        }
    }
}
