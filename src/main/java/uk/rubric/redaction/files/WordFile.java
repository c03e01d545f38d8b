package uk.rubric.redaction.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import uk.rubric.documents.Page;
import uk.rubric.documents.reading.FollowedOffice;
import uk.rubric.documents.reading.OfficeFollower;
import uk.rubric.documents.reading.ReadingLimits;

/** Puts the copy of a Word document together from parts that are all written anew. */
final class WordFile {

    private static final String DOCUMENT = "word/document.xml";
    private static final String MEDIA = "word/media/";
    private static final String KIND = "wordprocessingml.";
    private static final Pattern REFERENCE =
            Pattern.compile("<w:(?:header|footer)Reference w:type=\"\\w+\" r:id=\"(\\w+)\"/>");

    private final Path file;
    private final ReadingLimits limits;
    private final Order order;
    private final HeldPictures held;

    WordFile(Path file, ReadingLimits limits, Order order, HeldPictures held) {
        this.file = file;
        this.limits = limits;
        this.order = order;
        this.held = held;
    }

    /** What the copy calls a part that it refers to. */
    static String id(String part) {
        return "r" + part.replaceAll("[^A-Za-z0-9]", "");
    }

    /** Writes the copy with its looks, and says how many pictures are noted as left out. */
    int write(Path output) throws IOException {
        WordStyles styles = new WordStyles();
        FollowedOffice.parts(file, limits, List.of("word/theme/theme1.xml", "word/styles.xml"), styles);
        WordNumbering numbering = new WordNumbering(styles);
        FollowedOffice.parts(file, limits, List.of("word/numbering.xml"), numbering);
        Settings settings = new Settings();
        FollowedOffice.parts(file, limits, List.of("word/settings.xml"), settings);
        KeptWords kept = new KeptWords(order.cuts(), 1);
        WordPictures drawn = new WordPictures(held, this::targets);
        WordCopy copy = new WordCopy(kept, styles, targets(DOCUMENT), drawn);
        List<Page> pages = FollowedOffice.read(file, limits, copy);
        StringBuilder rest = new StringBuilder();
        for (Page page : pages) {
            kept.rest(page.text()).forEach(line -> rest.append(paragraph(line)));
        }
        Map<String, String> texts = copy.parts(rest.toString());
        OfficeParts parts = new OfficeParts();
        parts.relate("", "r1", "officeDocument", DOCUMENT);
        Map<String, String> running = running(texts, copy, parts);
        String document = REFERENCE
                .matcher(texts.getOrDefault(DOCUMENT, rest.toString()))
                .replaceAll(reference -> running.containsKey(reference.group(1))
                        ? reference.group().replace(reference.group(1), running.getOrDefault(reference.group(1), ""))
                        : "");
        add(parts, DOCUMENT, "document.main", "document", "<w:body>" + document + "</w:body>");
        parts.add("word/styles.xml", KIND + "styles", styles.written());
        parts.relate(DOCUMENT, "rStyles", "styles", "word/styles.xml");
        if (!numbering.isEmpty()) {
            parts.add("word/numbering.xml", KIND + "numbering", numbering.written());
            parts.relate(DOCUMENT, "rNumbering", "numbering", "word/numbering.xml");
        }
        add(parts, "word/settings.xml", "settings", "settings", settings.written());
        parts.relate(DOCUMENT, "rSettings", "settings", "word/settings.xml");
        for (String notes : List.of("footnotes", "endnotes")) {
            String part = "word/" + notes + ".xml";
            if (texts.getOrDefault(part, "").contains("w:id=")) {
                add(parts, part, notes, notes, separators(notes) + texts.get(part));
                parts.relate(DOCUMENT, "r" + notes, notes, part);
            }
        }
        held.add(parts, MEDIA);
        drawn.shown().entrySet().stream()
                .filter(part -> parts.has(part.getKey()))
                .forEach(part ->
                        part.getValue().forEach((id, name) -> parts.relate(part.getKey(), id, "image", MEDIA + name)));
        parts.write(output);
        return copy.pictures();
    }

