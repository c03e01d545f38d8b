package uk.rubric.example;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * A PDF under construction: pages are added one by one, and the same pages always give the same bytes. Nothing is compressed, since the bytes
 * that a compressor gives depend on the machine's library.
 */
final class PdfFile implements AutoCloseable {

    /** Seeds the file's identifier, which would otherwise come from the clock. */
    private static final long FIXED_ID = 16_002L;

    private final PDDocument document = new PDDocument();
    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
    private FormPage page;

    /** Begins a file with its first page. The title goes into the file's properties, so it must name nobody. */
    PdfFile(String title) {
        PDDocumentInformation properties = new PDDocumentInformation();
        properties.setTitle(title);
        Calendar made = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        made.clear();
        made.set(2026, Calendar.SEPTEMBER, 30, 9, 0, 0);
        properties.setCreationDate(made);
        document.setDocumentInformation(properties);
        document.setDocumentId(FIXED_ID);
        page = newPage();
    }

    /** The page being written. */
    FormPage page() {
        return page;
    }

    /** Ends the page and begins the next. */
    FormPage nextPage() {
        page.close();
        page = newPage();
        return page;
    }

    /** Ends the file. */
    byte[] bytes() {
        page.close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.save(out, CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private FormPage newPage() {
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        return new FormPage(new Pen(document, sheet, face -> fonts.computeIfAbsent(face, Face::font)));
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
