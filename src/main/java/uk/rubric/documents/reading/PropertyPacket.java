package uk.rubric.documents.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The packet of properties in XML (XMP, ISO 16684-1) that PDFs and pictures carry, and which of them tell about people. */
final class PropertyPacket {

    private static final int LARGEST = 4 << 20;

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("creator", "Author"),
            Map.entry("contributor", "Contributor"),
            Map.entry("title", "Title"),
            Map.entry("description", "Subject"),
            Map.entry("subject", "Keywords"),
            Map.entry("Keywords", "Keywords"),
            Map.entry("CaptionWriter", "Caption by"),
            Map.entry("Headline", "Headline"),
            Map.entry("Credit", "Credit"),
            Map.entry("rights", "Rights"),
            Map.entry("PersonInImage", "Person shown"),
            Map.entry("Location", "Place"),
            Map.entry("City", "Town"),
            Map.entry("OwnerName", "Owner of the camera"),
            Map.entry("SerialNumber", "Serial number of the camera"),
            Map.entry("LensSerialNumber", "Serial number of the lens"));

    /** What programs write about themselves; it tells nothing about people. */
    private static final Set<String> OF_THE_PROGRAM = Set.of(
            "Producer",
            "Creator",
            "CreationDate",
            "ModDate",
            "Trapped",
            "PTEX.Fullbanner",
            "Software",
            "Creation Time");

    private PropertyPacket() {}

    /** What a property is called in the text; nothing for one that tells about the file alone. */
    static Optional<String> label(String name) {
        return Optional.ofNullable(LABELS.get(name));
    }

    /** Whether a property outside such a packet is the program's word about itself. */
    static boolean ofTheProgram(String name) {
        return OF_THE_PROGRAM.contains(name) || name.startsWith("XML:") || name.startsWith("date:");
    }

    /** Hands on each property that tells about people, labelled; what comes after a damaged place stays unread. */
    static void read(InputStream in, BiConsumer<String, String> hears) throws IOException {
        try {
            XMLStreamReader xml = OfficePackage.xml(new ByteArrayInputStream(in.readNBytes(LARGEST)));
            while (xml.hasNext()) {
                if (OfficePackage.next(xml) != XMLStreamReader.START_ELEMENT) {
                    continue;
                }
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    String value = xml.getAttributeValue(i);
                    label(xml.getAttributeLocalName(i)).ifPresent(label -> hears.accept(label, value));
                }
                Optional<String> label = label(xml.getLocalName());
                if (label.isPresent()) {
                    hears.accept(label.get(), OfficePackage.textOf(xml).replaceAll("\\s+", " "));
                }
            }
        } catch (XMLStreamException | UnreadableException damaged) {
            return;
        }
    }
}
