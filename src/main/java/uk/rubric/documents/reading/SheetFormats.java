package uk.rubric.documents.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

/** By which formats the cells of a workbook show their numbers (ECMA-376 part 1, 18.8.30). */
final class SheetFormats {

    private final DataFormatter formatter = new DataFormatter(Locale.UK);
    private final CellNumber numbers = new CellNumber(formatter);
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();

    /** Reads the part that names the formats. */
    void read(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        boolean cells = false;
        while (xml.hasNext()) {
            int event = OfficePackage.next(xml);
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" ->
                        formats.put(
                                number(OfficePackage.attribute(xml, "numFmtId")),
                                OfficePackage.attribute(xml, "formatCode"));
                    case "cellXfs" -> cells = true;
                    case "xf" -> {
                        if (cells) {
                            styles.add(number(OfficePackage.attribute(xml, "numFmtId")));
                        }
                    }
                    default -> {}
                }
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("cellXfs")) {
                cells = false;
            }
        }
    }

    /** A number as its cell shows it: most dates are numbers. */
    String shown(String raw, String format) {
        if (raw.isBlank() || format.equals(";;;")) {
            return raw;
        }
        try {
            return formatter.formatRawCellContents(Double.parseDouble(raw.strip()), -1, format);
        } catch (NumberFormatException notANumber) {
            return raw;
        }
    }

    /** The format of a style. */
    String of(int style) {
        int id = style >= 0 && style < styles.size() ? styles.get(style) : 0;
        String custom = formats.get(id);
        if (custom != null) {
            return custom;
        }
        String builtin = BuiltinFormats.getBuiltinFormat(id);
        return builtin == null ? "General" : builtin;
    }

    /** The number that a copy of a cell may keep; see {@link CellNumber}. */
    Optional<String> number(String raw, String shown, String format) {
        return numbers.of(raw, shown, format);
    }

    static int number(String digits) {
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
