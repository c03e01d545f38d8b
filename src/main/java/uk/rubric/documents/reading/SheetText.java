package uk.rubric.documents.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.Format;
import uk.rubric.documents.Layer;
import uk.rubric.documents.ReadingProblem.Kind;

/** Reads a workbook sheet by sheet as its cells show, and says which rows, columns and sheets are hidden. */
final class SheetText {

    private static final String WORKBOOK = "xl/workbook.xml";

    /** Empty columns between two cells are kept as tabs, so that columns stay together, but not for ever. */
    private static final int MOST_TABS = 30;

    private record Sheet(String name, boolean hidden, String part) {}

    private final ReadingLimits limits;
    private final SheetFormats formats = new SheetFormats();
    private final List<String> shared = new ArrayList<>();
    private long characters;

    private final @Nullable OfficeFollower follower;

    SheetText(ReadingLimits limits) {
        this(limits, null);
    }

    /**
     * Ready to read while somebody follows.
     *
     * @param follower of the cells; of each the format ({@code format}) and, where what it shows is a number, that number ({@code number})
     */
    SheetText(ReadingLimits limits, @Nullable OfficeFollower follower) {
        this.limits = limits;
        this.follower = follower;
    }

    void read(Path file, DocumentSink sink) throws IOException, UnreadableException {
        sink.format(Format.SPREADSHEET);
        try (OfficePackage parts = OfficePackage.open(file, limits)) {
            parts.read("xl/sharedStrings.xml", this::sharedStrings);
            parts.read("xl/styles.xml", formats::read);
            int number = 0;
            OfficeBesides besides = new OfficeBesides(parts);
            besides.collect();
            List<Sheet> sheets = sheets(parts);
            for (Sheet sheet : sheets) {
                MarkedText text = new MarkedText();
                if (follower != null) {
                    follower.part(sheet.part());
                }
                parts.read(sheet.part(), xml -> sheet(xml, sheet.hidden(), text));
                for (OfficePackage.Relation relation :
                        parts.relations(sheet.part()).values()) {
                    if (relation.type().equals("comments") || relation.type().equals("threadedComment")) {
                        parts.read(relation.target(), xml -> comments(xml, text));
                    } else if (relation.type().equals("drawing")) {
                        Layer shown = sheet.hidden() ? Layer.HIDDEN : Layer.PAGE;
                        parts.read(relation.target(), xml -> SlideText.drawing(xml, text, shown));
                        if (follower != null) {
                            follower.starts("drawing", Map.of("part", relation.target()));
                            parts.read(relation.target(), xml -> FollowedOffice.follow(xml, follower));
                        }
                    }
                }
                besides.see(text);
                if (number == 0) {
                    parts.properties(text);
                }
                if (number == sheets.size() - 1) {
                    besides.addTo(text, sink);
                }
                sink.page(text.page(++number, (sheet.hidden() ? "Hidden sheet '" : "Sheet '") + sheet.name() + "'"));
            }
            besides.thumbnail(sink);
            parts.children("xl/", sink);
        }
    }

    private static List<Sheet> sheets(OfficePackage parts) throws IOException, UnreadableException {
        Map<String, OfficePackage.Relation> relations = parts.relations(WORKBOOK);
        List<Sheet> sheets = new ArrayList<>();
        parts.read(WORKBOOK, xml -> {
            while (xml.hasNext()) {
                if (OfficePackage.next(xml) == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("sheet")) {
                    OfficePackage.Relation relation = relations.get(OfficePackage.attribute(xml, "id"));
                    String state = OfficePackage.attribute(xml, "state");
                    if (relation != null) {
                        sheets.add(new Sheet(
                                OfficePackage.attribute(xml, "name"),
                                state.equals("hidden") || state.equals("veryHidden"),
                                relation.target()));
                    }
                }
            }
        });
        return sheets;
    }

    private void sharedStrings(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        while (xml.hasNext()) {
            if (OfficePackage.next(xml) == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                shared.add(string(xml));
                within(shared.getLast().length());
            }
        }
    }

