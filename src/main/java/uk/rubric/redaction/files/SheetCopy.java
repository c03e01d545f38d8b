package uk.rubric.redaction.files;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes one sheet of a workbook anew while it is read: what stays of its cells, each in its place, with the looks that may come along.
 * Of a number no digit comes along that its cell did not show.
 */
final class SheetCopy {

    private static final Looks KNOWN = new Looks(
            "sheetView(showGridLines=on;rightToLeft=on;zoomScale=10..400)"
                    + " pane(xSplit=0..1000;ySplit=0..100000;state=frozen) sheetFormatPr(defaultRowHeight=4..400;defaultColWidth=1..255)"
                    + " printOptions(gridLines=on;horizontalCentered=on;verticalCentered=on)"
                    + " pageSetup(paperSize=1..68;orientation=portrait|landscape;scale=10..400;fitToWidth=0..100;fitToHeight=0..1000)");
    private static final Pattern AREA = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");
    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");

    /** What the sheet's part calls its drawing. */
    static final String DRAWING = "rDrawing";

    private static final String HIDDEN = " hidden=\"1\"";

    private record Cell(int row, int column) {}

    private final SheetStyles styles;
    private final KeptWords kept;
    private final Map<String, Map<String, String>> looks = new LinkedHashMap<>();
    private final StringBuilder columns = new StringBuilder();
    private final TreeMap<Integer, StringBuilder> rows = new TreeMap<>();
    private final Map<Integer, String> rowLooks = new LinkedHashMap<>();
    private final Set<Cell> said = new HashSet<>();
    private final List<String> areas = new ArrayList<>();
    private final SheetHeaders headers = new SheetHeaders();
    private int row;
    private int column;
    private final BitSet hiddenColumns = new BitSet();
    private String drawing = "";
    private boolean hiddenRow;
    private @Nullable Map<String, String> cell;
    private final SheetPictures drawn;

    SheetCopy(KeptWords kept, SheetStyles styles, SheetPictures drawn) {
        this.kept = kept;
        this.styles = styles;
        this.drawn = drawn;
    }

    void starts(String name, Map<String, String> attributes) {
        cellEnds("");
        if (drawn.starts(name, attributes) || headers.starts(name, attributes)) {
            return;
        }
        switch (name) {
            case "col" -> column(attributes);
            case "row" -> {
                String number = attributes.getOrDefault("r", "");
                row = number.matches("\\d{1,7}") ? Integer.parseInt(number) : row + 1;
                column = 0;
                row(attributes);
            }
            case "c" -> {
                Matcher at = CELL.matcher(attributes.getOrDefault("r", ""));
                column = at.matches() ? index(at.group(1)) : column + 1;
                cell = attributes;
            }
            case "mergeCell" -> areas.add(attributes.getOrDefault("ref", ""));
            default -> KNOWN.of(name, attributes).ifPresent(values -> looks.put(name, values));
        }
    }

    void words(int from, String words) {
        String stays = kept.of(from, words);
        if (cell != null) {
            boolean whole = stays.equals(words);
            cellEnds(stays, whole);
        } else {
            headers.words(words, stays);
        }
    }

    private static int index(String letters) {
        int index = 0;
        for (char letter : letters.toCharArray()) {
            index = index * 26 + letter - 'A' + 1;
        }
        return index;
    }

    private static String letters(int index) {
        String letter = String.valueOf((char) ('A' + (index - 1) % 26));
        return index <= 26 ? letter : letters((index - 1) / 26) + letter;
    }

