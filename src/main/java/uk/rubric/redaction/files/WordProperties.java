package uk.rubric.redaction.files;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Collects the properties that stand in a part of a Word document, leaving out what they were before a tracked change. */
final class WordProperties {

    private static final Map<Integer, String> PARTS_OF_A_TABLE = Map.of(
            0x20,
            "firstRow",
            0x40,
            "lastRow",
            0x80,
            "firstColumn",
            0x100,
            "lastColumn",
            0x200,
            "noHBand",
            0x400,
            "noVBand");

    /** What every page has where nothing that can be is said, in twentieths of a point. */
    private static final Map<String, String> MARGINS = Map.of(
            "top", "1440", "right", "1440", "bottom", "1440", "left", "1440", "header", "708", "footer", "708",
            "gutter", "0");

    private static final int WIDEST_MARGIN = 3000;

    private final Deque<WordBlock> open = new ArrayDeque<>();
    private final UnaryOperator<String> styles;
    private final UnaryOperator<String> themeFonts;
    private int changes;

    /**
     * Nothing collected yet.
     *
     * @param styles what a style is called in the copy; empty where it is not there
     * @param themeFonts the font that a theme names so; empty where it names none
     */
    WordProperties(UnaryOperator<String> styles, UnaryOperator<String> themeFonts) {
        this.styles = styles;
        this.themeFonts = themeFonts;
    }

    /** Whether an element was taken as a property. */
    boolean starts(String name, Map<String, String> attributes) {
        if (name.endsWith("Change") || name.equals("tblPrEx")) {
            changes++;
        } else if (changes == 0 && WordLooks.OF.containsKey(name)) {
            open.push(new WordBlock(name));
        } else if (changes == 0 && !open.isEmpty()) {
            property(open.getFirst(), name, attributes);
        }
        return changes > 0 || !open.isEmpty();
    }

    private void property(WordBlock block, String name, Map<String, String> attributes) {
        if (name.equals("pStyle") || name.equals("rStyle") || name.equals("tblStyle")) {
            String style = styles.apply(attributes.getOrDefault("val", ""));
            if (!style.isEmpty()) {
                block.put(name, Map.of("val", style));
            }
        } else if (name.equals("rFonts")) {
            String theme = attributes.getOrDefault("asciiTheme", attributes.getOrDefault("hAnsiTheme", ""));
            String font = theme.isEmpty()
                    ? attributes.getOrDefault("ascii", attributes.getOrDefault("hAnsi", ""))
                    : themeFonts.apply(theme);
            if (Looks.font(font)) {
                Map<String, String> everywhere = new LinkedHashMap<>();
                everywhere.put("ascii", font);
                everywhere.put("hAnsi", font);
                everywhere.put("cs", font);
                block.put(name, everywhere);
            }
        } else {
            block.starts(name, safe(name, attributes));
        }
    }

    /** What would cut letters off is turned into what does not. */
    private static Map<String, String> safe(String name, Map<String, String> attributes) {
        Map<String, String> safe = new HashMap<>(attributes);
        switch (name) {
            case "shd" -> safe.put("val", "clear");
            case "spacing" -> safe.replace("lineRule", "exact", "atLeast");
            case "pgMar" ->
                MARGINS.forEach((side, width) -> {
                    String kept = attributes.getOrDefault(side, "").replaceFirst("^-", "");
                    boolean wide = kept.matches("\\d{1,5}") && Integer.parseInt(kept) <= WIDEST_MARGIN;
                    safe.put(side, wide ? kept : width);
                });
            case "trHeight" -> safe.replace("hRule", "exact", "atLeast");
            case "tblLook" -> {
                String bits = attributes.getOrDefault("val", "");
                if (!attributes.containsKey("firstRow") && bits.matches("[0-9A-Fa-f]{4}")) {
                    PARTS_OF_A_TABLE.forEach((bit, part) ->
                            safe.put(part, (Integer.parseInt(bits, 16) & bit) == 0 ? "0" : "1"));
                }
            }
            default -> {}
        }
        return safe;
    }

    /** The properties that are complete with the end of an element. */
    Optional<WordBlock> ends(String name) {
        if (name.endsWith("Change") || name.equals("tblPrEx")) {
            changes--;
        } else if (changes == 0 && !open.isEmpty()) {
            if (open.getFirst().kind().equals(name)) {
                return Optional.of(open.pop());
            }
            open.getFirst().ends(name);
        }
        return Optional.empty();
    }

    /** The element whose properties are open; empty where there is none. */
    String within() {
        return open.isEmpty() ? "" : open.getFirst().kind();
    }

    /** The properties that are open. */
    Optional<WordBlock> now() {
        return Optional.ofNullable(open.peek());
    }

    /** Whether the element is what properties were before a change, or lies within it. */
    boolean changed() {
        return changes > 0;
    }
}