    /** A string of several runs, without the reading aids (phonetic runs) beside it. */
    private static String string(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = OfficePackage.next(xml);
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "t" -> text.append(OfficePackage.textOf(xml));
                    case "rPh" -> OfficePackage.skip(xml);
                    default -> depth++;
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            }
        }
        return text.toString();
    }

    private void sheet(XMLStreamReader xml, boolean hiddenSheet, MarkedText text)
            throws XMLStreamException, UnreadableException {
        BitSet hiddenColumns = new BitSet();
        boolean hiddenRow = false;
        int lastColumn = 0;
        while (xml.hasNext()) {
            int event = OfficePackage.next(xml);
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("row")) {
                text.lineEnds();
            }
            if (event != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            Map<String, String> attributes = follower == null ? Map.of() : FollowedOffice.attributes(xml);
            if (follower != null && !xml.getLocalName().equals("c")) {
                follower.starts(xml.getLocalName(), attributes);
            }
            switch (xml.getLocalName()) {
                case "col" -> {
                    if (isTrue(OfficePackage.attribute(xml, "hidden"))) {
                        int from = Math.clamp(SheetFormats.number(OfficePackage.attribute(xml, "min")), 1, 1 << 14);
                        int to = Math.clamp(SheetFormats.number(OfficePackage.attribute(xml, "max")), from, 1 << 14);
                        hiddenColumns.set(from - 1, to);
                    }
                }
                case "row" -> {
                    hiddenRow = isTrue(OfficePackage.attribute(xml, "hidden"));
                    lastColumn = -1;
                }
                case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter" -> {
                    for (String third : OfficePackage.textOf(xml).split("(?=&[LCR])")) {
                        printed(third, text, hiddenSheet ? Layer.HIDDEN : Layer.PAGE);
                    }
                }
                case "c" -> {
                    String reference = OfficePackage.attribute(xml, "r");
                    int column = reference.isEmpty() ? lastColumn + 1 : column(reference);
                    int style = SheetFormats.number(OfficePackage.attribute(xml, "s"));
                    Cell cell = cell(xml, OfficePackage.attribute(xml, "t"), formats.of(style));
                    String value = cell.shown();
                    if (follower != null) {
                        follow(follower, attributes, cell, formats.of(style));
                    }
                    if (!value.isBlank()) {
                        if (lastColumn >= 0) {
                            for (int i = 0; i < Math.clamp(column - lastColumn, 1, MOST_TABS); i++) {
                                text.tab();
                            }
                        }
                        boolean hidden = hiddenSheet || hiddenRow || hiddenColumns.get(Math.max(0, column));
                        boolean blanked = formats.of(style).equals(";;;");
                        within(value.length());
                        if (follower != null) {
                            follower.words(text.length(), value);
                        }
                        text.text(value, hidden || blanked ? Layer.HIDDEN : Layer.PAGE);
                        lastColumn = Math.max(0, column);
                    }
                }
                default -> {}
            }
        }
    }

    /** The left, middle or right of what is printed above or below each page. */
    private void printed(String third, MarkedText text, Layer layer) {
        String words = third.replaceAll("&(?:\"[^\"]*\"|K[0-9A-Fa-f]{6}|\\d{1,3}|[A-Za-z+\\-&])", " ")
                .strip();
        if (!words.isEmpty()) {
            text.lineEnds();
            if (follower != null) {
                follower.starts("third", Map.of("codes", third));
                follower.words(text.length(), words);
            }
            text.line(words, layer);
        }
    }

    private static int column(String reference) {
        int letters = 0;
        while (letters < reference.length() && letters < 3 && Character.isLetter(reference.charAt(letters))) {
            letters++;
        }
        return letters == 0 ? 0 : CellReference.convertColStringToIndex(reference.substring(0, letters));
    }

    private void follow(OfficeFollower follower, Map<String, String> attributes, Cell cell, String format) {
        Map<String, String> told = new HashMap<>(attributes);
        told.put("format", format);
        if (!cell.number().isEmpty()) {
            told.put("numeric", "1");
            formats.number(cell.number(), cell.shown(), format).ifPresent(number -> told.put("number", number));
        }
        follower.starts("c", told);
    }

    /**
     * One cell.
     *
     * @param number what it keeps where that is a number; empty for all else
     */
    private record Cell(String shown, String number) {}

    private Cell cell(XMLStreamReader xml, String type, String format) throws XMLStreamException, UnreadableException {
        String raw = "";
        String inline = "";
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = OfficePackage.next(xml);
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> raw = OfficePackage.textOf(xml);
                    case "is" -> inline = string(xml);
                    case "f" -> OfficePackage.skip(xml);
                    default -> depth++;
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            }
        }
        String shown = switch (type) {
            case "s" -> {
                int index = SheetFormats.number(raw);
                yield index >= 0 && index < shared.size() ? shared.get(index) : "";
            }
            case "inlineStr" -> inline;
            case "str", "e" -> raw;
            case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
            default -> formats.shown(raw, format);
        };
        return new Cell(shown, type.isEmpty() || type.equals("n") ? raw.strip() : "");
    }

    private void comments(XMLStreamReader xml, MarkedText text) throws XMLStreamException, UnreadableException {
        while (xml.hasNext()) {
            if (OfficePackage.next(xml) == XMLStreamReader.START_ELEMENT) {
                boolean threaded = xml.getLocalName().equals("threadedComment");
                if (threaded || xml.getLocalName().equals("comment")) {
                    String words = (threaded ? OfficePackage.textOf(xml) : string(xml)).strip();
                    if (!text.shows(words)) {
                        text.line("Comment: " + words, Layer.COMMENT);
                    }
                }
            }
        }
    }

    private void within(int more) throws UnreadableException {
        characters += more;
        if (characters > limits.characters()) {
            throw new UnreadableException(Kind.TOO_LARGE, "The workbook holds more text than one document may.");
        }
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }
}
