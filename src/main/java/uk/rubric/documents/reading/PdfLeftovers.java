package uk.rubric.documents.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.Layer;

/**
 * Finds what a PDF keeps although it is no longer part of it: earlier versions before an incremental save, and objects that nothing
 * uses (ISO 32000-1, 7.5.6: a change is appended and the old bytes stay).
 */
final class PdfLeftovers {

    /** The end of every version of a file. */
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    private static final int MOST_VERSIONS = 6;
    private static final int MOST_OLD_PAGES = 500;
    private static final int LARGEST_VERSION = 48 << 20;
    private static final int MOST_OBJECTS = 300_000;
    private static final int MOST_UNUSED = 500;
    private static final int LARGEST_CONTENT = 4 << 20;

    private final LeftBehind found;
    private boolean cut;

    PdfLeftovers(LeftBehind found) {
        this.found = found;
    }

    /** Whether there was more than was looked at. */
    boolean cut() {
        return cut;
    }

    /** Reads the versions of the file before the last one, as far back as is reasonable. */
    void versions(Path file) throws IOException {
        List<Long> ends = ends(file);
        List<Long> earlier = ends.subList(0, Math.max(0, ends.size() - 1));
        cut |= earlier.size() > MOST_VERSIONS;
        int pages = 0;
        for (long end : earlier.subList(Math.max(0, earlier.size() - MOST_VERSIONS), earlier.size())) {
            if (end > LARGEST_VERSION) {
                cut = true;
                continue;
            }
            byte[] bytes;
            try (InputStream in = Files.newInputStream(file)) {
                bytes = in.readNBytes((int) end);
            }
            try (PDDocument version = Loader.loadPDF(bytes)) {
                pages += version.getNumberOfPages();
                PDFTextStripper words = new PDFTextStripper();
                words.setEndPage(MOST_OLD_PAGES);
                lines(words.getText(version));
                new PdfBesides(found, Layer.DISCARDED).collect(version);
            } catch (IOException | RuntimeException broken) {
                // The start of a file is not always a whole file: nobody could open it either.
                continue;
            }
            if (pages > MOST_OLD_PAGES) {
                cut = true;
                return;
            }
        }
    }

    private static List<Long> ends(Path file) throws IOException {
        List<Long> ends = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            in.mark(2048);
            // A file made for the web has its first page at the front, with an end of its own that ends no version.
            boolean web = new String(in.readNBytes(1024), StandardCharsets.ISO_8859_1).contains("/Linearized");
            in.reset();
            int matched = 0;
            long at = 0;
            for (int b = in.read(); b >= 0; b = in.read()) {
                at++;
                matched = b == END[matched] ? matched + 1 : b == END[1] ? Math.min(matched, 1) : 0;
                if (matched == END.length) {
                    ends.add(at);
                    matched = 0;
                }
            }
            return web && !ends.isEmpty() ? ends.subList(1, ends.size()) : ends;
        }
    }

    /** Reads what no page, nor anything else that the file's root leads to, uses. */
    void unused(PDDocument document) {
        COSDocument file = document.getDocument();
        Set<COSObjectKey> keys = new TreeSet<>(file.getXrefTable().keySet());
        if (keys.size() > MOST_OBJECTS) {
            cut = true;
            return;
        }
        keys.removeAll(reached(file.getTrailer()));
        int looked = 0;
        for (COSObjectKey key : keys) {
            COSBase unused = file.getObjectFromPool(key).getObject();
            if (!(unused instanceof COSDictionary dictionary) || partOfTheFile(dictionary)) {
                continue;
            }
            if (looked++ == MOST_UNUSED) {
                cut = true;
                return;
            }
            try {
                look(document, dictionary);
            } catch (IOException | RuntimeException broken) {
                // Discarded objects are often damaged, and then nobody can read them.
                continue;
            }
        }
    }

    private static Set<COSObjectKey> reached(@Nullable COSDictionary root) {
        Set<COSObjectKey> reached = new HashSet<>();
        Deque<COSBase> waiting = new ArrayDeque<>();
        if (root != null) {
            waiting.push(root);
        }
        while (!waiting.isEmpty()) {
            COSBase next = waiting.pop();
            if (next instanceof COSObject object) {
                if (object.getKey() == null || reached.add(object.getKey())) {
                    COSBase direct = object.getObject();
                    if (direct != null) {
                        waiting.push(direct);
                    }
                }
            } else if (next instanceof COSArray array) {
                array.forEach(waiting::push);
            } else if (next instanceof COSDictionary dictionary) {
                dictionary.getValues().forEach(waiting::push);
            }
        }
        return reached;
    }

    /** Tables of the file itself, and pictures, say no words. */
    private static boolean partOfTheFile(COSDictionary dictionary) {
        COSName type = dictionary.getCOSName(COSName.TYPE);
        return COSName.XREF.equals(type)
                || COSName.OBJ_STM.equals(type)
                || COSName.METADATA.equals(type)
                || COSName.IMAGE.equals(dictionary.getCOSName(COSName.SUBTYPE))
                || dictionary.containsKey("Linearized");
    }

    private void look(PDDocument document, COSDictionary unused) throws IOException {
        if (COSName.PAGE.equals(unused.getCOSName(COSName.TYPE))) {
            words(new PDPage(unused));
        } else if (unused instanceof COSStream stream) {
            if (paintsText(stream)) {
                words(pageOf(document, stream));
            }
        } else {
            new PdfBesides(found, Layer.DISCARDED).strings(unused);
        }
    }

    private static boolean paintsText(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            String content = new String(in.readNBytes(LARGEST_CONTENT), StandardCharsets.ISO_8859_1);
            return content.contains("Tj") || content.contains("TJ");
        }
    }

    /** A page for a discarded stream; its fonts are those of the first page, because discarded text was mostly replaced there. */
    private static PDPage pageOf(PDDocument document, COSStream stream) throws IOException {
        PDPage page = new PDPage();
        if (COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
            PDResources resources = new PDResources();
            COSName name = resources.add(new PDFormXObject(stream));
            COSStream drawn = new COSStream();
            try (OutputStream content = drawn.createOutputStream()) {
                content.write(("/" + name.getName() + " Do").getBytes(StandardCharsets.US_ASCII));
            }
            page.setResources(resources);
            page.setContents(new PDStream(drawn));
        } else {
            page.setResources(document.getPage(0).getResources());
            page.setContents(new PDStream(stream));
        }
        return page;
    }

    private void words(PDPage page) throws IOException {
        // A page takes fonts and size from the tree that it hangs in, and it is about to hang in another.
        page.setResources(page.getResources());
        page.setMediaBox(page.getMediaBox());
        try (PDDocument alone = new PDDocument()) {
            alone.addPage(page);
            lines(new PDFTextStripper().getText(alone));
        }
    }

    private void lines(String text) {
        text.lines().forEach(line -> found.add("", line, Layer.DISCARDED));
    }
}
