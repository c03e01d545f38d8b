package uk.rubric.redaction.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.reading.OfficeFollower;

/** The styles of a Word document, written anew with the looks that may come along, under names that say nothing. */
final class WordStyles implements OfficeFollower {

    /** The names that Word itself gives, by which programs know headings and lists. */
    private static final Pattern KNOWN = Pattern.compile(
            "(?i)Normal|heading [1-9]|Title|Subtitle|List Paragraph|Table Grid|Normal Table|header|footer|footnote (?:text|reference)"
                    + "|endnote (?:text|reference)|Hyperlink|Strong|Emphasis|toc [1-9]|caption|Quote|No Spacing|Body Text|Plain Text");

    private static final Set<String> TYPES = Set.of("paragraph", "character", "table");

    private static final Set<String> PARTS_OF_A_TABLE = Set.of(
            "wholeTable",
            "firstRow",
            "lastRow",
            "firstCol",
            "lastCol",
            "band1Vert",
            "band2Vert",
            "band1Horz",
            "band2Horz",
            "neCell",
            "nwCell",
            "seCell",
            "swCell");

    private static final List<String> ORDER = List.of("pPr", "rPr", "tblPr", "trPr", "tcPr");

    /** Letters that differ less in brightness from what is behind them are written in the colour that programs choose. */
    static final double LEAST_CONTRAST = 0.2;

    private static final double PAPER = 1;

    /** Word itself knows no longer chains of styles. */
    private static final int DEEPEST = 20;

    /** A set of properties: a style, or what it says of a part of a table. */
    private static final class Layer {
        private final Map<String, WordBlock> blocks = new HashMap<>();

        private Optional<Double> ink() {
            return Optional.ofNullable(blocks.get("rPr")).flatMap(WordBlock::ink);
        }

        private Optional<Double> ground() {
            return List.of("rPr", "pPr", "tcPr", "tblPr").stream()
                    .flatMap(kind -> Optional.ofNullable(blocks.get(kind)).stream())
                    .flatMap(block -> block.ground().stream())
                    .findFirst();
        }

        private String written() {
            WordBlock run = blocks.get("rPr");
            if (run != null
                    && ink().filter(ink -> same(ink, ground().orElse(PAPER))).isPresent()) {
                run.remove("color");
            }
            StringBuilder xml = new StringBuilder();
            ORDER.forEach(kind -> {
                WordBlock block = blocks.get(kind);
                xml.append(block == null ? "" : block.written(""));
            });
            return xml.toString();
        }
    }

    private static final class Style {
        private final String id;
        private final String type;
        private final boolean standard;
        private final Layer own = new Layer();
        private final Map<String, Layer> parts = new LinkedHashMap<>();
        private String name = "";
        private String basedOn = "";

        private Style(String id, String type, boolean standard) {
            this.id = id;
            this.type = type;
            this.standard = standard;
        }
    }

    private final WordProperties properties;
    private final Map<String, String> themeFonts = new HashMap<>();
    private final Map<String, Style> styles = new LinkedHashMap<>();
    private final Map<String, Style> byId = new HashMap<>();
    private final Layer defaults = new Layer();
    private final List<String> standards = new ArrayList<>();
    private @Nullable Style style;
    private Layer layer = defaults;
    private String themePart = "";
    private boolean hasDefaults;

    WordStyles() {
        properties = new WordProperties(this::idOf, this::themeFont);
    }

    static boolean same(double ink, double ground) {
        return Math.abs(ink - ground) < LEAST_CONTRAST;
    }

    /** What a style is called in the copy; empty where it is not there. */
    String idOf(String style) {
        Style known = styles.get(style);
        return known == null ? "" : known.id;
    }

    /** The font that a theme calls so. */
    String themeFont(String name) {
        return themeFonts.getOrDefault(name.startsWith("major") ? "majorFont" : "minorFont", "");
    }

    /** How bright the letters of a style of the copy are. */
    Optional<Double> ink(String id) {
        return inherited(id, Layer::ink);
    }

    /** How bright it is behind them. */
    Optional<Double> ground(String id) {
        return inherited(id, Layer::ground);
    }

