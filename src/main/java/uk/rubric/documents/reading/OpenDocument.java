package uk.rubric.documents.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import uk.rubric.documents.Format;
import uk.rubric.documents.Layer;
import uk.rubric.documents.ReadingProblem.Kind;

/**
 * Reads OpenDocument texts, workbooks, presentations and drawings (ISO/IEC 26300) with all that a print of them may not show: tracked
 * changes, hidden text, sheets and slides, comments, properties, earlier versions and what objects in them hold.
 */
final class OpenDocument {

    private static final String CONTENT = "content.xml";

    private static final Map<String, String> PROPERTIES = Map.of(
            "initial-creator", "Author",
            "creator", "Last modified by",
            "printed-by", "Printed by",
            "title", "Title",
            "subject", "Subject",
            "keyword", "Keywords",
            "description", "Description");

    /** Settings, the file's own table of contents, and pictures of objects whose words are read. */
    private static final Set<String> OF_THE_FILE = Set.of("META-INF/", "Configurations2/", "ObjectReplacements/");

    private final ReadingLimits limits;

    OpenDocument(ReadingLimits limits) {
        this.limits = limits;
    }

    void read(Path file, DocumentSink sink) throws IOException, UnreadableException {
        sink.format(Format.WORD);
        try (OfficePackage parts = OfficePackage.open(file, limits)) {
            sink.format(format(parts));
            if (locked(parts)) {
                throw new UnreadableException(Kind.ENCRYPTED, "The file needs a password to open.");
            }
            List<OpenDocumentBody.Part> pages = new ArrayList<>(body(parts, ""));
            if (pages.isEmpty()) {
                pages.add(new OpenDocumentBody.Part("", new MarkedText()));
            }
            MarkedText first = pages.getFirst().text();
            LeftBehind inObjects = new LeftBehind();
            objects(parts).forEach(words -> inObjects.add("", words, Layer.BESIDE));
            pages.forEach(page -> inObjects.see(page.text().words()));
            inObjects.addTo(first);
            properties(parts).forEach(words -> first.line(words, Layer.PROPERTY));
            for (int i = 0; i < Math.min(pages.size(), limits.pages()); i++) {
                sink.page(pages.get(i).text().page(i + 1, pages.get(i).label()));
            }
            if (pages.size() > limits.pages()) {
                sink.problem(Kind.TOO_LARGE, 0, "The document has more pages than one document may.");
            }
            children(parts, sink);
        }
    }

    private static Format format(OfficePackage parts) throws IOException {
        try (InputStream in = parts.open("mimetype")) {
            String type = new String(in.readNBytes(200), java.nio.charset.StandardCharsets.US_ASCII);
            if (type.contains("spreadsheet") || type.contains("chart")) {
                return Format.SPREADSHEET;
            }
            return type.contains("presentation") || type.contains("graphics") ? Format.PRESENTATION : Format.WORD;
        }
    }

    private static boolean locked(OfficePackage parts) throws IOException, UnreadableException {
        boolean[] locked = {false};
        parts.read("META-INF/manifest.xml", xml -> {
            while (xml.hasNext()) {
                // Old programs write a document type here, which is not followed.
                locked[0] |= xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("encryption-data");
            }
        });
        return locked[0];
    }

    /** The pages of a document, or of one that lies in a folder of this one. */
    private static List<OpenDocumentBody.Part> body(OfficePackage parts, String folder)
            throws IOException, UnreadableException {
        OpenDocumentStyles styles = new OpenDocumentStyles();
        parts.read(folder + "styles.xml", styles::read);
        parts.read(folder + CONTENT, styles::read);
        OpenDocumentBody body = new OpenDocumentBody(styles);
        parts.read(folder + CONTENT, body::read);
        // The headings that run over all pages.
        parts.read(folder + "styles.xml", body::read);
        return body.parts();
    }

    /** What charts and other objects hold; their pictures on the page show some of it. */
    private static List<String> objects(OfficePackage parts) throws IOException, UnreadableException {
        List<String> words = new ArrayList<>();
        for (String part : parts.partsIn("")) {
            int slash = part.lastIndexOf('/');
            if (slash > 0 && part.substring(slash + 1).equals(CONTENT)) {
                for (OpenDocumentBody.Part page : body(parts, part.substring(0, slash + 1))) {
                    page.text()
                            .page(1, "")
                            .text()
                            .lines()
                            .filter(line -> !line.isBlank())
                            .forEach(words::add);
                }
            }
        }
        return words;
    }

    private static List<String> properties(OfficePackage parts) throws IOException, UnreadableException {
        List<String> properties = new ArrayList<>();
        parts.read("meta.xml", xml -> {
            while (xml.hasNext()) {
                if (OfficePackage.next(xml) == XMLStreamReader.START_ELEMENT) {
                    property(xml, properties);
                }
            }
        });
        return properties;
    }

    private static void property(XMLStreamReader xml, List<String> properties)
            throws XMLStreamException, UnreadableException {
        String name = xml.getLocalName();
        String label = PROPERTIES.getOrDefault(name, "");
        if (name.equals("user-defined")) {
            label = OfficePackage.attribute(xml, "name");
        } else if (name.equals("template")) {
            String template = OfficePackage.attribute(xml, "href");
            add("Template", template, properties);
        }
        if (!label.isEmpty()) {
            add(label, OfficePackage.textOf(xml), properties);
        }
    }

    private static void add(String label, String value, List<String> properties) {
        if (!value.isBlank()) {
            properties.add(label + ": " + value.strip());
        }
    }

    /** Everything else in the package that is a file of its own: pictures, objects of other programs, macros, earlier versions. */
    private static void children(OfficePackage parts, DocumentSink sink) throws IOException, UnreadableException {
        for (String part : parts.partsIn("")) {
            boolean macro = part.startsWith("Basic/") && !part.endsWith("-lc.xml") && !part.endsWith("-lb.xml");
            boolean own = OF_THE_FILE.stream().anyMatch(part::startsWith)
                    || part.equals("mimetype")
                    || part.endsWith(".xml")
                    || part.endsWith(".rdf");
            if (macro || !own) {
                try (InputStream in = parts.open(part)) {
                    sink.child(part.substring(part.lastIndexOf('/') + 1), in);
                }
            }
        }
    }
}