    private void column(Map<String, String> attributes) {
        String from = attributes.getOrDefault("min", "");
        String to = attributes.getOrDefault("max", "");
        if (from.matches("\\d{1,5}") && to.matches("\\d{1,5}")) {
            columns.append("<col min=\"")
                    .append(from)
                    .append("\" max=\"")
                    .append(to)
                    .append('"');
            measure(attributes, "width", 0.5, 255)
                    .ifPresent(
                            width -> columns.append(" width=\"").append(width).append("\" customWidth=\"1\""));
            columns.append(styled(attributes, "style"));
            columns.append(on(attributes, "hidden") ? HIDDEN + "/>" : "/>");
            if (on(attributes, "hidden")) {
                hiddenColumns.set(Integer.parseInt(from), Math.max(Integer.parseInt(from), Integer.parseInt(to)) + 1);
            }
        }
    }

    private void row(Map<String, String> attributes) {
        StringBuilder told = new StringBuilder();
        hiddenRow = on(attributes, "hidden");
        measure(attributes, "ht", 4, 409)
                .ifPresent(height -> told.append(" ht=\"").append(height).append("\" customHeight=\"1\""));
        if (on(attributes, "customFormat")) {
            told.append(styled(attributes, "s").replace(" style=", " customFormat=\"1\" s="));
        }
        rowLooks.put(row, told + (hiddenRow ? HIDDEN : ""));
        rows.computeIfAbsent(row, key -> new StringBuilder());
    }

    private String styled(Map<String, String> attributes, String name) {
        String style = attributes.getOrDefault(name, "");
        return style.matches("\\d{1,6}") ? " style=\"" + styles.of(Integer.parseInt(style), "", false) + "\"" : "";
    }

    private static java.util.Optional<String> measure(
            Map<String, String> attributes, String name, double from, double to) {
        String value = attributes.getOrDefault(name, "");
        return value.matches("\\d{1,4}(?:\\.\\d{1,20})?")
                        && Double.parseDouble(value) >= from
                        && Double.parseDouble(value) <= to
                ? java.util.Optional.of(String.valueOf(Math.round(Double.parseDouble(value) * 100) / 100.0))
                : java.util.Optional.empty();
    }

    private static boolean on(Map<String, String> attributes, String name) {
        return attributes.getOrDefault(name, "").matches("1|true");
    }

    private void cellEnds(String words) {
        if (cell != null) {
            cellEnds(words, false);
        }
    }

    /** Writes the cell; a number as one where it may come along. */
    private void cellEnds(String words, boolean whole) {
        Map<String, String> attributes = cell == null ? Map.of() : cell;
        cell = null;
        if (hiddenRow) {
            return;
        }
        String number = whole ? attributes.getOrDefault("number", "") : "";
        String style = attributes.getOrDefault("s", "0");
        int look = styles.of(
                style.matches("\\d{1,6}") ? Integer.parseInt(style) : 0,
                number.isEmpty() ? "" : attributes.getOrDefault("format", ""),
                number.isEmpty() && attributes.containsKey("numeric"));
        if (!words.isEmpty()) {
            said.add(new Cell(row, column));
        }
        String content = words.isEmpty() ? "/>" : number.isEmpty() ? text(words) : "><v>" + number + "</v></c>";
        rows.computeIfAbsent(row, key -> new StringBuilder())
                .append("<c r=\"" + letters(column) + row + "\" s=\"" + look + "\"")
                .append(content);
    }

    private static String text(String words) {
        return " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + OfficeParts.xml(words) + "</t></is></c>";
    }

    /** Where cells are merged only the first can say something; others that do would be covered. */
    private String merged() {
        StringBuilder merged = new StringBuilder();
        int count = 0;
        for (String area : areas) {
            Matcher corners = AREA.matcher(area);
            if (corners.matches()) {
                int top = Integer.parseInt(corners.group(2));
                int left = index(corners.group(1));
                int bottom = Integer.parseInt(corners.group(4));
                int right = index(corners.group(3));
                boolean covers = covers(new Cell(top, left), new Cell(bottom, right));
                if (!covers) {
                    merged.append("<mergeCell ref=\"").append(area).append("\"/>");
                    count++;
                }
            }
        }
        return count == 0 ? "" : "<mergeCells count=\"" + count + "\">" + merged + "</mergeCells>";
    }

