package uk.rubric.documents.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;
import uk.rubric.documents.Layer;
import uk.rubric.documents.ReadingProblem.Kind;

/** The parts of an office file (a zip of XML), opened only after its directory was seen to be sane. */
final class OfficePackage implements AutoCloseable {

    private static final int MOST_PARTS = 20_000;

    /** A part's target and what it is to the part that names it. */
    record Relation(String id, String type, String target, boolean external) {}

    /** What is done with one part's XML. */
    @FunctionalInterface
    interface PartReader {
        void read(XMLStreamReader xml) throws XMLStreamException, IOException, UnreadableException;
    }

    private static final XMLInputFactory XML = factory();

    private final ZipFile zip;
    private final long partLimit;

    private OfficePackage(ZipFile zip, long partLimit) {
        this.zip = zip;
        this.partLimit = partLimit;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Opens XML for reading with nothing fetched and no entity resolved. */
    static XMLStreamReader xml(InputStream in) throws XMLStreamException {
        return XML.createXMLStreamReader(in);
    }

    static OfficePackage open(Path file, ReadingLimits limits) throws IOException, UnreadableException {
        ZipFile zip = ZipFile.builder().setPath(file).get();
        try {
            guard(zip, Files.size(file), limits);
        } catch (UnreadableException e) {
            zip.close();
            throw e;
        }
        return new OfficePackage(zip, limits.unpackedBytes());
    }

    /** Holds a zip's own directory against the limits before any parser sees a part of it. */
    static void guard(ZipFile zip, long packed, ReadingLimits limits) throws UnreadableException {
        long unpacked = 0;
        int parts = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            unpacked += Math.max(0, entry.getSize());
            parts++;
        }
        boolean swollen = unpacked > limits.ratioFrom() && unpacked / Math.max(1, packed) > limits.ratio();
        if (swollen || unpacked > limits.unpackedBytes() || parts > MOST_PARTS) {
            throw new UnreadableException(
                    Kind.TOO_LARGE, "The file unpacks to far more than its size, as files made to do harm do.");
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** The names of the parts in a folder, sorted. */
    List<String> partsIn(String folder) {
        return Collections.list(zip.getEntries()).stream()
                .map(ZipArchiveEntry::getName)
                .filter(name -> name.startsWith(folder) && !name.endsWith("/"))
                .sorted()
                .toList();
    }

    InputStream open(String part) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new IOException("a part is missing");
        }
        return BoundedInputStream.builder()
                .setInputStream(new BufferedInputStream(zip.getInputStream(entry)))
                .setMaxCount(partLimit)
                .get();
    }

    /** Reads a part's XML; a part that is not there is read as empty. */
    void read(String part, PartReader reader) throws IOException, UnreadableException {
        if (!has(part)) {
            return;
        }
        try (InputStream in = open(part)) {
            XMLStreamReader xml = xml(in);
            try {
                reader.read(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new UnreadableException(Kind.CORRUPT, "The file is damaged and could not be read in full.");
        }
    }

    /** Steps to the next event; a document type, which office files never have and attacks need, ends the reading. */
    static int next(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        int event = xml.next();
        if (event == XMLStreamReader.DTD || event == XMLStreamReader.ENTITY_REFERENCE) {
            throw new UnreadableException(
                    Kind.CORRUPT,
                    "The file defines XML entities, which office files never do and files made to do harm do.");
        }
        return event;
    }

    /** Skips an element with all it holds. */
    static void skip(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = next(xml);
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
        }
    }

    /** The text of an element and all it holds. */
    static String textOf(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            switch (next(xml)) {
                case XMLStreamReader.START_ELEMENT -> depth++;
                case XMLStreamReader.END_ELEMENT -> depth--;
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
                    text.append(xml.getText());
                default -> {}
            }
        }
        return text.toString();
    }

    /** An attribute whatever its name space; empty where it is not there. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** What a part refers to, by the id it uses. */
    Map<String, Relation> relations(String part) throws IOException, UnreadableException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Map<String, Relation> relations = new LinkedHashMap<>();
        read(folder + "_rels/" + part.substring(slash + 1) + ".rels", xml -> {
            while (xml.hasNext()) {
                if (next(xml) == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    String type = attribute(xml, "Type");
                    boolean external = attribute(xml, "TargetMode").equals("External");
                    String target = attribute(xml, "Target");
                    relations.put(
                            attribute(xml, "Id"),
                            new Relation(
                                    attribute(xml, "Id"),
                                    type.substring(type.lastIndexOf('/') + 1),
                                    external ? target : resolve(folder, target),
                                    external));
                }
            }
        });
        return relations;
    }

    private static String resolve(String folder, String target) {
        List<String> path = new ArrayList<>(target.startsWith("/") ? List.of() : List.of(folder.split("/")));
        for (String step : target.split("/")) {
            if (step.equals("..")) {
                if (!path.isEmpty()) {
                    path.removeLast();
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.add(step);
            }
        }
        path.removeIf(String::isEmpty);
        return String.join("/", path);
    }

    /** Hands the files and pictures that the document carries to the sink. */
    void children(String root, DocumentSink sink) throws IOException, UnreadableException {
        for (String folder : List.of(root + "embeddings/", root + "media/")) {
            for (String part : partsIn(folder)) {
                try (InputStream in = open(part)) {
                    sink.child(part.substring(part.lastIndexOf('/') + 1), in);
                }
            }
        }
    }

    /** Adds the document's properties, which travel with it although no page shows them. */
    void properties(MarkedText text) throws IOException, UnreadableException {
        for (String part : List.of("docProps/core.xml", "docProps/app.xml", "docProps/custom.xml")) {
            read(part, xml -> {
                String custom = "";
                while (xml.hasNext()) {
                    if (next(xml) != XMLStreamReader.START_ELEMENT) {
                        continue;
                    }
                    if (xml.getLocalName().equals("property")) {
                        custom = attribute(xml, "name");
                    } else if (PROPERTIES.containsKey(xml.getLocalName())) {
                        String name = PROPERTIES.get(xml.getLocalName());
                        property(text, name, textOf(xml));
                    } else if (xml.getLocalName().equals("lpwstr") && !custom.isEmpty()) {
                        property(text, custom, textOf(xml));
                    }
                }
            });
        }
    }

    private static void property(MarkedText text, String name, String value) {
        if (!value.isBlank()) {
            text.line(name + ": " + value.strip(), Layer.PROPERTY);
        }
    }

    private static final Map<String, String> PROPERTIES = Map.of(
            "creator", "Author",
            "lastModifiedBy", "Last modified by",
            "title", "Title",
            "subject", "Subject",
            "keywords", "Keywords",
            "description", "Description",
            "Company", "Company",
            "Manager", "Manager");

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
