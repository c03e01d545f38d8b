package uk.rubric.documents.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The styles of an OpenDocument file, as far as they hide or colour what they are put on (ODF 1.3 part 3, 16 and 20). */
final class OpenDocumentStyles {

    private record Style(String parent, TextLook look) {}

    private final Map<String, Style> styles = new HashMap<>();
    private final Set<String> hiddenLayers = new HashSet<>();

    /** Whether shapes on a layer with this name are shown neither on the screen nor in print. */
    boolean hiddenLayer(String name) {
        return hiddenLayers.contains(name);
    }

    /** The look that a style of a family gives, its ancestors' included. */
    TextLook of(String family, String name) {
        TextLook look = TextLook.PLAIN;
        String next = name;
        for (int i = 0; i < 20 && !next.isEmpty(); i++) {
            Style style = styles.get(family + "/" + next);
            if (style == null) {
                break;
            }
            look = look.within(style.look());
            next = style.parent();
        }
        return look;
    }

    /** Learns the styles that a part defines. */
    void read(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        String key = "";
        String parent = "";
        TextLook look = TextLook.PLAIN;
        while (xml.hasNext()) {
            int event = OfficePackage.next(xml);
            if (event == XMLStreamReader.START_ELEMENT) {
                String element = xml.getLocalName();
                if (element.equals("style")) {
                    key = OfficePackage.attribute(xml, "family") + "/" + OfficePackage.attribute(xml, "name");
                    parent = OfficePackage.attribute(xml, "parent-style-name");
                    look = TextLook.PLAIN;
                } else if (element.endsWith("-properties")) {
                    look = properties(xml).within(look);
                } else if (element.equals("layer")
                        && OfficePackage.attribute(xml, "display").equals("none")) {
                    hiddenLayers.add(OfficePackage.attribute(xml, "name"));
                }
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("style")
                    && !key.isEmpty()) {
                styles.put(key, new Style(parent, look));
                key = "";
            }
        }
    }

    private static TextLook properties(XMLStreamReader xml) {
        String display = OfficePackage.attribute(xml, "display");
        boolean hidden = display.equals("none")
                || display.equals("false")
                || OfficePackage.attribute(xml, "visibility").equals("hidden");
        String colour = OfficePackage.attribute(xml, "color");
        String behind = OfficePackage.attribute(xml, "background-color");
        if (behind.isEmpty() && OfficePackage.attribute(xml, "fill").equals("solid")) {
            behind = OfficePackage.attribute(xml, "fill-color");
        }
        return new TextLook(
                hidden, brightness(colour), brightness(behind), tiny(OfficePackage.attribute(xml, "font-size")));
    }

    private static @Nullable Double brightness(String colour) {
        return colour.matches("#[0-9A-Fa-f]{6}") ? Paint.luminance(Integer.parseInt(colour.substring(1), 16)) : null;
    }

    private static boolean tiny(String size) {
        return size.matches("\\d{1,3}(?:\\.\\d{1,6})?pt")
                && Double.parseDouble(size.substring(0, size.length() - 2)) < TextLook.SMALLEST;
    }
}