    private boolean covers(Cell first, Cell last) {
        long cells = (last.row() - first.row() + 1L) * (last.column() - first.column() + 1L);
        if (cells > said.size()) {
            return said.stream()
                    .anyMatch(one -> !one.equals(first)
                            && one.row() >= first.row()
                            && one.row() <= last.row()
                            && one.column() >= first.column()
                            && one.column() <= last.column());
        }
        for (int r = first.row(); r <= last.row(); r++) {
            for (int c = first.column(); c <= last.column(); c++) {
                Cell one = new Cell(r, c);
                if (!one.equals(first) && said.contains(one)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The part as it is written. */
    String written(String page) {
        cellEnds("");
        drawing = drawn.written(
                (row, column) -> rowLooks.getOrDefault(row, "").contains(HIDDEN) || hiddenColumns.get(column));
        List<String> rest = new ArrayList<>(kept.rest(page));
        for (int i = 0; i < drawn.leftOut(); i++) {
            rest.add(OfficeRedaction.PICTURE);
        }
        int last = rows.isEmpty() ? 0 : rows.lastKey();
        for (String line : rest) {
            last++;
            rows.put(last, new StringBuilder("<c r=\"A" + last + "\"" + text(line)));
        }
        StringBuilder xml = new StringBuilder(
                "<worksheet xmlns=\"" + SheetFile.SHEET + "\" xmlns:r=\"" + OfficeParts.REFERENCES + "\">");
        xml.append(fits() ? "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>" : "");
        xml.append("<sheetViews><sheetView")
                .append(looked("sheetView"))
                .append(" workbookViewId=\"0\">")
                .append(pane());
        xml.append("</sheetView></sheetViews>");
        Map<String, String> format = new LinkedHashMap<>(looks.getOrDefault("sheetFormatPr", Map.of()));
        format.putIfAbsent("defaultRowHeight", "15");
        xml.append("<sheetFormatPr").append(SheetStyles.attributes(format)).append("/>");
        xml.append(columns.isEmpty() ? "" : "<cols>" + columns + "</cols>").append("<sheetData>");
        rows.forEach((number, cells) -> xml.append("<row r=\"")
                .append(number)
                .append('"')
                .append(rowLooks.getOrDefault(number, ""))
                .append('>')
                .append(cells)
                .append("</row>"));
        xml.append("</sheetData>").append(merged());
        xml.append(element("printOptions")).append(element("pageSetup")).append(headers.written());
        xml.append(drawing.isEmpty() ? "" : "<drawing r:id=\"" + DRAWING + "\"/>");
        return xml.append("</worksheet>").toString();
    }

    /** What is drawn over the cells, once the part is written; empty where nothing is. */
    String drawing() {
        return drawing;
    }

    private boolean fits() {
        Map<String, String> setup = looks.getOrDefault("pageSetup", Map.of());
        return setup.containsKey("fitToWidth") || setup.containsKey("fitToHeight");
    }

    private String looked(String name) {
        return SheetStyles.attributes(looks.getOrDefault(name, Map.of()));
    }

    private String element(String name) {
        return looks.containsKey(name) ? "<" + name + looked(name) + "/>" : "";
    }

    /** Rows and columns that stay in sight. */
    private String pane() {
        Map<String, String> pane = looks.getOrDefault("pane", Map.of());
        if (!pane.containsKey("state")) {
            return "";
        }
        int right = Integer.parseInt(pane.getOrDefault("xSplit", "0"));
        int down = Integer.parseInt(pane.getOrDefault("ySplit", "0"));
        String name = right > 0 && down > 0 ? "bottomRight" : right > 0 ? "topRight" : "bottomLeft";
        return right + down == 0
                ? ""
                : "<pane" + SheetStyles.attributes(pane) + " topLeftCell=\"" + letters(right + 1) + (down + 1)
                        + "\" activePane=\"" + name + "\"/>";
    }
}
