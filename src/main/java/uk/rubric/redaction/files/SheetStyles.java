package uk.rubric.redaction.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.reading.OfficeFollower;

/** How the cells of a workbook look, written anew as far as it may come along (ECMA-376 part 1, 18.8). */
final class SheetStyles implements OfficeFollower {

    private static final Looks FONT = new Looks("b i strike u(val=single|double|singleAccounting|doubleAccounting)"
            + " vertAlign(val=superscript|subscript) sz(val=4..400) name(val=font)");
    private static final Looks ALIGNMENT =
            new Looks("alignment(horizontal=left|center|right|justify|centerContinuous|general;"
                    + "vertical=top|center|bottom|justify;textRotation=0..180;wrapText=on;indent=0..15)");
    private static final Looks EDGE =
            new Looks("left(style=thin|medium|thick|dashed|dotted|double|hair|mediumDashed|dashDot|"
                    + "mediumDashDot|dashDotDot|mediumDashDotDot|slantDashDot)");
    private static final List<String> EDGES = List.of("left", "right", "top", "bottom");
    private static final List<String> SECTIONS = List.of("fonts", "fills", "borders", "cellXfs", "clrScheme");

    /** Written where the font of the original is not, or is none that everybody has. */
    private static final Map<String, String> PLAIN_FONT = Map.of("val", "Calibri");

    private static final String PAPER = "FFFFFF";

    /** A font, fill or border. */
    private static final class Piece {
        private final Map<String, Map<String, String>> looks = new LinkedHashMap<>();
        private final Map<String, String> colours = new LinkedHashMap<>();
    }

    private record Format(int font, int fill, int border, Map<String, String> alignment) {}

    private record Asked(int original, String format, boolean right) {}

    private final Map<Asked, Integer> known = new LinkedHashMap<>();
    private final SheetColours colours = new SheetColours();
    private final Map<String, List<Piece>> pieces = new LinkedHashMap<>();
    private final List<Format> formats = new ArrayList<>();
    private final Map<String, Integer> fonts = new LinkedHashMap<>();
    private final Map<String, Integer> fills = new LinkedHashMap<>();
    private final Map<String, Integer> borders = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Integer> written = new LinkedHashMap<>();
    private String section = "";
    private String edge = "";
    private boolean solid;
    private @Nullable Piece piece;

    SheetStyles() {
        number(fonts, "<font><sz val=\"11\"/><name val=\"Calibri\"/></font>");
        number(fills, "<fill><patternFill patternType=\"none\"/></fill>");
        number(fills, "<fill><patternFill patternType=\"gray125\"/></fill>");
        number(borders, "<border><left/><right/><top/><bottom/></border>");
        number(written, format(0, 0, 0, 0, Map.of()));
    }

    private static int number(Map<String, Integer> table, String entry) {
        table.putIfAbsent(entry, table.size());
        return table.getOrDefault(entry, 0);
    }

    @Override
    public void part(String name) {
        section = "";
    }

    @Override
    public void starts(String name, Map<String, String> attributes) {
        if (SECTIONS.contains(name)) {
            section = name;
            return;
        }
        switch (section) {
            case "clrScheme" -> {
                if (name.equals("srgbClr") || name.equals("sysClr")) {
                    colours.theme(attributes);
                }
            }
            case "fonts" -> font(name, attributes);
            case "fills" -> fill(name, attributes);
            case "borders" -> border(name, attributes);
            case "cellXfs" -> {
                if (name.equals("xf")) {
                    formats.add(new Format(
                            whole(attributes, "fontId"),
                            whole(attributes, "fillId"),
                            whole(attributes, "borderId"),
                            Map.of()));
                } else if (!formats.isEmpty()) {
                    ALIGNMENT.of(name, attributes).ifPresent(alignment -> {
                        Format last = formats.removeLast();
                        formats.add(new Format(last.font(), last.fill(), last.border(), alignment));
                    });
                }
            }
            default -> {}
        }
    }

    @Override
    public void ends(String name) {
        if (name.equals(section)) {
            section = "";
        }
    }

    private void begin(String kind) {
        piece = new Piece();
        pieces.computeIfAbsent(kind, key -> new ArrayList<>()).add(piece);
    }

    private void font(String name, Map<String, String> attributes) {
        if (name.equals("font")) {
            begin(name);
        } else if (piece != null && name.equals("color")) {
            Map<String, String> chosen = piece.colours;
            colours.of(attributes).ifPresent(colour -> chosen.put("", colour));
        } else if (piece != null) {
            Map<String, Map<String, String>> looks = piece.looks;
            FONT.of(name, attributes).ifPresent(values -> looks.put(name, values));
        }
    }

    private void fill(String name, Map<String, String> attributes) {
        if (name.equals("fill")) {
            begin(name);
        } else if (name.equals("patternFill")) {
            solid = attributes.getOrDefault("patternType", "").equals("solid");
        } else if (piece != null && solid && name.equals("fgColor")) {
            Map<String, String> chosen = piece.colours;
            colours.of(attributes).ifPresent(colour -> chosen.put("", colour));
        }
    }

    private void border(String name, Map<String, String> attributes) {
        if (name.equals("border")) {
            begin(name);
        } else if (piece != null && name.equals("color")) {
            Map<String, String> chosen = piece.colours;
            String of = edge;
            colours.of(attributes).ifPresent(colour -> chosen.put(of, colour));
        } else if (piece != null) {
            edge = name;
            Map<String, Map<String, String>> looks = piece.looks;
            if (EDGES.contains(name)) {
                EDGE.of("left", attributes).ifPresent(values -> looks.put(name, values));
            }
        }
    }

