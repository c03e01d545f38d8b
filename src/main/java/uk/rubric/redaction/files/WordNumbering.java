package uk.rubric.redaction.files;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.reading.OfficeFollower;

/** How the lists of a Word document are numbered, written anew; of what stands beside a number, signs come along and words do not. */
final class WordNumbering implements OfficeFollower {

    private static final Set<String> FORMATS = Set.of(
            "decimal",
            "decimalZero",
            "upperRoman",
            "lowerRoman",
            "upperLetter",
            "lowerLetter",
            "ordinal",
            "bullet",
            "none");

    private static final Pattern NO_SIGN =
            Pattern.compile("(?<!%)[1-9]|%(?![1-9])|[^%1-9.,:;()\\[\\]/ \u00A7\u00B6\u2013\u2014*-]");

    private static final class Level {
        private String start = "1";
        private String format = "decimal";
        private String text = "";
        private String alignment = "left";
        private String suffix = "";
        private String looks = "";
        private String letters = "";
    }

    private final WordProperties properties;
    private final Map<Integer, Map<Integer, Level>> lists = new TreeMap<>();
    private final Map<Integer, StringBuilder> numbers = new TreeMap<>();
    private @Nullable Map<Integer, Level> list;
    private @Nullable StringBuilder number;
    private Level level = new Level();

    WordNumbering(WordStyles styles) {
        properties = new WordProperties(styles::idOf, styles::themeFont);
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    @Override
    public void part(String name) {}

    @Override
    public void starts(String name, Map<String, String> attributes) {
        if (properties.starts(name, attributes)) {
            return;
        }
        String value = attributes.getOrDefault("val", "");
        switch (name) {
            case "abstractNum" -> {
                list = new LinkedHashMap<>();
                number = null;
                lists.put(whole(attributes.getOrDefault("abstractNumId", "")), list);
            }
            case "num" -> {
                number = new StringBuilder();
                list = null;
                numbers.put(whole(attributes.getOrDefault("numId", "")), number);
            }
            case "abstractNumId" -> {
                if (number != null) {
                    number.append("<w:abstractNumId w:val=\"")
                            .append(whole(value))
                            .append("\"/>");
                }
            }
            case "lvlOverride" -> {
                if (number != null) {
                    number.append("<w:lvlOverride w:ilvl=\"")
                            .append(Math.min(8, whole(attributes.getOrDefault("ilvl", ""))))
                            .append("\">");
                }
            }
            case "startOverride" -> {
                if (number != null) {
                    number.append("<w:startOverride w:val=\"")
                            .append(whole(value))
                            .append("\"/>");
                }
            }
            case "lvl" -> {
                level = new Level();
                int depth = Math.min(8, whole(attributes.getOrDefault("ilvl", "")));
                level.text = "%" + (depth + 1) + ".";
                if (list != null) {
                    list.put(depth, level);
                }
            }
            case "start" -> level.start = String.valueOf(whole(value));
            case "numFmt" -> level.format = FORMATS.contains(value) ? value : "decimal";
            case "lvlText" -> level.text = value;
            case "suff" -> level.suffix = Set.of("tab", "space", "nothing").contains(value) ? value : "";
            case "lvlJc" -> level.alignment = Set.of("left", "center", "right").contains(value) ? value : "left";
            default -> {}
        }
    }

    @Override
    public void ends(String name) {
        if (name.equals("lvlOverride") && number != null) {
            number.append("</w:lvlOverride>");
        }
        properties.ends(name).ifPresent(block -> {
            if (block.kind().equals("pPr")) {
                block.remove("pStyle");
                level.looks = block.written("");
            } else if (block.kind().equals("rPr") && properties.within().isEmpty()) {
                block.remove("rFonts", "rStyle", "color", "shd", "highlight");
                level.letters = block.written("");
            }
        });
    }

    private static int whole(String number) {
        return number.matches("\\d{1,5}") ? Integer.parseInt(number) : 0;
    }

    private static String sign(Level level, int depth) {
        if (level.format.equals("bullet")) {
            return switch (level.text) {
                case "o" -> "o";
                case "-", "\u2013" -> "\u2013";
                case "\uF0A7" -> "\u25AA";
                default -> "\u2022";
            };
        }
        String signs = NO_SIGN.matcher(level.text).replaceAll("");
        return signs.contains("%") || level.format.equals("none") ? signs : "%" + (depth + 1) + ".";
    }

    /** The part as it is written. */
    String written() {
        StringBuilder xml = new StringBuilder("<w:numbering xmlns:w=\"" + WordCopy.WORD + "\">");
        lists.forEach((id, levels) -> {
            xml.append("<w:abstractNum w:abstractNumId=\"")
                    .append(id)
                    .append("\"><w:multiLevelType w:val=\"multilevel\"/>");
            new TreeMap<>(levels).forEach((depth, one) -> written(depth, one, xml));
            xml.append("</w:abstractNum>");
        });
        numbers.forEach((id, content) -> xml.append("<w:num w:numId=\"")
                .append(id)
                .append("\">")
                .append(content)
                .append("</w:num>"));
        return xml.append("</w:numbering>").toString();
    }

    private static void written(int depth, Level one, StringBuilder xml) {
        xml.append("<w:lvl w:ilvl=\"")
                .append(depth)
                .append("\"><w:start w:val=\"")
                .append(one.start);
        xml.append("\"/><w:numFmt w:val=\"").append(one.format).append("\"/>");
        xml.append(one.suffix.isEmpty() ? "" : "<w:suff w:val=\"" + one.suffix + "\"/>");
        xml.append("<w:lvlText w:val=\"")
                .append(OfficeParts.xml(sign(one, depth)))
                .append("\"/><w:lvlJc w:val=\"");
        xml.append(one.alignment)
                .append("\"/>")
                .append(one.looks)
                .append(one.letters)
                .append("</w:lvl>");
    }
}
