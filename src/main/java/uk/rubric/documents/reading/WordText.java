package uk.rubric.documents.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.Format;
import uk.rubric.documents.Layer;

/** Reads a Word document with all that a print of it may not show: deleted, hidden, blacked-out and white text, notes and comments. */
final class WordText {

    private static final String ROOT = "word/";

    private final ReadingLimits limits;
    private final Set<String> hiddenStyles = new HashSet<>();

    /** What the fields of the document name without showing it. */
    private final Set<String> instructions = new LinkedHashSet<>();

    private final @Nullable OfficeFollower follower;

    /** The headers and footers that were read, by their words. */
    private final Map<String, String> running = new HashMap<>();

    WordText(ReadingLimits limits) {
        this(limits, null);
    }

    /**
     * Ready to read while somebody follows.
     *
     * @param follower of the document's own text
     */
    WordText(ReadingLimits limits, @Nullable OfficeFollower follower) {
        this.limits = limits;
        this.follower = follower;
    }

    void read(Path file, DocumentSink sink) throws IOException, UnreadableException {
        sink.format(Format.WORD);
        try (OfficePackage parts = OfficePackage.open(file, limits)) {
            parts.read(ROOT + "styles.xml", this::styles);
            MarkedText text = new MarkedText();
            running(parts, "header", text);
            part(parts, ROOT + "document.xml", text);
            part(parts, ROOT + "footnotes.xml", text);
            part(parts, ROOT + "endnotes.xml", text);
            running(parts, "footer", text);
            for (String diagram : parts.partsIn(ROOT + "diagrams/data")) {
                parts.read(diagram, xml -> SlideText.drawing(xml, text, Layer.PAGE));
            }
            parts.read(ROOT + "comments.xml", xml -> comments(xml, text));
            parts.properties(text);
            OfficeBesides besides = new OfficeBesides(parts);
            besides.collect();
            instructions.forEach(besides::named);
            besides.addTo(text, sink);
            sink.page(text.page(1, ""));
            besides.thumbnail(sink);
            parts.children(ROOT, sink);
            for (OfficePackage.Relation relation :
                    parts.relations(ROOT + "document.xml").values()) {
                if (relation.type().equals("aFChunk") && parts.has(relation.target())) {
                    try (InputStream in = parts.open(relation.target())) {
                        sink.child(relation.target().substring(relation.target().lastIndexOf('/') + 1), in);
                    }
                }
            }
        }
    }

    /** Headers or footers; those that say the same word for word for other pages are read once. */
    private void running(OfficePackage parts, String kind, MarkedText text) throws IOException, UnreadableException {
        for (String name : parts.partsIn(ROOT + kind)) {
            if (name.endsWith(".xml")) {
                MarkedText one = new MarkedText();
                parts.read(name, xml -> new WordBody(one, hiddenStyles, instructions, null).read(xml));
                String same =
                        one.isBlank() ? null : running.putIfAbsent(one.words().toString(), name);
                if (same == null) {
                    part(parts, name, text);
                } else if (follower != null) {
                    follower.same(name, same);
                }
            }
        }
    }

    private void part(OfficePackage parts, String name, MarkedText text) throws IOException, UnreadableException {
        if (follower != null && parts.has(name)) {
            follower.part(name);
        }
        parts.read(name, xml -> new WordBody(text, hiddenStyles, instructions, follower).read(xml));
        text.lineEnds();
    }

    private void styles(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        String style = "";
        while (xml.hasNext()) {
            if (OfficePackage.next(xml) == XMLStreamReader.START_ELEMENT) {
                if (xml.getLocalName().equals("style")) {
                    style = OfficePackage.attribute(xml, "styleId");
                } else if (xml.getLocalName().equals("vanish") && on(xml)) {
                    hiddenStyles.add(style);
                }
            }
        }
    }

    private void comments(XMLStreamReader xml, MarkedText text)
            throws XMLStreamException, IOException, UnreadableException {
        while (xml.hasNext()) {
            if (OfficePackage.next(xml) == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("comment")) {
                String author = OfficePackage.attribute(xml, "author");
                MarkedText words = new MarkedText();
                new WordBody(words, hiddenStyles, instructions, null).readElement(xml);
                String said = words.page(1, "").text();
                text.line("Comment" + (author.isBlank() ? "" : " by " + author) + ": " + said, Layer.COMMENT);
            }
        }
    }

    static boolean on(XMLStreamReader xml) {
        String value = OfficePackage.attribute(xml, "val");
        return !(value.equals("0") || value.equals("false") || value.equals("off"));
    }
}
