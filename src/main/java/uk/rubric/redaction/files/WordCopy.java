package uk.rubric.redaction.files;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.reading.OfficeFollower;

/**
 * Writes the text of a Word document anew while it is read: what stays of its words, in those looks that may come along ({@link WordLooks}).
 * Nothing of the original's parts is taken over.
 */
final class WordCopy implements OfficeFollower {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final Set<String> HOLDERS = Set.of("p", "tbl", "tr", "tc", "footnote", "endnote");
    private static final Set<String> OF_A_PICTURE = Set.of("blip", "imagedata", "OLEObject", "chart", "relIds");
    private static final Set<String> OF_SIGNS = Set.of("Wingdings", "Wingdings 2", "Wingdings 3", "Webdings");

    private final KeptWords kept;
    private final WordInk ink;
    private final WordProperties properties;
    private final Map<String, String> targets;
    private final WordPictures drawn;
    private final Map<String, String> written = new LinkedHashMap<>();
    private final Map<String, String> same = new HashMap<>();
    private final Map<String, String> pictured = new HashMap<>();
    private final Set<String> notes = new HashSet<>();
    private final Deque<WordHolder> holders = new ArrayDeque<>();
    private final WordFields fields = new WordFields();
    private String part = "";
    private @Nullable WordBlock run;
    private boolean inRun;
    private boolean noted;
    private int deleted;
    private int pictures;
    private int picturesOfPart;

    /**
     * Ready to follow.
     *
     * @param targets of the document's references, by their ids
     */
    WordCopy(KeptWords kept, WordStyles styles, Map<String, String> targets, WordPictures drawn) {
        this.kept = kept;
        this.ink = new WordInk(styles, holders);
        this.targets = targets;
        this.drawn = drawn;
        this.properties = new WordProperties(styles::idOf, styles::themeFont);
    }

    @Override
    public void part(String name) {
        partEnds();
        part = name;
        drawn.part(name);
        holders.push(new WordHolder("part"));
    }

    @Override
    public void same(String name, String asPart) {
        same.put(name, asPart);
    }

    private void partEnds() {
        if (holders.isEmpty()) {
            return;
        }
        while (holders.size() > 1) {
            close();
        }
        WordHolder whole = holders.pop();
        String content = whole.written() + whole.section;
        String before = whole.said || picturesOfPart == 0 ? null : pictured.putIfAbsent("" + picturesOfPart, part);
        if (before != null) {
            // Reading takes what says the same word for word once.
            same.put(part, before);
            pictures -= picturesOfPart;
        } else {
            written.put(part, content);
        }
        picturesOfPart = 0;
        inRun = false;
        deleted = 0;
    }

    @Override
    public void starts(String name, Map<String, String> attributes) {
        boolean picture = deleted == 0 && drawn.starts(name, attributes);
        if (picture) {
            noted = false;
        } else if (name.equals("headerReference") || name.equals("footerReference")) {
            reference(name, attributes);
        } else if (!properties.starts(name, attributes)) {
            if (HOLDERS.contains(name)) {
                WordHolder holder = new WordHolder(name);
                holders.push(holder);
                if (name.endsWith("note")) {
                    holder.section = attributes.containsKey("type") ? "" : attributes.getOrDefault("id", "");
                }
            } else if (!fields.starts(name, attributes, holders.peek(), deleted > 0)) {
                content(name, attributes);
            }
        }
    }

    private void reference(String name, Map<String, String> attributes) {
        String target = targets.getOrDefault(attributes.getOrDefault("id", ""), "");
        String type = attributes.getOrDefault("type", "default");
        String original = same.getOrDefault(target, target);
        if (!target.isEmpty() && Set.of("default", "first", "even").contains(type)) {
            properties
                    .now()
                    .ifPresent(section -> section.references(
                            "<w:" + name + " w:type=\"" + type + "\" r:id=\"" + WordFile.id(original) + "\"/>"));
        }
    }

    private void content(String name, Map<String, String> attributes) {
        switch (name) {
            case "r" -> {
                inRun = true;
                run = null;
            }
            case "del", "moveFrom" -> deleted++;
            case "gridCol" -> column(attributes.getOrDefault("w", ""));
            case "tab", "ptab" -> {
                if (inRun) {
                    run("<w:tab/>", false);
                }
            }
            case "br" -> {
                String type = attributes.getOrDefault("type", "");
                boolean breaks = type.equals("page") || type.equals("column");
                run(breaks ? "<w:br w:type=\"" + type + "\"/>" : "<w:br/>", breaks);
            }
            case "cr" -> run("<w:br/>", false);
            case "sym" -> sign(attributes.getOrDefault("font", ""), attributes.getOrDefault("char", ""));
            case "drawing", "pict", "object" -> noted = false;
            case "footnoteReference", "endnoteReference" -> {
                String id = attributes.getOrDefault("id", "");
                if (id.matches("\\d{1,6}")) {
                    run("<w:" + name + " w:id=\"" + id + "\"/>", true);
                }
            }
            case "footnoteRef", "endnoteRef" -> run("<w:" + name + "/>", false);
            default -> {
                if (OF_A_PICTURE.contains(name) && !noted && deleted == 0) {
                    leftOut();
                }
            }
        }
    }

