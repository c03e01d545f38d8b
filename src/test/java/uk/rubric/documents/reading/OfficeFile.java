package uk.rubric.documents.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small zips and office files part by part for tests. */
public final class OfficeFile {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A Word document with this body; the usual prefix {@code w} is bound. */
    public static OfficeFile word(String body) {
        return new OfficeFile()
                .part("[Content_Types].xml", "<Types/>")
                .part("word/document.xml", wordPart("document", "<w:body>" + body + "</w:body>"));
    }

    /** A workbook with one sheet of these rows. */
    public static OfficeFile sheet(String rows) {
        return new OfficeFile()
                .part("[Content_Types].xml", "<Types/>")
                .part("xl/workbook.xml", "<workbook xmlns:r='r'><sheet name='1' r:id='r1'/></workbook>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='worksheets/sheet1.xml'/></Relationships>")
                .part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private static final String NAMES = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
            + " xmlns:presentation='urn:oasis:names:tc:opendocument:xmlns:presentation:1.0'"
            + " xmlns:form='urn:oasis:names:tc:opendocument:xmlns:form:1.0'"
            + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'"
            + " xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'"
            + " xmlns:meta='urn:oasis:names:tc:opendocument:xmlns:meta:1.0'"
            + " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:xlink='http://www.w3.org/1999/xlink'";

    /** A text in the OpenDocument format. */
    public static OfficeFile openText(String body) {
        return open("text", "", body);
    }

    /** A file in the OpenDocument format: a text, spreadsheet or presentation with these automatic styles. */
    public static OfficeFile open(String kind, String styles, String body) {
        return new OfficeFile()
                .part("mimetype", "application/vnd.oasis.opendocument." + kind)
                .part(
                        "content.xml",
                        openPart(
                                "content",
                                "<office:automatic-styles>" + styles + "</office:automatic-styles>"
                                        + "<office:body><office:" + kind + ">" + body + "</office:" + kind
                                        + "></office:body>"));
    }

    /** A part of an OpenDocument file. */
    public static String openPart(String root, String content) {
        return "<office:document-" + root + NAMES + ">" + content + "</office:document-" + root + ">";
    }

    public static String wordPart(String root, String content) {
        return "<w:" + root + " xmlns:w='w' xmlns:r='r'>" + content + "</w:" + root + ">";
    }

    /** A paragraph of one run with these run properties. */
    public static String paragraph(String properties, String words) {
        return "<w:p><w:r><w:rPr>" + properties + "</w:rPr><w:t>" + words + "</w:t></w:r></w:p>";
    }

    public OfficeFile part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public OfficeFile part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
