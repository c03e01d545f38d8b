package uk.rubric.redaction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.Page;

/**
 * Writes copies of documents without places (text, mail, Word, Excel) new from what their pages show. Nothing of the original file is
 * opened or taken over, so nothing that hid in it can be in the copy; its looks are not kept either.
 */
final class WrittenCopy {

    /** Within every zip: the same case gives the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String APPLICATION = "application/vnd.openxmlformats-officedocument.";

    private final DocumentPlan plan;
    private final List<Page> pages;

    private WrittenCopy(DocumentPlan plan) {
        this.plan = plan;
        this.pages = plan.document().pages().stream()
                .filter(page -> !plan.pagesOut().contains(page.number()))
                .toList();
    }

    /**
     * The bytes of a copy; nothing where the document is of a kind that is not written so.
     *
     * @param attached the redacted copies of a mail's attachments, by their names
     */
    static Optional<byte[]> of(DocumentPlan plan, Map<String, byte[]> attached) {
        WrittenCopy copy = new WrittenCopy(plan);
        CaseDocument document = plan.document();
        return switch (document.format()) {
            case TEXT -> Optional.of(copy.text().getBytes(StandardCharsets.UTF_8));
            case EMAIL -> named(document, ".eml") ? Optional.of(copy.mail(attached)) : Optional.empty();
            case WORD -> named(document, ".docx") ? Optional.of(copy.word()) : Optional.empty();
            case SPREADSHEET -> named(document, ".xlsx") ? Optional.of(copy.workbook()) : Optional.empty();
            case PDF, RICH_TEXT, PRESENTATION, HTML, IMAGE, ARCHIVE, OTHER -> Optional.empty();
        };
    }

    /** Older files of the same programs have other names and another make. */
    private static boolean named(CaseDocument document, String ending) {
        return document.path().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private String text() {
        return String.join("\f", pages.stream().map(this::visible).toList());
    }

    private String visible(Page page) {
        return VisibleText.of(page, plan);
    }

    private byte[] mail(Map<String, byte[]> attached) {
        StringBuilder head = new StringBuilder();
        StringBuilder body = new StringBuilder();
        for (Page page : pages) {
            VisibleText.head(page, plan)
                    .lines()
                    .forEach(line -> head.append(line, 0, line.indexOf(':'))
                            .append(": ")
                            .append(word(line.substring(line.indexOf(':') + 1).strip()))
                            .append("\r\n"));
            body.append(VisibleText.body(page, plan).replace("\n", "\r\n"));
        }
        String boundary = "rubric-" + plan.document().sha256();
        head.append("MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"")
                .append(boundary)
                .append("\"\r\n\r\n");
        head.append(
                part(boundary, "text/plain; charset=UTF-8", "", body.toString().getBytes(StandardCharsets.UTF_8)));
        attached.forEach((name, bytes) -> head.append(part(
                boundary,
                "application/octet-stream",
                "Content-Disposition: attachment; filename=\"" + word(name.replaceAll("[\"\\\\\\p{Cntrl}]", "_"))
                        + "\"\r\n",
                bytes)));
        return head.append("--").append(boundary).append("--\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String part(String boundary, String type, String more, byte[] content) {
        return "--" + boundary + "\r\nContent-Type: " + type + "\r\n" + more
                + "Content-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(content) + "\r\n";
    }

    /** Words for a header; others than plain ones are written as RFC 2047 says. */
    private static String word(String words) {
        boolean plain = words.chars().allMatch(c -> c >= 0x20 && c < 0x7F);
        return plain
                ? words
                : "=?UTF-8?B?" + Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8)) + "?=";
    }

    private byte[] word() {
        StringBuilder body = new StringBuilder();
        for (String line : text().split("[\n\f]", -1)) {
            body.append("<w:p><w:r>");
            String[] cells = line.split("\t", -1);
            for (int i = 0; i < cells.length; i++) {
                body.append(i == 0 ? "" : "<w:tab/>")
                        .append("<w:t xml:space=\"preserve\">")
                        .append(xml(cells[i]))
                        .append("</w:t>");
            }
            body.append("</w:r></w:p>");
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types(Map.of("/word/document.xml", "wordprocessingml.document.main+xml")));
        parts.put("_rels/.rels", relations(List.of("officeDocument"), List.of("word/document.xml")));
        parts.put(
                "word/document.xml", "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>");
        return zip(parts);
    }

    private byte[] workbook() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("/xl/workbook.xml", "spreadsheetml.sheet.main+xml");
        Map<String, String> sheets = new LinkedHashMap<>();
        StringBuilder list = new StringBuilder();
        for (int i = 1; i <= pages.size(); i++) {
            String part = "worksheets/sheet" + i + ".xml";
            kinds.put("/xl/" + part, "spreadsheetml.worksheet+xml");
            sheets.put(part, sheet(visible(pages.get(i - 1))));
            list.append("<sheet name=\"")
                    .append(xml(name(pages.get(i - 1), i)))
                    .append("\" sheetId=\"")
                    .append(i)
                    .append("\" r:id=\"r")
                    .append(i)
                    .append("\"/>");
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types(kinds));
        parts.put("_rels/.rels", relations(List.of("officeDocument"), List.of("xl/workbook.xml")));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + SHEET + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + list
                        + "</sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(Collections.nCopies(sheets.size(), "worksheet"), List.copyOf(sheets.keySet())));
        sheets.forEach((part, content) -> parts.put("xl/" + part, content));
        return zip(parts);
    }

