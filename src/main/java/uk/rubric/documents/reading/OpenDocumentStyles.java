package uk.rubric.documents.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.Layer;

/** The styles of an OpenDocument file, as far as they hide or colour what they are put on (ODF 1.3 part 3, 16 and 20). */
final class OpenDocumentStyles {

    /** Smaller letters cannot be read on paper. */
    private static final double SMALLEST = 2;

    /** Ink that differs less from what is behind it cannot be seen. */
    private static final double LEAST_CONTRAST = 0.08;

    /** The brightness of what is written on. */
    private static final double PAPER = 1;

    /** A ground darker than this is a black box. */
    private static final double BLACK = 0.2;

    /**
     * How some text looks.
     *
     * @param ink its brightness, 0 to 1; nothing where programs choose an ink that can be seen
     * @param ground the brightness of what is behind it; nothing for paper
     */
    record Look(
            boolean hidden, @Nullable Double ink, @Nullable Double ground, boolean tiny) {

        static final Look PLAIN = new Look(false, null, null, false);

        /** This look where the outer one says nothing else. */
        Look within(Look outer) {
            return new Look(
                    hidden || outer.hidden,
                    ink == null ? outer.ink : ink,
                    ground == null ? outer.ground : ground,
                    tiny || outer.tiny);
        }

        Look hiding() {
            return new Look(true, ink, ground, tiny);
        }

        /** In which layer text of this look lies. */
        Layer layer() {
            if (hidden) {
                return Layer.HIDDEN;
            }
            double behind = ground == null ? PAPER : ground;
            if (ink != null && Math.abs(ink - behind) < LEAST_CONTRAST) {
                return behind < BLACK ? Layer.COVERED : Layer.INVISIBLE;
            }
            return tiny ? Layer.INVISIBLE : Layer.PAGE;
        }
    }

    private record Style(String parent, Look look) {}

    private final Map<String, Style> styles = new HashMap<>();
    private final Set<String> hiddenLayers = new HashSet<>();

    /** Whether shapes on a layer with this name are shown neither on the screen nor in print. */
    boolean hiddenLayer(String name) {
        return hiddenLayers.contains(name);
    }

    /** The look that a style of a family gives, its ancestors' included. */
    Look of(String family, String name) {
        Look look = Look.PLAIN;
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
        Look look = Look.PLAIN;
        while (xml.hasNext()) {
            int event = OfficePackage.next(xml);
            if (event == XMLStreamReader.START_ELEMENT) {
                String element = xml.getLocalName();
                if (element.equals("style")) {
                    key = OfficePackage.attribute(xml, "family") + "/" + OfficePackage.attribute(xml, "name");
                    parent = OfficePackage.attribute(xml, "parent-style-name");
                    look = Look.PLAIN;
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

    private static Look properties(XMLStreamReader xml) {
        String display = OfficePackage.attribute(xml, "display");
        boolean hidden = display.equals("none")
                || display.equals("false")
                || OfficePackage.attribute(xml, "visibility").equals("hidden");
        String colour = OfficePackage.attribute(xml, "color");
        String behind = OfficePackage.attribute(xml, "background-color");
        if (behind.isEmpty() && OfficePackage.attribute(xml, "fill").equals("solid")) {
            behind = OfficePackage.attribute(xml, "fill-color");
        }
        return new Look(
                hidden, brightness(colour), brightness(behind), tiny(OfficePackage.attribute(xml, "font-size")));
    }

    private static @Nullable Double brightness(String colour) {
        return colour.matches("#[0-9A-Fa-f]{6}") ? Paint.luminance(Integer.parseInt(colour.substring(1), 16)) : null;
    }

    private static boolean tiny(String size) {
        return size.matches("\\d{1,3}(?:\\.\\d{1,6})?pt")
                && Double.parseDouble(size.substring(0, size.length() - 2)) < SMALLEST;
    }
}
