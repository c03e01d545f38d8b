package uk.rubric.documents.reading;

import java.io.IOException;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import uk.rubric.documents.Format;
import uk.rubric.documents.Layer;

/** Reads workbooks in the binary format of old Excel, in the same way as new ones. */
final class OldSheetText {

    private static final int MOST_TABS = 30;

    private final DataFormatter formatter = new DataFormatter(Locale.UK);

    void read(POIFSFileSystem file, DocumentSink sink) throws IOException, UnreadableException {
        sink.format(Format.SPREADSHEET);
        formatter.setUseCachedValuesForFormulaCells(true);
        try (HSSFWorkbook workbook = new HSSFWorkbook(file)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                Sheet sheet = workbook.getSheetAt(i);
                boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
                MarkedText text = new MarkedText();
                for (Row row : sheet) {
                    row(sheet, row, hidden, text);
                }
                sheet.getCellComments()
                        .values()
                        .forEach(comment ->
                                text.line("Comment: " + comment.getString().getString(), Layer.COMMENT));
                sink.page(text.page(i + 1, (hidden ? "Hidden sheet '" : "Sheet '") + sheet.getSheetName() + "'"));
            }
        }
    }

    private void row(Sheet sheet, Row row, boolean hiddenSheet, MarkedText text) {
        int last = -1;
        for (Cell cell : row) {
            String value = cell.getCellType() == CellType.ERROR ? "" : formatter.formatCellValue(cell);
            boolean blanked = ";;;".equals(cell.getCellStyle().getDataFormatString());
            if (blanked) {
                value = cell.getCellType() == CellType.NUMERIC
                        ? String.valueOf(cell.getNumericCellValue())
                        : cell.getStringCellValue();
            }
            if (value.isBlank()) {
                continue;
            }
            if (last >= 0) {
                for (int i = 0; i < Math.clamp(cell.getColumnIndex() - last, 1, MOST_TABS); i++) {
                    text.tab();
                }
            }
            boolean hidden = hiddenSheet || row.getZeroHeight() || sheet.isColumnHidden(cell.getColumnIndex());
            text.text(value, hidden || blanked ? Layer.HIDDEN : Layer.PAGE);
            last = cell.getColumnIndex();
        }
        text.lineEnds();
    }
}
