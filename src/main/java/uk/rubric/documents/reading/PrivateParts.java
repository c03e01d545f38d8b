package uk.rubric.documents.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.Layer;

/**
 * Finds what programs keep in a PDF for themselves: under names at its root that the standard does not know, or that it sets aside for
 * them (ISO 32000-1, 7.7.2 and 14.5). No reader shows any of it, and whole earlier texts have been found there.
 */
final class PrivateParts {

    /** ISO 32000-1, table 28, ISO 32000-2, table 29, and ETSI EN 319 142-1 (DSS). */
    private static final Set<String> OF_THE_STANDARD = Set.of(
            "Type",
            "Version",
            "Extensions",
            "Pages",
            "PageLabels",
            "Names",
            "Dests",
            "ViewerPreferences",
            "PageLayout",
            "PageMode",
            "Outlines",
            "Threads",
            "OpenAction",
            "AA",
            "URI",
            "AcroForm",
            "Metadata",
            "StructTreeRoot",
            "MarkInfo",
            "Lang",
            "SpiderInfo",
            "OutputIntents",
            "OCProperties",
            "Perms",
            "Legal",
            "Requirements",
            "Collection",
            "NeedsRendering",
            "DSS",
            "AF",
            "DPartRoot");

    private static final String SET_ASIDE = "PieceInfo";
    private static final int LARGEST = 4 << 20;
    private static final int MOST_NODES = 10_000;

    private final LeftBehind found;
    private boolean unreadable;

    PrivateParts(LeftBehind found) {
        this.found = found;
    }

    /** Whether some of it could not be read although nothing but reading could tell what it is. */
    boolean unreadable() {
        return unreadable;
    }

    /** Looks through the root of a document. */
    void collect(COSDictionary root) {
        for (Map.Entry<COSName, COSBase> entry : root.entrySet()) {
            String name = entry.getKey().getName();
            if (!OF_THE_STANDARD.contains(name)) {
                walk(entry.getValue(), !name.equals(SET_ASIDE));
            }
        }
    }

    /** Takes the words of everything that hangs on an object; what is read as part of a page is left out. */
    private void walk(@Nullable COSBase root, boolean unknown) {
        ObjectsBelow.each(root, MOST_NODES, dictionary -> !partOfAPage(dictionary), object -> {
            if (object instanceof COSString text) {
                note(text.getString());
            } else if (object instanceof COSStream stream) {
                stream(stream, unknown);
            }
        });
    }

    /** When the program last saved its part tells of nobody. */
    private void note(String words) {
        if (!words.matches("D:\\d{4,14}.{0,8}")) {
            found.add("Private note: ", words, Layer.BESIDE);
        }
    }

    private static boolean partOfAPage(COSDictionary dictionary) {
        COSName type = dictionary.getCOSName(COSName.TYPE);
        return COSName.PAGE.equals(type)
                || COSName.PAGES.equals(type)
                || COSName.CATALOG.equals(type)
                || COSName.FONT.equals(type)
                || COSName.METADATA.equals(type)
                || COSName.IMAGE.equals(dictionary.getCOSName(COSName.SUBTYPE));
    }

    /** What is not packed as it claims may be plain words; packed bytes are never printable throughout. */
    private void stream(COSStream stream, boolean unknown) {
        boolean armoured = String.valueOf(stream.getFilters()).contains("ASCII");
        try (InputStream packed = stream.createRawInputStream()) {
            byte[] bytes = packed.readNBytes(LARGEST);
            if (bytes.length == 0 || !armoured && words(bytes)) {
                return;
            }
            try (InputStream in = stream.createInputStream()) {
                unreadable |= !words(in.readNBytes(LARGEST)) && unknown;
            }
        } catch (IOException | RuntimeException damaged) {
            unreadable |= unknown;
        }
    }

    /** Takes bytes as words where they are some. */
    private boolean words(byte[] bytes) {
        long control = 0;
        for (byte b : bytes) {
            control += b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' ? 1 : 0;
        }
        if (bytes.length == 0 || control * 50 > bytes.length) {
            return false;
        }
        note(new String(bytes, StandardCharsets.ISO_8859_1));
        return true;
    }
}
