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
