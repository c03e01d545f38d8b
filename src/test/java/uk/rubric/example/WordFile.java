package uk.rubric.example;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A Word document of headings, paragraphs and tables, written part by part and stored uncompressed so that the same words give the same
 * bytes; a library would stamp the time into it.
 */
final class WordFile {

    private static final LocalDateTime FIXED_TIME = LocalDateTime.of(2026, 9, 15, 9, 0);

    private final StringBuilder body = new StringBuilder();

    /** Adds a paragraph in bold, larger letters. */
    WordFile heading(String words) {
        body.append("<w:p><w:r><w:rPr><w:b/><w:sz w:val=\"28\"/></w:rPr>")
                .append(text(words))
                .append("</w:r></w:p>");
        return this;
    }

    /** Adds a paragraph. */
    WordFile paragraph(String words) {
        body.append("<w:p><w:r>").append(text(words)).append("</w:r></w:p>");
        return this;
    }

    /** Adds a table with ruled cells; the first row is its head. */
    WordFile table(List<List<String>> rows) {
        body.append("<w:tbl><w:tblPr><w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            body.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
        }
        body.append("</w:tblBorders></w:tblPr><w:tblGrid>");
        rows.getFirst().forEach(cell -> body.append("<w:gridCol w:w=\"2400\"/>"));
        body.append("</w:tblGrid>");
        for (List<String> row : rows) {
            body.append("<w:tr>");
            for (String cell : row) {
                body.append("<w:tc><w:tcPr><w:tcW w:w=\"2400\" w:type=\"dxa\"/></w:tcPr><w:p><w:r>")
                        .append(row == rows.getFirst() ? "<w:rPr><w:b/></w:rPr>" : "")
                        .append(text(cell))
                        .append("</w:r></w:p></w:tc>");
            }
            body.append("</w:tr>");
        }
        body.append("</w:tbl><w:p/>");
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Override PartName="/word/document.xml" \
                    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
            part(zip, "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                    <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
                    Target="word/document.xml"/></Relationships>""");
            part(zip, "word/document.xml", """
                    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>""" + body + """
                    <w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" \
                    w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>""");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        byte[] bytes = ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml)
                .getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIXED_TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static String text(String words) {
        String escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<w:t xml:space=\"preserve\">" + escaped + "</w:t>";
    }
}
