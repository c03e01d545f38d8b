package uk.rubric.documents.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.Layer;

/** Finds what a PDF says beside its pages: properties, bookmarks, scripts, and words for screen readers. */
final class PdfBesides {

    private static final int LARGEST_SCRIPT = 4 << 20;

    /** Far more parts than a document of the most pages that are read has. */
    private static final int MOST_NODES = 1_000_000;

    private static final Set<String> OF_AN_OBJECT =
            Set.of("Contents", "V", "DV", "Title", "Author", "Subject", "Keywords", "ActualText", "Alt", "URI", "JS");

    private final LeftBehind found;
    private final Layer layer;

    /** Looks for words that go into a layer: beside the pages, or no longer in use. */
    PdfBesides(LeftBehind found, Layer layer) {
        this.found = found;
        this.layer = layer;
    }

    /** Looks through a document's properties and the trees beside its pages. */
    void collect(PDDocument document) {
        properties(document.getDocumentInformation());
        packet(document.getDocumentCatalog().getMetadata());
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        strings(catalog.getDictionaryObject(COSName.OUTLINES), Map.of("Title", "Bookmark: ", "URI", "Link: "));
        strings(catalog.getDictionaryObject(COSName.OPEN_ACTION), Map.of("JS", "Script: ", "URI", "Link: "));
        strings(catalog.getDictionaryObject(COSName.AA), Map.of("JS", "Script: "));
        if (catalog.getDictionaryObject(COSName.NAMES) instanceof COSDictionary names) {
            strings(names.getDictionaryObject(COSName.JAVA_SCRIPT), Map.of("JS", "Script: "));
        }
        strings(
                catalog.getDictionaryObject(COSName.STRUCT_TREE_ROOT),
                Map.of("ActualText", "Text for readers: ", "Alt", "Description: ", "E", "Abbreviation of: "));
    }

    /** Takes where a link leads or what it does. */
    void action(COSDictionary annotation) {
        for (COSName key : List.of(COSName.A, COSName.AA)) {
            if (annotation.containsKey(key)) {
                strings(annotation.getDictionaryObject(key), Map.of("URI", "Link: ", "JS", "Script: "));
            }
        }
    }

    /** Takes what an object on its own says in strings that are meant to be read. */
    void strings(COSDictionary object) {
        object.entrySet().forEach(entry -> {
            if (OF_AN_OBJECT.contains(entry.getKey().getName())) {
                found.add("", words(entry.getValue()), layer);
            }
        });
    }

    private void properties(PDDocumentInformation information) {
        for (String name : information.getMetadataKeys()) {
            String value =
                    information.getCOSObject().getDictionaryObject(COSName.getPDFName(name)) instanceof COSString text
                            ? text.getString()
                            : "";
            if (!PropertyPacket.ofTheProgram(name)) {
                property(name, value);
            }
        }
    }

    /** A damaged packet says nothing that a reader could see. */
    private void packet(@Nullable PDMetadata metadata) {
        if (metadata == null) {
            return;
        }
        try (InputStream in = metadata.createInputStream()) {
            PropertyPacket.read(in, this::property);
        } catch (IOException damaged) {
            return;
        }
    }

    private void property(String label, String value) {
        found.add(label + ": ", value, layer == Layer.BESIDE ? Layer.PROPERTY : layer);
    }

    /** Takes the strings under some keys from everything that hangs on an object; pages are left out, they are read as such. */
    private void strings(@Nullable COSBase root, Map<String, String> labels) {
        ObjectsBelow.each(
                root, MOST_NODES, dictionary -> !COSName.PAGE.equals(dictionary.getCOSName(COSName.TYPE)), object -> {
                    if (object instanceof COSDictionary dictionary) {
                        dictionary.entrySet().forEach(entry -> labelled(entry, labels));
                    }
                });
    }

    private void labelled(Map.Entry<COSName, COSBase> entry, Map<String, String> labels) {
        String label = labels.get(entry.getKey().getName());
        if (label != null) {
            found.add(label, words(entry.getValue()), layer);
        }
    }

    /** What a string says, or a stream of text as scripts are. */
    private static String words(COSBase value) {
        COSBase direct = value instanceof COSObject object ? object.getObject() : value;
        if (direct instanceof COSString text) {
            return text.getString();
        }
        if (direct instanceof COSStream stream) {
            try (InputStream in = stream.createInputStream()) {
                return new String(in.readNBytes(LARGEST_SCRIPT), StandardCharsets.ISO_8859_1);
            } catch (IOException damaged) {
                return "";
            }
        }
        return "";
    }
}
