package uk.rubric.documents.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.Layer;

/** Reads the body of an OpenDocument text, workbook or presentation, and says what of it nobody sees (ODF 1.3 part 3). */
final class OpenDocumentBody {

    /** Empty columns between two cells are kept as tabs, so that columns stay together, but not for ever. */
    private static final int MOST_TABS = 30;

    private static final int MOST_COLUMNS = 1 << 14;

    private static final String DRAWING = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";
    private static final String FORM = "urn:oasis:names:tc:opendocument:xmlns:form:1.0";

    private static final Set<String> SILENT =
            Set.of("change-info", "scripts", "styles", "automatic-styles", "font-face-decls", "settings");

    /** Fields whose words stand in attributes: what they say, and what they would say under another condition. */
    private static final Set<String> FIELDS = Set.of("hidden-text", "conditional-text");

    private static final List<String> OF_A_FIELD =
            List.of("string-value", "string-value-if-true", "string-value-if-false");

    /** A sheet, a slide or the whole of a text. */
    record Part(String label, MarkedText text) {}

    /** Something that belongs after the text of its page. */
    private record Aside(String called, String words, Layer layer) {}

    /** Where reading stands in a table. */
    private static final class Table {
        final BitSet hiddenColumns = new BitSet();
        int column;
        int nextColumn;
        int cellStart;

        /** The last column of this row with words in it. */
        int filled = -1;

        int tabsBefore;
    }

    private final OpenDocumentStyles styles;
    private final List<Part> parts = new ArrayList<>();
    private final List<Aside> asides = new ArrayList<>();
    private final Deque<TextLook> looks = new ArrayDeque<>(List.of(TextLook.PLAIN));
    private final Deque<Table> tables = new ArrayDeque<>();
    private MarkedText text = new MarkedText();
    private String label = "";
    private boolean workbook;
    private int paragraphs;
    private int paragraphStart;
    private boolean paragraphHidden;
    private MarkedText kept = text;
    private int slides;
    private int notes;

    OpenDocumentBody(OpenDocumentStyles styles) {
        this.styles = styles;
    }

