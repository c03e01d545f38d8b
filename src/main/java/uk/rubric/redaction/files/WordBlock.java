package uk.rubric.redaction.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The properties of one paragraph, run, table, row, cell or section of a Word document, as far as they may come along. */
final class WordBlock {

    private record Property(String name, Map<String, String> values) {}

    private final String kind;
    private final Looks looks;
    private final Map<String, Map<String, String>> properties = new LinkedHashMap<>();
    private final Map<String, List<Property>> within = new LinkedHashMap<>();
    private String open = "";
    private String references = "";

    /**
     * Nothing yet.
     *
     * @param kind the element, as {@code rPr}
     */
    WordBlock(String kind) {
        this.kind = kind;
        this.looks = java.util.Objects.requireNonNull(WordLooks.OF.get(kind));
    }

    static WordBlock empty(String kind) {
        return new WordBlock(kind);
    }

    String kind() {
        return kind;
    }

    void starts(String name, Map<String, String> attributes) {
        if (!open.isEmpty()) {
            looksWithin()
                    .of(name, attributes)
                    .ifPresent(values -> within.computeIfAbsent(open, key -> new ArrayList<>())
                            .add(new Property(name, values)));
        } else if (WordLooks.WITHIN.containsKey(name) && looks.order().contains(name)) {
            open = name;
        } else {
            looks.of(name, attributes).ifPresent(values -> properties.put(name, values));
        }
    }

    private Looks looksWithin() {
        return java.util.Objects.requireNonNull(WordLooks.WITHIN.get(open));
    }

    void ends(String name) {
        if (name.equals(open)) {
            open = "";
        }
    }

    void put(String name, Map<String, String> values) {
        properties.put(name, values);
    }

    void remove(String... names) {
        for (String name : names) {
            properties.remove(name);
        }
    }

    /** The parts that a section refers to, as they are written. */
    void references(String written) {
        references += written;
    }

    Optional<String> value(String name, String attribute) {
        return Optional.ofNullable(properties.getOrDefault(name, Map.of()).get(attribute));
    }

    /** How bright the letters are to be, where a colour is chosen. */
    Optional<Double> ink() {
        return value("color", "val").flatMap(Looks::brightness);
    }

    /** How bright it is behind the letters, where that is chosen. */
    Optional<Double> ground() {
        return value("highlight", "val")
                .flatMap(marker -> Optional.ofNullable(WordLooks.MARKER.get(marker)))
                .or(() -> value("shd", "fill").flatMap(Looks::brightness));
    }

    /** The properties as they are written, with more at the end; nothing where there are none. */
    String written(String more) {
        StringBuilder xml = new StringBuilder(references);
        for (String name : looks.order()) {
            List<Property> inner = within.get(name);
            Map<String, String> values = properties.get(name);
            if (inner != null) {
                Looks order = java.util.Objects.requireNonNull(WordLooks.WITHIN.get(name));
                xml.append("<w:").append(name).append('>');
                inner.stream()
                        .sorted(Comparator.comparingInt(one -> order.order().indexOf(one.name())))
                        .forEach(one -> element(one.name(), one.values(), xml));
                xml.append("</w:").append(name).append('>');
            } else if (values != null) {
                element(name, values, xml);
            }
        }
        xml.append(more);
        return xml.isEmpty() ? "" : "<w:" + kind + ">" + xml + "</w:" + kind + ">";
    }

    private static void element(String name, Map<String, String> values, StringBuilder xml) {
        xml.append("<w:").append(name);
        values.forEach((attribute, value) ->
                xml.append(" w:").append(attribute).append("=\"").append(value).append('"'));
        xml.append("/>");
    }
}
