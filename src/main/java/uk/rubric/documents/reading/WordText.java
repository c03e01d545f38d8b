package uk.rubric.documents.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import uk.rubric.documents.Format;
import uk.rubric.documents.Layer;

/** Reads a Word document with all that a print of it may not show: deleted, hidden, blacked-out and white text, notes and comments. */
final class WordText {

    private static final String ROOT = "word/";

    private final ReadingLimits limits;
    private final Set<String> hiddenStyles = new HashSet<>();

    WordText(ReadingLimits limits) {
        this.limits = limits;
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
            parts.read(ROOT + "comments.xml", xml -> comments(xml, text));
            parts.properties(text);
            sink.page(text.page(1, ""));
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

    /** Headers or footers; those that say the same for other pages are read once. */
    private void running(OfficePackage parts, String kind, MarkedText text) throws IOException, UnreadableException {
        for (String name : parts.partsIn(ROOT + kind)) {
            if (name.endsWith(".xml")) {
                MarkedText one = new MarkedText();
                part(parts, name, one);
                if (!one.isBlank() && !text.shows(one.page(1, "").text())) {
                    part(parts, name, text);
                }
            }
        }
    }

    private void part(OfficePackage parts, String name, MarkedText text) throws IOException, UnreadableException {
        parts.read(name, xml -> new Body(text).read(xml));
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
                new Body(words).readElement(xml);
                String said = words.page(1, "").text();
                text.line("Comment" + (author.isBlank() ? "" : " by " + author) + ": " + said, Layer.COMMENT);
            }
        }
    }

    private static boolean on(XMLStreamReader xml) {
        String value = OfficePackage.attribute(xml, "val");
        return !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** How a run, a paragraph or a cell is coloured. */
    private static final class Colours {
        boolean black;
        boolean white;
    }

    /** Reads the paragraphs and tables of one part. */
    private final class Body {

        private final MarkedText text;
        private final Deque<Integer> cellsOfRow = new ArrayDeque<>();
        private final Deque<Integer> cellStart = new ArrayDeque<>();
        private final Deque<Colours> cellColours = new ArrayDeque<>();
        private Colours paragraph = new Colours();
        private Colours run = new Colours();
        private boolean hidden;
        private boolean inRun;
        private boolean inParagraphProperties;
        private boolean inCellProperties;
        private int deleted;

        Body(MarkedText text) {
            this.text = text;
        }

        void read(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
            while (xml.hasNext()) {
                step(xml, OfficePackage.next(xml));
            }
        }

        void readElement(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
            int depth = 1;
            while (depth > 0 && xml.hasNext()) {
                int event = OfficePackage.next(xml);
                if (event == XMLStreamReader.START_ELEMENT) {
                    depth += consumes(xml.getLocalName()) ? 0 : 1;
                } else if (event == XMLStreamReader.END_ELEMENT) {
                    depth--;
                }
                if (depth > 0) {
                    step(xml, event);
                }
            }
        }

        private void step(XMLStreamReader xml, int event) throws XMLStreamException, UnreadableException {
            if (event == XMLStreamReader.START_ELEMENT) {
                starts(xml);
            } else if (event == XMLStreamReader.END_ELEMENT) {
                ends(xml.getLocalName());
            }
        }

        /** Elements whose end the step reads itself. */
        private boolean consumes(String name) {
            return name.equals("t") || name.equals("delText") || name.equals("Fallback");
        }

        private void starts(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
            switch (xml.getLocalName()) {
                // The same content again, for programs of old.
                case "Fallback" -> OfficePackage.skip(xml);
                case "p" -> paragraph = new Colours();
                case "pPr" -> inParagraphProperties = true;
                case "tcPr" -> inCellProperties = true;
                case "r" -> {
                    inRun = true;
                    hidden = false;
                    run = new Colours();
                }
                case "vanish" -> hidden |= inRun && on(xml);
                case "rStyle" -> hidden |= inRun && hiddenStyles.contains(OfficePackage.attribute(xml, "val"));
                case "highlight" ->
                    run.black |= OfficePackage.attribute(xml, "val").equals("black");
                case "shd" -> shade(OfficePackage.attribute(xml, "fill"));
                case "color" -> {
                    if (inRun) {
                        run.white = light(OfficePackage.attribute(xml, "val"));
                    }
                }
                case "t", "delText" -> text.text(OfficePackage.textOf(xml), layer());
                case "tab", "ptab" -> {
                    if (inRun) {
                        text.tab();
                    }
                }
                case "br", "cr" -> text.lineEnds();
                case "noBreakHyphen" -> text.text("-", layer());
                case "del", "moveFrom" -> deleted++;
                case "tr" -> cellsOfRow.push(0);
                case "tc" -> {
                    int before = cellsOfRow.isEmpty() ? 0 : cellsOfRow.pop();
                    if (before > 0) {
                        text.tab();
                    }
                    cellsOfRow.push(before + 1);
                    cellStart.push(text.length());
                    cellColours.push(new Colours());
                }
                default -> {}
            }
        }

        private void ends(String name) {
            switch (name) {
                case "p" -> {
                    if (cellStart.isEmpty()) {
                        text.paragraphEnds();
                    } else {
                        text.lineEnds();
                    }
                }
                case "pPr" -> inParagraphProperties = false;
                case "tcPr" -> inCellProperties = false;
                case "r" -> inRun = false;
                case "del", "moveFrom" -> deleted--;
                case "tc" -> {
                    if (!cellStart.isEmpty()) {
                        text.trimLineEnds(cellStart.pop());
                        cellColours.pop();
                    }
                }
                case "tr" -> {
                    if (!cellsOfRow.isEmpty()) {
                        cellsOfRow.pop();
                    }
                    text.lineEnds();
                }
                default -> {}
            }
        }

        private void shade(String fill) {
            Colours target = inRun
                    ? run
                    : inParagraphProperties
                            ? paragraph
                            : inCellProperties && !cellColours.isEmpty() ? cellColours.getFirst() : new Colours();
            target.black |= dark(fill);
        }

        /** Black on black hides; so does white where nothing dark is behind it. */
        private Layer layer() {
            if (deleted > 0) {
                return Layer.DELETED;
            }
            if (hidden) {
                return Layer.HIDDEN;
            }
            if (run.black && !run.white) {
                return Layer.COVERED;
            }
            boolean darkBehind = run.black || paragraph.black || !cellColours.isEmpty() && cellColours.getFirst().black;
            return run.white && !darkBehind ? Layer.INVISIBLE : Layer.PAGE;
        }

        private boolean dark(String colour) {
            return colour.matches("[0-9A-Fa-f]{6}") && Paint.luminance(Integer.parseInt(colour, 16)) < 0.2;
        }

        private boolean light(String colour) {
            return colour.matches("[0-9A-Fa-f]{6}") && Paint.luminance(Integer.parseInt(colour, 16)) > 0.93;
        }
    }
}
