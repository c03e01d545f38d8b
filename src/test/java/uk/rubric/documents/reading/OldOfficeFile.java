package uk.rubric.documents.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextBox;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** Writes small workbooks and presentations in the binary formats of old programs, with some words in one place. */
final class OldOfficeFile {

    private OldOfficeFile() {}

    /** With the words as its title. */
    static byte[] sheetFor(String words) {
        return workbook((workbook, sheet) -> {
            workbook.createInformationProperties();
            workbook.getSummaryInformation().setTitle(words);
        });
    }

    static byte[] hiddenRow(String words) {
        return workbook((workbook, sheet) -> {
            HSSFRow row = sheet.createRow(1);
            row.setZeroHeight(true);
            row.createCell(0).setCellValue(words);
        });
    }

    static byte[] comment(String words) {
        return workbook((workbook, sheet) -> {
            if (!words.isEmpty()) {
                HSSFComment comment = sheet.createDrawingPatriarch()
                        .createCellComment(new HSSFClientAnchor(0, 0, 0, 0, (short) 1, 1, (short) 3, 3));
                comment.setString(new HSSFRichTextString(words));
                sheet.getRow(0).getCell(0).setCellComment(comment);
            }
        });
    }

    static byte[] hiddenSlide(String words) {
        return slides((show, first) -> {
            HSLFSlide hidden = show.createSlide();
            hidden.setHidden(true);
            write(hidden, words);
        });
    }

    @FunctionalInterface
    private interface Sheets {
        void write(HSSFWorkbook workbook, HSSFSheet sheet);
    }

    @FunctionalInterface
    private interface Slides {
        void write(HSLFSlideShow show, HSLFSlide first);
    }

    private static byte[] workbook(Sheets content) {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            HSSFSheet sheet = workbook.createSheet("Costs");
            sheet.createRow(0).createCell(0).setCellValue("seen");
            workbook.getInternalWorkbook().getWriteAccess().setUsername("");
            content.write(workbook, sheet);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] slides(Slides content) {
        try (HSLFSlideShow show = new HSLFSlideShow();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            HSLFSlide first = show.createSlide();
            write(first, "seen");
            content.write(show, first);
            // The library begins from a presentation that has a title and an author.
            show.getSummaryInformation().removeTitle();
            show.getSummaryInformation().removeAuthor();
            show.getSummaryInformation().removeLastAuthor();
            show.getDocumentSummaryInformation().removeCompany();
            show.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(HSLFSlide slide, String words) {
        HSLFTextBox box = new HSLFTextBox();
        box.setText(words);
        slide.addShape(box);
    }
}
