package uk.rubric.redaction.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an office file part by part (ECMA-376 part 2): the parts, what kind each is, and which refers to which. */
final class OfficeParts {

    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** The name space of what refers to another part. */
    static final String REFERENCES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

    /** Within every zip: the same case gives the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final Map<String, StringBuilder> relations = new TreeMap<>();

    /**
     * Adds a part.
     *
     * @param kind the end of its content type, after what all of them begin with
     */
    void add(String part, String kind, String content) {
        add(part, OFFICE + kind + "+xml", (XML + content).getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a part that is not XML, by its whole content type. */
    void add(String part, String type, byte[] content) {
        types.put(part, type);
        contents.put(part, content);
    }

    boolean has(String part) {
        return contents.containsKey(part);
    }

    /** Says that a part refers to another, which it calls by this id; the file itself is the part without a name. */
    void relate(String part, String id, String type, String target) {
        int slash = part.lastIndexOf('/');
        String file = part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
        relations
                .computeIfAbsent(file, name -> new StringBuilder())
                .append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"")
                .append(REFERENCES)
                .append('/')
                .append(type)
                .append("\" Target=\"/")
                .append(target)
                .append("\"/>");
    }

    void write(Path file) throws IOException {
        StringBuilder list = new StringBuilder("<Types xmlns=\"" + TYPES + "\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        types.forEach((part, type) -> list.append("<Override PartName=\"/")
                .append(part)
                .append("\" ContentType=\"")
                .append(type)
                .append("\"/>"));
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", XML + list.append("</Types>"));
            for (Map.Entry<String, StringBuilder> part : relations.entrySet()) {
                put(
                        zip,
                        part.getKey(),
                        XML + "<Relationships xmlns=\"" + RELATIONS + "\">" + part.getValue() + "</Relationships>");
            }
            for (Map.Entry<String, byte[]> part : contents.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        }
    }

    private static void put(ZipOutputStream zip, String part, String content) throws IOException {
        put(zip, part, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String part, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
    }

    /** Text for XML, without the control signs that XML cannot hold. */
    static String xml(String text) {
        StringBuilder xml = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> {
                    boolean known = c >= 0x20 || c == '\n' || c == '\t';
                    if (known && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF)) {
                        xml.appendCodePoint(c);
                    }
                }
            }
        });
        return xml.toString();
    }
}