    private void leftOut() {
        noted = true;
        pictures++;
        picturesOfPart++;
        run("<w:t>" + OfficeRedaction.PICTURE + "</w:t>", true);
    }

    private void column(String width) {
        WordHolder table = holders.peek();
        if (table != null && table.name.equals("tbl") && width.matches("\\d{1,5}")) {
            table.columns.add(Math.clamp(Integer.parseInt(width), 60, 31_680));
        }
    }

    /** Signs of such a font are ticks, boxes and arrows. */
    private void sign(String font, String code) {
        if (OF_SIGNS.contains(font) && code.matches("[Ff]0[0-9A-Fa-f]{2}") && deleted == 0) {
            run("<w:sym w:font=\"" + font + "\" w:char=\"" + code + "\"/>", true);
        }
    }

    @Override
    public void words(int from, String words) {
        String stays = kept.of(from, words);
        for (WordHolder holder : holders) {
            holder.said |= !words.isBlank();
        }
        if (!stays.isEmpty()) {
            run("<w:t xml:space=\"preserve\">" + OfficeParts.xml(stays) + "</w:t>", !stays.isBlank(), stays);
        }
    }

    private void run(String content, boolean seen) {
        run(content, seen, "");
    }

    private void run(String content, boolean seen, String words) {
        WordHolder paragraph = holders.peek();
        if (paragraph == null || deleted > 0 && words.isEmpty()) {
            return;
        }
        boolean bare = !paragraph.name.equals("p");
        paragraph
                .content
                .append(bare ? "<w:p>" : "")
                .append("<w:r>")
                .append(ink.look(run, words))
                .append(content)
                .append("</w:r>")
                .append(bare ? "</w:p>" : "");
        if (seen) {
            holders.forEach(holder -> holder.kept = true);
        }
    }

    @Override
    public void ends(String name) {
        boolean within = !properties.within().isEmpty();
        properties.ends(name).ifPresent(this::properties);
        if (within || properties.changed()) {
            return;
        }
        switch (name) {
            case "r" -> inRun = false;
            case "pic" -> {
                if (deleted == 0) {
                    drawn.ends().ifPresentOrElse(picture -> run(picture, true), this::leftOut);
                }
            }
            case "del", "moveFrom" -> deleted = Math.max(0, deleted - 1);
            case "fldSimple" -> fields.ends(holders.peek());
            default -> {
                if (HOLDERS.contains(name) && holders.size() > 1) {
                    close();
                }
            }
        }
    }

    private void properties(WordBlock block) {
        WordHolder holder = holders.peek();
        if (holder == null) {
            return;
        }
        switch (block.kind()) {
            case "rPr" -> {
                if (properties.within().equals("pPr")) {
                    holder.mark = block;
                } else {
                    run = block;
                }
            }
            case "sectPr" -> holder.section = block.written("");
            default -> holder.properties = block;
        }
    }

    private void close() {
        WordHolder done = holders.pop();
        WordHolder outer = holders.getFirst();
        String content = done.written();
        if (done.name.endsWith("note")) {
            if (done.section.matches("\\d{1,6}")) {
                notes.add(done.name + done.section);
                outer.content
                        .append("<w:" + done.name + " w:id=\"")
                        .append(done.section)
                        .append("\">")
                        .append(content)
                        .append("</w:" + done.name + ">");
            }
        } else if (outer.name.equals("p")) {
            outer.after.append(content);
        } else {
            outer.content.append(content);
        }
    }

    /** The parts with text, by their names in the original. */
    Map<String, String> parts(String rest) {
        partEnds();
        Map<String, String> parts = new LinkedHashMap<>();
        written.forEach((name, content) -> parts.put(name, withNotes(content)));
        parts.computeIfPresent("word/document.xml", (name, content) -> {
            int section = content.lastIndexOf("<w:sectPr>");
            boolean last = section >= 0 && content.indexOf("</w:p>", section) < 0;
            return last ? content.substring(0, section) + rest + content.substring(section) : content + rest;
        });
        return parts;
    }

    /** Without references to notes that are not there. */
    private String withNotes(String content) {
        return Pattern.compile("<w:((?:foot|end)note)Reference w:id=\"(\\d+)\"/>")
                .matcher(content)
                .replaceAll(
                        reference -> notes.contains(reference.group(1) + reference.group(2)) ? reference.group() : "");
    }

    /** How many pictures were left out. */
    int pictures() {
        return pictures;
    }

    /** The part that says what this one said. */
    String asWritten(String name) {
        String at = name;
        for (int i = 0; i < 3 && same.containsKey(at); i++) {
            at = same.getOrDefault(at, at);
        }
        return at;
    }
}