    private Map<String, String> targets(String part) {
        return FollowedOffice.targets(file, limits, part);
    }

    /** Adds the headers and footers; what the references call them, by what the copy of the text calls them. */
    private Map<String, String> running(Map<String, String> texts, WordCopy copy, OfficeParts parts)
            throws IOException {
        Map<String, String> ids = new LinkedHashMap<>();
        Set<String> added = new HashSet<>();
        for (String target : targets(DOCUMENT).values()) {
            String part = copy.asWritten(target);
            String text = texts.get(part);
            String kind = part.startsWith("word/header") ? "header" : part.startsWith("word/footer") ? "footer" : "";
            if (text == null || kind.isEmpty() || !part.matches("word/\\w+\\d*\\.xml")) {
                continue;
            }
            ids.put(id(target), id(part));
            ids.put(id(part), id(part));
            if (added.add(part)) {
                add(parts, part, kind, kind.equals("header") ? "hdr" : "ftr", text);
                parts.relate(DOCUMENT, id(part), kind, part);
            }
        }
        return ids;
    }

    private static void add(OfficeParts parts, String part, String kind, String root, String content) {
        parts.add(
                part,
                KIND + kind,
                "<w:" + root + " xmlns:w=\"" + WordCopy.WORD + "\" xmlns:r=\"" + OfficeParts.REFERENCES + "\">"
                        + content + "</w:" + root + ">");
    }

    private static String paragraph(String line) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">"
                + OfficeParts.xml(line).replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
                + "</w:t></w:r></w:p>";
    }

    private static String separators(String notes) {
        String one = notes.substring(0, notes.length() - 1);
        StringBuilder xml = new StringBuilder();
        int id = -1;
        for (String type : List.of("separator", "continuationSeparator")) {
            xml.append("<w:" + one + " w:type=\"" + type + "\" w:id=\"" + id + "\"><w:p><w:r><w:" + type
                    + "/></w:r></w:p></w:" + one + ">");
            id++;
        }
        return xml.toString();
    }

    /** The settings on which the place of headers, tabs and lines depends. */
    private static final class Settings implements OfficeFollower {
        private static final String MODE = "compatibilityMode";

        private String tabs = "";
        private String evenAndOdd = "";
        private String spacing = "";
        private String mode = "15";

        @Override
        public void part(String name) {}

        @Override
        public void starts(String name, Map<String, String> attributes) {
            String value = attributes.getOrDefault("val", "");
            switch (name) {
                case "defaultTabStop" ->
                    tabs = value.matches("\\d{3,4}") ? "<w:defaultTabStop w:val=\"" + value + "\"/>" : "";
                case "evenAndOddHeaders" -> evenAndOdd = value.matches("0|false|off") ? "" : "<w:evenAndOddHeaders/>";
                case "doNotUseHTMLParagraphAutoSpacing" -> spacing = "<w:" + name + "/>";
                case "compatSetting" -> {
                    boolean known = attributes.getOrDefault("name", "").equals(MODE) && value.matches("1[1-6]");
                    mode = known ? value : mode;
                }
                default -> {}
            }
        }

        private String written() {
            return tabs + evenAndOdd + "<w:compat>" + spacing + "<w:compatSetting w:name=\"" + MODE
                    + "\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"" + mode + "\"/></w:compat>";
        }
    }

    /** Writes a copy of words alone, a paragraph a line. */
    void plain(List<String> lines, Path output) throws IOException {
        StringBuilder body = new StringBuilder();
        lines.forEach(line -> body.append(paragraph(line)));
        OfficeParts parts = new OfficeParts();
        parts.relate("", "r1", "officeDocument", DOCUMENT);
        add(parts, DOCUMENT, "document.main", "document", "<w:body>" + body + "</w:body>");
        parts.write(output);
    }
}