    private static int whole(Map<String, String> attributes, String name) {
        String digits = attributes.getOrDefault(name, "0");
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }

    private Optional<Piece> piece(String kind, int number) {
        List<Piece> all = pieces.getOrDefault(kind, List.of());
        return number < all.size() ? Optional.of(all.get(number)) : Optional.empty();
    }

    /**
     * What a style of the original is called in the copy.
     *
     * @param numberFormat of the cell; empty where it holds text
     * @param right whether its text stands on the right, as the number did that it was
     */
    int of(int original, String numberFormat, boolean right) {
        return known.computeIfAbsent(
                new Asked(original, numberFormat, right), asked -> made(original, numberFormat, right));
    }

    private int made(int original, String numberFormat, boolean right) {
        Format look = original < formats.size() ? formats.get(original) : new Format(0, 0, 0, Map.of());
        Optional<Piece> font = piece("font", look.font());
        String ground = piece("fill", look.fill())
                .flatMap(fill -> Optional.ofNullable(fill.colours.get("")))
                .orElse("");
        String behind = ground.isEmpty() ? PAPER : ground;
        String ink = font.flatMap(one -> Optional.ofNullable(one.colours.get("")))
                .filter(colour -> seen(colour, behind))
                .orElse(seen("000000", behind) ? "" : PAPER);
        Map<String, String> alignment = new LinkedHashMap<>(look.alignment());
        if (right && alignment.getOrDefault("horizontal", "general").equals("general")) {
            alignment.put("horizontal", "right");
        }
        return number(
                written,
                format(
                        numberFormat.isEmpty() || numberFormat.equals("General")
                                ? 0
                                : 164 + number(numbers, numberFormat),
                        number(fonts, font(font.map(one -> one.looks).orElse(Map.of()), ink)),
                        ground.isEmpty() ? 0 : number(fills, filled(ground)),
                        piece("border", look.border())
                                .map(SheetStyles::border)
                                .map(xml -> number(borders, xml))
                                .orElse(0),
                        alignment));
    }

    private static boolean seen(String ink, String ground) {
        return !WordStyles.same(
                Looks.brightness(ink).orElse(0.0), Looks.brightness(ground).orElse(1.0));
    }

    private static String font(Map<String, Map<String, String>> looks, String ink) {
        StringBuilder xml = new StringBuilder("<font>");
        for (String name : FONT.order()) {
            Map<String, String> values = name.equals("name") ? looks.getOrDefault(name, PLAIN_FONT) : looks.get(name);
            if (values != null) {
                xml.append('<').append(name).append(attributes(values)).append("/>");
            }
            if (name.equals("sz") && !ink.isEmpty()) {
                xml.append("<color rgb=\"FF").append(ink).append("\"/>");
            }
        }
        return xml.append("</font>").toString();
    }

    private static String filled(String ground) {
        return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF" + ground
                + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
    }

    private static String border(Piece border) {
        StringBuilder xml = new StringBuilder("<border>");
        for (String side : EDGES) {
            Map<String, String> values = border.looks.getOrDefault(side, Map.of());
            xml.append('<').append(side).append(attributes(values));
            String colour = border.colours.getOrDefault(side, "");
            xml.append(
                    values.isEmpty()
                            ? "/>"
                            : colour.isEmpty()
                                    ? "><color auto=\"1\"/></" + side + ">"
                                    : "><color rgb=\"FF" + colour + "\"/></" + side + ">");
        }
        return xml.append("</border>").toString();
    }

    private static String format(int number, int font, int fill, int border, Map<String, String> alignment) {
        return "<xf numFmtId=\"" + number + "\" fontId=\"" + font + "\" fillId=\"" + fill + "\" borderId=\"" + border
                + "\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""
                + (alignment.isEmpty() ? "/>" : " applyAlignment=\"1\"><alignment" + attributes(alignment) + "/></xf>");
    }

    static String attributes(Map<String, String> values) {
        StringBuilder xml = new StringBuilder();
        values.forEach((name, value) -> xml.append(' ')
                .append(name)
                .append("=\"")
                .append(OfficeParts.xml(value))
                .append('"'));
        return xml.toString();
    }

    /** The part as it is written, once every style was asked for. */
    String written() {
        StringBuilder formatCodes = new StringBuilder();
        numbers.forEach((code, id) -> formatCodes
                .append("<numFmt numFmtId=\"")
                .append(164 + id)
                .append("\" formatCode=\"")
                .append(OfficeParts.xml(code))
                .append("\"/>"));
        return "<styleSheet xmlns=\"" + SheetFile.SHEET + "\">"
                + (numbers.isEmpty() ? "" : table("numFmts", numbers.size(), formatCodes.toString()))
                + table("fonts", fonts.size(), String.join("", fonts.keySet()))
                + table("fills", fills.size(), String.join("", fills.keySet()))
                + table("borders", borders.size(), String.join("", borders.keySet()))
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + table("cellXfs", written.size(), String.join("", written.keySet()))
                + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";
    }

    private static String table(String name, int count, String entries) {
        return "<" + name + " count=\"" + count + "\">" + entries + "</" + name + ">";
    }
}
