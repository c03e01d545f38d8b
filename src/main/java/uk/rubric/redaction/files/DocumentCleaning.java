package uk.rubric.redaction.files;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Leaves of a document its pages alone: no properties, bookmarks, tags, scripts, attachments, layers or private data of programs. */
final class DocumentCleaning {

    private static final Set<String> OF_THE_CATALOG = Set.of("Type", "Pages", "Version");

    private static final Set<String> OF_A_PAGE =
            Set.of("Type", "Parent", "MediaBox", "CropBox", "Rotate", "UserUnit", "Resources", "Contents", "Group");

    private static final Set<String> OF_A_FOLDER = Set.of("Type", "Kids", "Count", "Parent");

    /** What any object may carry beside its purpose. */
    private static final List<String> ASIDES = List.of(
            "Metadata",
            "PieceInfo",
            "LastModified",
            "StructParent",
            "StructParents",
            "OPI",
            "Alternates",
            "AF",
            "OC",
            "Thumb",
            "Measure",
            "PtData");

    private DocumentCleaning() {}

    /** Cleans a document whose pages were rewritten; says in words what it took away. */
    static List<String> clean(PDDocument document) throws IOException {
        List<String> taken = new ArrayList<>();
        COSDictionary trailer = document.getDocument().getTrailer();
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        if (trailer.getDictionaryObject(COSName.INFO) instanceof COSDictionary info && info.size() > 0) {
            taken.add("document properties");
        }
        told(catalog, "Metadata", "metadata packet", taken);
        told(catalog, "StructTreeRoot", "tags and words for screen readers", taken);
        told(catalog, "Outlines", "bookmarks", taken);
        told(catalog, "OpenAction", "actions", taken);
        told(catalog, "AcroForm", "form fields", taken);
        told(catalog, "OCProperties", "layers", taken);
        if (catalog.getDictionaryObject(COSName.NAMES) instanceof COSDictionary names) {
            told(names, "EmbeddedFiles", "attached files", taken);
            told(names, "JavaScript", "scripts", taken);
        }
        keep(catalog, OF_THE_CATALOG);
        trailer.removeItem(COSName.INFO);
        trailer.removeItem(COSName.ID);
        for (PDPage page : document.getPages()) {
            COSDictionary dictionary = page.getCOSObject();
            keep(dictionary, OF_A_PAGE);
            COSBase folder = dictionary.getDictionaryObject(COSName.PARENT);
            for (int depth = 0; folder instanceof COSDictionary parent && depth < 64; depth++) {
                keep(parent, OF_A_FOLDER);
                folder = parent.getDictionaryObject(COSName.PARENT);
            }
        }
        removeAsides(catalog);
        return taken;
    }

    private static void told(COSDictionary dictionary, String key, String words, List<String> taken) {
        if (dictionary.containsKey(COSName.getPDFName(key))) {
            taken.add(words);
        }
    }

    private static void keep(COSDictionary dictionary, Set<String> keys) {
        List.copyOf(dictionary.keySet()).stream()
                .filter(key -> !keys.contains(key.getName()))
                .forEach(dictionary::removeItem);
    }

    private static void removeAsides(COSDictionary root) throws IOException {
        Set<COSBase> met = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            COSBase next = waiting.poll();
            if (!met.add(next)) {
                continue;
            }
            if (next instanceof COSObject reference) {
                if (reference.getObject() != null) {
                    waiting.add(reference.getObject());
                }
            } else if (next instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    if (array.get(i) != null) {
                        waiting.add(array.get(i));
                    }
                }
            } else if (next instanceof COSDictionary dictionary) {
                ASIDES.forEach(key -> dictionary.removeItem(COSName.getPDFName(key)));
                waiting.addAll(dictionary.getValues());
                if (dictionary instanceof COSStream stream
                        && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                    PhotographAsides.remove(stream);
                }
            }
        }
    }
}
