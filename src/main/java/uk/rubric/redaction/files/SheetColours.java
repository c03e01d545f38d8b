package uk.rubric.redaction.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The colours of a workbook: chosen, of its theme or of the old list of eight (ECMA-376 part 1, 18.8.3 and 18.8.27). */
final class SheetColours {

    private static final List<String> OLD =
            List.of("000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF");

    /** The order in which a theme names its colours is not that in which cells count them. */
    private static final int[] COUNTED = {1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11};

    private final List<String> theme = new ArrayList<>();

    /** Takes a colour of the theme. */
    void theme(Map<String, String> attributes) {
        String colour = attributes.getOrDefault("lastClr", attributes.getOrDefault("val", ""));
        theme.add(colour.matches("(?i)[0-9a-f]{6}") ? colour : "000000");
    }

    /** Six hexadecimal digits; nothing where the program chooses. */
    Optional<String> of(Map<String, String> attributes) {
        String rgb = attributes.getOrDefault("rgb", "");
        if (rgb.matches("(?i)(?:[0-9a-f]{2})?[0-9a-f]{6}")) {
            return Optional.of(rgb.substring(rgb.length() - 6).toUpperCase(Locale.ROOT));
        }
        int indexed = number(attributes.getOrDefault("indexed", ""));
        if (indexed >= 0 && indexed < 2 * OLD.size()) {
            return Optional.of(OLD.get(indexed % OLD.size()));
        }
        int number = number(attributes.getOrDefault("theme", ""));
        if (number < 0 || number >= COUNTED.length || COUNTED[number] >= theme.size()) {
            return Optional.empty();
        }
        String tint = attributes.getOrDefault("tint", "0");
        double by = tint.matches("-?[0-9.]{1,20}(?:[Ee]-\\d+)?") ? Math.clamp(Double.parseDouble(tint), -1, 1) : 0;
        return Optional.of(tinted(theme.get(COUNTED[number]), by));
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : -1;
    }

    private static String tinted(String colour, double by) {
        StringBuilder tinted = new StringBuilder();
        for (int i = 0; i < 6; i += 2) {
            int part = Integer.parseInt(colour.substring(i, i + 2), 16);
            double to = by < 0 ? part * (1 + by) : part + (255 - part) * by;
            tinted.append(String.format(Locale.ROOT, "%02X", Math.clamp(Math.round(to), 0, 255)));
        }
        return tinted.toString();
    }
}