    /** Reads a part of the file, after what was read before. */
    void read(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        while (xml.hasNext()) {
            switch (OfficePackage.next(xml)) {
                case XMLStreamReader.START_ELEMENT -> starts(xml);
                case XMLStreamReader.END_ELEMENT -> ends(xml.getLocalName());
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
                    if (paragraphs > 0) {
                        say(xml.getText().replaceAll("\\s+", " "));
                    }
                }
                default -> {}
            }
        }
    }

    /** The pages read so far, each with its asides behind it. */
    List<Part> parts() {
        pageEnds();
        return parts;
    }

    private void pageEnds() {
        LeftBehind named = new LeftBehind();
        for (Aside aside : asides) {
            // What a page may say too is told only where it does not.
            if (aside.layer() == Layer.BESIDE || aside.layer() == Layer.FORM_FIELD) {
                named.add(aside.called(), aside.words(), aside.layer());
            } else {
                text.line(aside.called() + aside.words(), aside.layer());
            }
        }
        named.addTo(text);
        asides.clear();
        if (!label.isEmpty() || !text.isBlank()) {
            parts.add(new Part(label, text));
        }
        text = new MarkedText();
    }

    private void begins(String called) {
        if (!label.isEmpty() || !text.isBlank()) {
            pageEnds();
        }
        label = called;
    }

    private void starts(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        String name = xml.getLocalName();
        if (SILENT.contains(name)) {
            OfficePackage.skip(xml);
        } else if (name.equals("annotation")) {
            comment(xml);
        } else if (DRAWING.equals(xml.getNamespaceURI())) {
            aside("Description: ", OfficePackage.textOf(xml), Layer.BESIDE);
        } else {
            looks.push(look(xml).within(looks.getFirst()));
            String target = OfficePackage.attribute(xml, "href");
            if (target.indexOf(':') > 0) {
                aside("Link: ", target, Layer.BESIDE);
            }
            within(xml, name);
        }
    }

    private void within(XMLStreamReader xml, String name) {
        switch (name) {
            case "p", "h" -> {
                if (paragraphs++ == 0) {
                    paragraphStart = text.length();
                    paragraphHidden = false;
                }
            }
            case "s" -> say(" ".repeat(Math.clamp(number(xml, "c"), 1, 100)));
            case "tab" -> text.tab();
            case "line-break" -> text.lineEnds();
            case "hidden-paragraph" ->
                paragraphHidden |= OfficePackage.attribute(xml, "is-hidden").equals("true");
            case "tracked-changes" -> {
                kept = text;
                text = new MarkedText();
            }
            case "notes" -> notes++;
            case "spreadsheet" -> workbook = true;
            case "page" -> begins("Slide " + ++slides);
            case "table" -> {
                // A sheet of a workbook is a page; a table in a text is not.
                if (workbook && tables.isEmpty()) {
                    String hidden = looks.getFirst().hidden() ? "Hidden sheet '" : "Sheet '";
                    begins(hidden + OfficePackage.attribute(xml, "name") + "'");
                }
                tables.push(new Table());
            }
            case "table-column" -> column(xml, tables.peek());
            case "table-row" -> {
                if (tables.peek() instanceof Table table) {
                    table.column = 0;
                    table.filled = -1;
                }
            }
            case "table-cell", "covered-table-cell" -> cell(xml, name.startsWith("covered"), tables.peek());
            default -> fields(xml, name);
        }
    }

    private TextLook look(XMLStreamReader xml) {
        String name = xml.getLocalName();
        String family = switch (name) {
            case "p", "h" -> "paragraph";
            case "span" -> "text";
            case "page" -> "drawing-page";
            case "covered-table-cell" -> "table-cell";
            case "frame", "custom-shape", "rect", "text-box" -> "graphic";
            default -> name;
        };
        TextLook look = styles.of(family, OfficePackage.attribute(xml, "style-name"));
        String visible = OfficePackage.attribute(xml, "visibility");
        boolean hidden = OfficePackage.attribute(xml, "display").equals("none")
                || visible.equals("collapse")
                || visible.equals("filter")
                || styles.hiddenLayer(OfficePackage.attribute(xml, "layer"));
        return hidden ? look.hiding() : look;
    }

    private void column(XMLStreamReader xml, @Nullable Table table) {
        if (table != null) {
            int end = Math.min(MOST_COLUMNS, table.column + Math.max(1, number(xml, "number-columns-repeated")));
            if (looks.getFirst().hidden()) {
                table.hiddenColumns.set(table.column, end);
            }
            table.column = end;
        }
    }

    /** What lies under a cell that was merged over it is still there. */
    private void cell(XMLStreamReader xml, boolean covered, @Nullable Table table) {
        if (table == null) {
            return;
        }
        if (covered || table.hiddenColumns.get(table.column)) {
            looks.push(looks.pop().hiding());
        }
        table.nextColumn = Math.min(MOST_COLUMNS, table.column + Math.max(1, number(xml, "number-columns-repeated")));
        table.tabsBefore = table.filled < 0 ? 0 : Math.clamp(table.column - table.filled, 1, MOST_TABS);
        table.cellStart = text.length();
    }

    private void cellEnds(Table table) {
        text.trimLineEnds(table.cellStart);
        if (text.length() > table.cellStart) {
            table.filled = table.column;
        }
        table.column = table.nextColumn;
    }

    /** Adds words where reading stands, after the tabs that part their cell from the one before it. */
    private void say(String words) {
        Table table = tables.peek();
        if (table != null && table.tabsBefore > 0 && !words.isBlank()) {
            for (; table.tabsBefore > 0; table.tabsBefore--) {
                text.tab();
            }
            table.cellStart = text.length();
        }
        text.text(words, layer(looks.getFirst()));
    }

    private Layer layer(TextLook look) {
        return notes > 0 && look.layer() == Layer.PAGE ? Layer.NOTES : look.layer();
    }

    private void fields(XMLStreamReader xml, String name) {
        if (FIELDS.contains(name)) {
            OF_A_FIELD.forEach(attribute -> aside("", OfficePackage.attribute(xml, attribute), Layer.HIDDEN));
        } else if (FORM.equals(xml.getNamespaceURI())) {
            Layer layer = name.equals("hidden") ? Layer.HIDDEN : Layer.FORM_FIELD;
            aside("", OfficePackage.attribute(xml, "value"), layer);
            aside("", OfficePackage.attribute(xml, "current-value"), layer);
        }
    }

    private void aside(String called, String words, Layer layer) {
        if (!words.isBlank()) {
            asides.add(new Aside(called, words.strip(), layer));
        }
    }

    private void comment(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        String author = "";
        List<String> said = new ArrayList<>();
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = OfficePackage.next(xml);
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "creator" ->
                        author = " by " + OfficePackage.textOf(xml).strip();
                    case "p" -> said.add(OfficePackage.textOf(xml).strip());
                    case "date", "date-string", "creator-initials" -> OfficePackage.skip(xml);
                    default -> depth++;
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            }
        }
        aside(said.isEmpty() ? "" : "Comment" + author + ": ", String.join(" ", said), Layer.COMMENT);
    }

    private void ends(String name) {
        looks.pop();
        switch (name) {
            case "p", "h" -> {
                if (--paragraphs == 0 && paragraphHidden) {
                    text.remark(paragraphStart, Layer.HIDDEN);
                }
                if (tables.isEmpty()) {
                    text.paragraphEnds();
                } else {
                    text.lineEnds();
                }
            }
            case "tracked-changes" -> {
                String gone = text.page(1, "").text();
                text = kept;
                aside("", gone, Layer.DELETED);
            }
            case "notes" -> notes--;
            case "table" -> tables.poll();
            case "table-cell", "covered-table-cell" -> {
                if (tables.peek() instanceof Table table) {
                    cellEnds(table);
                }
            }
            case "table-row" -> text.lineEnds();
            default -> {}
        }
    }

    private static int number(XMLStreamReader xml, String name) {
        try {
            return Integer.parseInt(OfficePackage.attribute(xml, name));
        } catch (NumberFormatException none) {
            return 1;
        }
    }
}
