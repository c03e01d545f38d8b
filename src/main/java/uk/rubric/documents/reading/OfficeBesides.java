package uk.rubric.documents.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import uk.rubric.documents.Layer;
import uk.rubric.documents.ReadingProblem.Kind;

/**
 * Finds what an office file keeps beside its pages (ECMA-376 part 1): data bound to it, caches of charts, pivot tables and linked
 * workbooks, earlier values of cells, links, variables, words for screen readers and how it is joined to databases. Only what no page says is told.
 */
final class OfficeBesides {

    /** The attributes of a connection that say where its data comes from and who fetches it. */
    private static final List<String> OF_A_CONNECTION =
            List.of("connection", "command", "sourceFile", "odcFile", "url");

    /** What a relation to the outside is called. */
    private static final Map<String, String> OUTSIDE = Map.of(
            "attachedTemplate", "Template: ",
            "externalLinkPath", "Linked workbook: ",
            "oleObject", "Linked object: ",
            "image", "Linked picture: ",
            "mailMergeSource", "Addresses from: ");

    private static final Set<String> WORDS_OF_CELLS = Set.of("s", "d");

    private final OfficePackage parts;
    private final LeftBehind found = new LeftBehind();

    OfficeBesides(OfficePackage parts) {
        this.parts = parts;
    }

    /** Looks through everything beside the pages. */
    void collect() throws IOException, UnreadableException {
        for (String part : parts.partsIn("")) {
            String name = part.substring(part.lastIndexOf('/') + 1);
            if (name.endsWith(".rels")) {
                outside(part);
            } else if (part.startsWith("customXml/") && name.matches("item\\d+\\.xml")) {
                parts.read(part, xml -> texts(xml, "Bound data: "));
            } else if (part.contains("/charts/") && name.matches("chart(?:Ex)?\\d+\\.xml")) {
                parts.read(part, xml -> elements(xml, Set.of("v", "pt"), "Data of a chart: ", Layer.BESIDE));
            } else if (part.matches("xl/pivotCache/pivotCache(?:Definition|Records)\\d+\\.xml")) {
                parts.read(part, xml -> values(xml, WORDS_OF_CELLS, List.of("v"), "Data of a pivot table: "));
            } else if (part.matches("xl/externalLinks/externalLink\\d+\\.xml")) {
                parts.read(part, xml -> elements(xml, Set.of("v"), "Data of a linked workbook: ", Layer.BESIDE));
            } else if (part.matches("xl/revisions/revisionLog\\d+\\.xml")) {
                parts.read(part, xml -> elements(xml, Set.of("v", "t"), "Earlier value: ", Layer.DELETED));
            } else if (part.equals("xl/connections.xml")) {
                parts.read(
                        part,
                        xml -> values(
                                xml, Set.of("connection", "dbPr", "webPr", "textPr"), OF_A_CONNECTION, "Data from: "));
            } else if (part.equals("word/settings.xml")) {
                parts.read(part, xml -> values(xml, Set.of("docVar"), List.of("val"), "Variable: "));
            }
            if (name.matches("(?:document|slide\\d+|drawing\\d+)\\.xml")) {
                parts.read(
                        part, xml -> values(xml, Set.of("docPr", "cNvPr"), List.of("descr", "title"), "Description: "));
            }
        }
    }

    /** Takes what a field of the document names without showing it. */
    void named(String target) {
        found.add("Link: ", target, Layer.BESIDE);
    }

    /** Notes what a page says. */
    void see(MarkedText page) {
        found.see(page.words());
    }

    /** Adds to the last page what no page said. */
    void addTo(MarkedText last, DocumentSink sink) throws IOException {
        found.addTo(last);
        if (found.full()) {
            sink.problem(
                    Kind.TOO_LARGE,
                    0,
                    "The file keeps more beside its pages than was read; have it cleaned before it is sent.");
        }
    }

    /** Hands on the small picture of its first page that a file may keep from an earlier day. */
    void thumbnail(DocumentSink sink) throws IOException, UnreadableException {
        for (String part : parts.partsIn("docProps/thumbnail.")) {
            if (part.matches(".*\\.(?:jpe?g|png)")) {
                try (InputStream in = parts.open(part)) {
                    sink.child(part.substring(part.lastIndexOf('/') + 1), in);
                }
            }
        }
    }

    private void outside(String relations) throws IOException, UnreadableException {
        parts.read(relations, xml -> {
            while (xml.hasNext()) {
                if (OfficePackage.next(xml) == XMLStreamReader.START_ELEMENT
                        && OfficePackage.attribute(xml, "TargetMode").equals("External")) {
                    String type = OfficePackage.attribute(xml, "Type");
                    String label = OUTSIDE.getOrDefault(type.substring(type.lastIndexOf('/') + 1), "Link: ");
                    String target = OfficePackage.attribute(xml, "Target").replace("%20", " ");
                    found.add(label, target, Layer.BESIDE);
                }
            }
        });
    }

    /** Takes all text of a part. */
    private void texts(XMLStreamReader xml, String label) throws XMLStreamException, UnreadableException {
        while (xml.hasNext()) {
            if (OfficePackage.next(xml) == XMLStreamReader.CHARACTERS) {
                found.add(label, xml.getText(), Layer.BESIDE);
            }
        }
    }

    /** Takes the text of some elements. */
    private void elements(XMLStreamReader xml, Set<String> names, String label, Layer layer)
            throws XMLStreamException, UnreadableException {
        while (xml.hasNext()) {
            if (OfficePackage.next(xml) == XMLStreamReader.START_ELEMENT && names.contains(xml.getLocalName())) {
                String words = OfficePackage.textOf(xml).strip();
                // A number alone is most often an amount or a place in a list of texts.
                if (words.chars().anyMatch(Character::isLetter) || words.length() > 8) {
                    found.add(label, words, layer);
                }
            }
        }
    }

    /** Takes some attributes of some elements. */
    private void values(XMLStreamReader xml, Set<String> names, List<String> attributes, String label)
            throws XMLStreamException, UnreadableException {
        while (xml.hasNext()) {
            if (OfficePackage.next(xml) == XMLStreamReader.START_ELEMENT && names.contains(xml.getLocalName())) {
                for (String attribute : attributes) {
                    found.add(label, OfficePackage.attribute(xml, attribute), Layer.BESIDE);
                }
            }
        }
    }
}
