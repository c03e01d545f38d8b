package uk.rubric.documents.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import uk.rubric.documents.Format;
import uk.rubric.documents.Layer;

/** Reads a presentation slide by slide, with the speaker's notes and comments under each. */
final class SlideText {

    private static final String PRESENTATION = "ppt/presentation.xml";

    private final ReadingLimits limits;

    SlideText(ReadingLimits limits) {
        this.limits = limits;
    }

    void read(Path file, DocumentSink sink) throws IOException, UnreadableException {
        sink.format(Format.PRESENTATION);
        try (OfficePackage parts = OfficePackage.open(file, limits)) {
            List<String> slides = slides(parts);
            OfficeBesides besides = new OfficeBesides(parts);
            besides.collect();
            for (int i = 0; i < slides.size(); i++) {
                MarkedText text = new MarkedText();
                slide(parts, slides.get(i), text);
                if (i == 0) {
                    parts.properties(text);
                }
                besides.see(text);
                if (i == slides.size() - 1) {
                    besides.addTo(text, sink);
                }
                sink.page(text.page(i + 1, "Slide " + (i + 1)));
            }
            besides.thumbnail(sink);
            parts.children("ppt/", sink);
        }
    }

    private static List<String> slides(OfficePackage parts) throws IOException, UnreadableException {
        Map<String, OfficePackage.Relation> relations = parts.relations(PRESENTATION);
        List<String> slides = new ArrayList<>();
        parts.read(PRESENTATION, xml -> {
            while (xml.hasNext()) {
                if (OfficePackage.next(xml) == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("sldId")) {
                    for (int i = 0; i < xml.getAttributeCount(); i++) {
                        OfficePackage.Relation relation = relations.get(xml.getAttributeValue(i));
                        if (relation != null && relation.type().equals("slide")) {
                            slides.add(relation.target());
                        }
                    }
                }
            }
        });
        return slides;
    }

    private static void slide(OfficePackage parts, String slide, MarkedText text)
            throws IOException, UnreadableException {
        parts.read(slide, xml -> drawing(xml, text, Layer.PAGE));
        for (OfficePackage.Relation relation : parts.relations(slide).values()) {
            switch (relation.type()) {
                case "notesSlide" -> parts.read(relation.target(), xml -> drawing(xml, text, Layer.NOTES));
                case "diagramData" -> parts.read(relation.target(), xml -> drawing(xml, text, Layer.PAGE));
                case "comments" -> parts.read(relation.target(), xml -> comments(xml, text));
                default -> {}
            }
        }
    }

    /** Adds the text of shapes; those that are switched off are hidden. */
    static void drawing(XMLStreamReader xml, MarkedText text, Layer layer)
            throws XMLStreamException, UnreadableException {
        Layer shown = layer;
        boolean off = false;
        int cells = 0;
        int cellStart = -1;
        while (xml.hasNext()) {
            int event = OfficePackage.next(xml);
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "sld" -> {
                        if (OfficePackage.attribute(xml, "show").equals("0")) {
                            shown = Layer.HIDDEN;
                        }
                    }
                    case "Fallback" -> OfficePackage.skip(xml);
                    case "cNvPr" -> off = OfficePackage.attribute(xml, "hidden").matches("1|true");
                    case "tr" -> cells = 0;
                    case "tc" -> {
                        if (cells++ > 0) {
                            text.tab();
                        }
                        cellStart = text.length();
                    }
                    case "br" -> text.lineEnds();
                    case "t" -> text.text(OfficePackage.textOf(xml), off ? Layer.HIDDEN : shown);
                    default -> {}
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "p", "tr" -> text.lineEnds();
                    case "tc" -> text.trimLineEnds(cellStart);
                    default -> {}
                }
            }
        }
    }

    private static void comments(XMLStreamReader xml, MarkedText text) throws XMLStreamException, UnreadableException {
        while (xml.hasNext()) {
            if (OfficePackage.next(xml) == XMLStreamReader.START_ELEMENT
                    && (xml.getLocalName().equals("text") || xml.getLocalName().equals("t"))) {
                text.line("Comment: " + OfficePackage.textOf(xml), Layer.COMMENT);
            }
        }
    }
}
