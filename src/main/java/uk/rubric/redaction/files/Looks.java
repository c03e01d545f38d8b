package uk.rubric.redaction.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which looks may come along into a copy: the only elements and attributes that are written, each with the values that it may have. What
 * is not in the table is not written, so that nothing unknown can come along, and no value can be a text.
 */
final class Looks {

    /** Fonts that everybody has; the name of another could tell where a document was made. */
    private static final Set<String> FONTS = Set.of(
            "Arial",
            "Arial Narrow",
            "Calibri",
            "Calibri Light",
            "Cambria",
            "Candara",
            "Century Gothic",
            "Comic Sans MS",
            "Consolas",
            "Constantia",
            "Corbel",
            "Courier New",
            "Garamond",
            "Georgia",
            "Liberation Mono",
            "Liberation Sans",
            "Liberation Serif",
            "Segoe UI",
            "Tahoma",
            "Times New Roman",
            "Trebuchet MS",
            "Verdana");

    private static final Pattern ENTRY = Pattern.compile("(\\w+)(?:\\(([^)]*)\\))?");
    private static final Pattern RANGE = Pattern.compile("(-?\\d+)\\.\\.(-?\\d+)");

    /** What an attribute may say; the value as it is written, or nothing. */
    private interface Check {
        Optional<String> written(String value);
    }

    private final Map<String, Map<String, Check>> elements = new LinkedHashMap<>();
    private final List<String> order;

    /**
     * A table in the order of the format's schema, parted by blanks: {@code name} is an element that is on or off, {@code name(a=check;b=check)}
     * one with attributes. A check is {@code colour}, {@code font}, {@code on}, a range {@code 1..9} or words parted by {@code |}.
     */
    Looks(String table) {
        Matcher entry = ENTRY.matcher(table);
        while (entry.find()) {
            Map<String, Check> attributes = new LinkedHashMap<>();
            if (entry.group(2) == null) {
                attributes.put("val", check("on"));
            } else {
                for (String attribute : entry.group(2).split(";")) {
                    int equals = attribute.indexOf('=');
                    attributes.put(attribute.substring(0, equals).strip(), check(attribute.substring(equals + 1)));
                }
            }
            elements.put(entry.group(1), attributes);
        }
        order = List.copyOf(elements.keySet());
    }

    /** The names of the elements, in the order in which the schema wants them. */
    List<String> order() {
        return order;
    }

    /** What of an element's attributes may be written; nothing where the element is not known or would say nothing. */
    Optional<Map<String, String>> of(String element, Map<String, String> attributes) {
        Map<String, Check> checks = elements.get(element);
        if (checks == null) {
            return Optional.empty();
        }
        Map<String, String> written = new LinkedHashMap<>();
        checks.forEach((name, check) -> {
            String value = attributes.get(name);
            if (value != null) {
                check.written(value.strip()).ifPresent(told -> written.put(name, told));
            }
        });
        boolean bare = attributes.isEmpty();
        return written.isEmpty() && !bare ? Optional.empty() : Optional.of(written);
    }

    private static Check check(String said) {
        String words = said.strip();
        Matcher range = RANGE.matcher(words);
        if (range.matches()) {
            long from = Long.parseLong(range.group(1));
            long to = Long.parseLong(range.group(2));
            return value -> number(value)
                    .filter(number -> number >= from && number <= to)
                    .map(String::valueOf);
        }
        return switch (words) {
            case "colour" -> value -> colour(value);
            case "font" -> value -> Optional.of(value).filter(FONTS::contains);
            case "on" -> value -> Optional.of(value).filter(Set.of("0", "1", "true", "false", "on", "off")::contains);
            default -> {
                Set<String> values = Set.of(words.split("\\|"));
                yield value -> Optional.of(value).filter(values::contains);
            }
        };
    }

    static boolean font(String name) {
        return FONTS.contains(name);
    }

    private static Optional<Long> number(String value) {
        return value.matches("-?\\d{1,9}(?:\\.0+)?")
                ? Optional.of(Long.parseLong(value.replaceAll("\\..*", "")))
                : Optional.empty();
    }

    private static Optional<String> colour(String value) {
        return value.equals("auto")
                ? Optional.of(value)
                : Optional.of(value)
                        .filter(hex -> hex.matches("(?i)[0-9a-f]{6}"))
                        .map(hex -> hex.toUpperCase(java.util.Locale.ROOT));
    }

    /** How bright a colour of six hexadecimal digits is, 0 to 1; nothing where it is chosen by the program. */
    static Optional<Double> brightness(String colour) {
        if (!colour.matches("(?i)[0-9a-f]{6}")) {
            return Optional.empty();
        }
        int rgb = Integer.parseInt(colour, 16);
        return Optional.of((0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255)) / 255);
    }
}