    private Optional<Double> inherited(String id, java.util.function.Function<Layer, Optional<Double>> of) {
        Style at = byId.get(id);
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            Optional<Double> found = of.apply(at.own);
            if (found.isPresent()) {
                return found;
            }
            at = styles.get(at.basedOn);
        }
        return Optional.empty();
    }

    /** How bright it may be behind the letters in a table of a style. */
    List<Double> groundsOfTable(String id) {
        List<Double> grounds = new ArrayList<>(List.of(PAPER));
        Style at = byId.get(id);
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            at.own.ground().ifPresent(grounds::add);
            at.parts.values().forEach(part -> part.ground().ifPresent(grounds::add));
            at = styles.get(at.basedOn);
        }
        return grounds;
    }

    @Override
    public void part(String name) {
        layer = defaults;
        style = null;
    }

    @Override
    public void starts(String name, Map<String, String> attributes) {
        switch (name) {
            case "majorFont", "minorFont" -> themePart = name;
            case "latin" -> {
                if (!themePart.isEmpty()) {
                    themeFonts.putIfAbsent(themePart, attributes.getOrDefault("typeface", ""));
                }
            }
            case "docDefaults" -> hasDefaults = true;
            case "style" -> {
                String type = attributes.getOrDefault("type", "paragraph");
                style = new Style(
                        "s" + (styles.size() + 1),
                        type,
                        attributes.getOrDefault("default", "0").matches("1|true"));
                String id = attributes.getOrDefault("styleId", "");
                if (TYPES.contains(type) && !id.isEmpty()) {
                    styles.putIfAbsent(id, style);
                    byId.putIfAbsent(style.id, style);
                }
                layer = style.own;
            }
            case "tblStylePr" -> {
                String part = attributes.getOrDefault("type", "");
                layer = new Layer();
                if (style != null && PARTS_OF_A_TABLE.contains(part)) {
                    style.parts.put(part, layer);
                }
            }
            default -> {
                boolean taken = properties.starts(name, attributes);
                if (!taken && style != null && name.equals("name")) {
                    style.name = attributes.getOrDefault("val", "");
                } else if (!taken && style != null && name.equals("basedOn")) {
                    style.basedOn = attributes.getOrDefault("val", "");
                }
            }
        }
    }

    @Override
    public void ends(String name) {
        if (name.equals("tblStylePr") && style != null) {
            layer = style.own;
        } else if (name.equals("majorFont") || name.equals("minorFont")) {
            themePart = "";
        }
        properties.ends(name).ifPresent(block -> {
            if (properties.within().isEmpty()) {
                layer.blocks.put(block.kind(), block);
            }
        });
    }

    /** The part as it is written. */
    String written() {
        StringBuilder xml = new StringBuilder("<w:styles xmlns:w=\"" + WordCopy.WORD + "\">");
        if (hasDefaults) {
            WordBlock paragraph = defaults.blocks.remove("pPr");
            xml.append("<w:docDefaults><w:rPrDefault>")
                    .append(defaults.written())
                    .append("</w:rPrDefault><w:pPrDefault>")
                    .append(paragraph == null ? "" : paragraph.written(""))
                    .append("</w:pPrDefault></w:docDefaults>");
        }
        styles.values().forEach(one -> written(one, xml));
        return xml.append("</w:styles>").toString();
    }

    private boolean circular(Style one) {
        Style at = one;
        for (int depth = 0; at != null; depth++) {
            if (depth > DEEPEST) {
                return true;
            }
            at = styles.get(at.basedOn);
        }
        return false;
    }

    private void written(Style one, StringBuilder xml) {
        boolean first = one.standard && !standards.contains(one.type);
        if (first) {
            standards.add(one.type);
        }
        xml.append("<w:style w:type=\"").append(one.type).append(first ? "\" w:default=\"1" : "");
        xml.append("\" w:styleId=\"").append(one.id).append("\"><w:name w:val=\"");
        xml.append(KNOWN.matcher(one.name).matches() ? one.name : "Style " + one.id.substring(1));
        xml.append("\"/>");
        String basedOn = circular(one) ? "" : idOf(one.basedOn);
        xml.append(basedOn.isEmpty() ? "" : "<w:basedOn w:val=\"" + basedOn + "\"/>");
        xml.append(one.own.written());
        one.parts.forEach((part, looks) -> xml.append("<w:tblStylePr w:type=\"")
                .append(part)
                .append("\">")
                .append(looks.written())
                .append("</w:tblStylePr>"));
        xml.append("</w:style>");
    }
}
