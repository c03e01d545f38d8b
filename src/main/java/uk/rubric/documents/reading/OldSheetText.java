package uk.rubric.documents.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFObjectData;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFPictureData;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFTextbox;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import uk.rubric.documents.Format;
import uk.rubric.documents.Layer;
import uk.rubric.documents.ReadingProblem.Kind;

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
                try {
                    beside(sheet, hidden ? Layer.HIDDEN : Layer.PAGE, text);
                } catch (RuntimeException damaged) {
                    // The drawing layer is damaged, and the library gives up on the whole of it.
                    sink.problem(
                            Kind.CORRUPT,
                            i + 1,
                            "The comments and shapes over the cells of a sheet are damaged and were not read.");
                }
                if (i == 0) {
                    OldProperties.add(file.getRoot(), text);
                    OldProperties.add(
                            "Last opened by",
                            workbook.getInternalWorkbook().getWriteAccess().getUsername(),
                            text);
                }
                sink.page(text.page(i + 1, (hidden ? "Hidden sheet '" : "Sheet '") + sheet.getSheetName() + "'"));
            }
            for (HSSFObjectData object : workbook.getAllEmbeddedObjects()) {
                byte[] bytes = object.hasDirectoryEntry() && object.getDirectory() instanceof DirectoryNode storage
                        ? OleFile.alone(storage)
                        : object.getObjectData();
                sink.child("embedded", new ByteArrayInputStream(bytes));
            }
            for (HSSFPictureData picture : workbook.getAllPictures()) {
                sink.child("picture." + picture.suggestFileExtension(), new ByteArrayInputStream(picture.getData()));
            }
        }
    }

    /** What is printed above and below the cells, what shapes over them say, and comments. */
    private static void beside(Sheet sheet, Layer shown, MarkedText text) {
        for (HeaderFooter running : List.of(sheet.getHeader(), sheet.getFooter())) {
            for (String words : List.of(running.getLeft(), running.getCenter(), running.getRight())) {
                text.line(org.apache.poi.hssf.usermodel.HeaderFooter.stripFields(words), shown);
            }
        }
        sheet.getCellComments()
                .values()
                .forEach(comment -> text.line("Comment: " + comment.getString().getString(), Layer.COMMENT));
        if (sheet.getDrawingPatriarch() instanceof HSSFPatriarch shapes) {
            for (HSSFShape shape : shapes) {
                if (shape instanceof HSSFTextbox box && !(shape instanceof HSSFComment)) {
                    text.line(box.getString().getString(), shown);
                }
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