    /** The name between the quotes of a page's label; Excel knows no name longer than 31 signs. */
    private static String name(Page page, int number) {
        String label = page.label();
        int from = label.indexOf('\'');
        int to = label.lastIndexOf('\'');
        String name = to > from + 1 ? label.substring(from + 1, to).replaceAll("[\\[\\]:*?/\\\\]", " ") : "";
        return name.isBlank() || name.length() > 31 ? "Sheet " + number : name;
    }

    private static String sheet(String text) {
        StringBuilder rows = new StringBuilder();
        int number = 0;
        for (String row : text.split("\n", -1)) {
            rows.append("<row r=\"").append(++number).append("\">");
            int column = 0;
            for (String cell : row.split("\t", -1)) {
                String at = column(column++) + number;
                if (cell.matches("-?(0|[1-9]\\d{0,9})")) {
                    rows.append("<c r=\"")
                            .append(at)
                            .append("\"><v>")
                            .append(cell)
                            .append("</v></c>");
                } else if (!cell.isEmpty()) {
                    rows.append("<c r=\"")
                            .append(at)
                            .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                            .append(xml(cell))
                            .append("</t></is></c>");
                }
            }
            rows.append("</row>");
        }
        return "<worksheet xmlns=\"" + SHEET + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static String column(int index) {
        String letter = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? letter : column(index / 26 - 1) + letter;
    }

    private static String types(Map<String, String> kinds) {
        StringBuilder types = new StringBuilder(
                "<Types xmlns=\"" + TYPES + "\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        kinds.forEach((part, kind) -> types.append("<Override PartName=\"")
                .append(part)
                .append("\" ContentType=\"")
                .append(APPLICATION)
                .append(kind)
                .append("\"/>"));
        return types.append("</Types>").toString();
    }

    private static String relations(List<String> kinds, List<String> targets) {
        StringBuilder relations = new StringBuilder("<Relationships xmlns=\"" + RELATIONS + "\">");
        for (int i = 0; i < targets.size(); i++) {
            relations
                    .append("<Relationship Id=\"r")
                    .append(i + 1)
                    .append("\" Type=\"")
                    .append(OFFICE)
                    .append('/')
                    .append(kinds.get(i))
                    .append("\" Target=\"")
                    .append(targets.get(i))
                    .append("\"/>");
        }
        return relations.append("</Relationships>").toString();
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write((XML + part.getValue()).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a zip in memory could not be written", e);
        }
        return bytes.toByteArray();
    }

    /** Text for XML, without the control signs that XML cannot hold. */
    private static String xml(String text) {
        StringBuilder xml = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> {
                    if (c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF)) {
                        xml.appendCodePoint(c);
                    }
                }
            }
        });
        return xml.toString();
    }
}
