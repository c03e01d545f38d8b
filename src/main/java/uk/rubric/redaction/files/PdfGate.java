package uk.rubric.redaction.files;

import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Opens the file that was written and looks whether its bytes and its looks are what they must be. */
final class PdfGate {

    private static final Set<String> OF_THE_CATALOG = Set.of("Type", "Pages", "Version");
    private static final int LARGEST_STREAM = 64 << 20;
    private static final int PAGES_IN_TIME = 10;

    private final Order order;
    private final Answer answer;
    private final Runnable moreTime;
    private final SecretSearch secrets;

    PdfGate(Order order, Answer answer, Runnable moreTime) {
        this.order = order;
        this.answer = answer;
        this.moreTime = moreTime;
        this.secrets = SecretSearch.inFiles(order.secrets());
    }

    /** Why the copy fails, in one sentence; nothing where it passes. */
    Optional<String> fails(Path original, Path copy) throws IOException {
        byte[] bytes = Files.readAllBytes(copy);
        if (secrets.in(bytes)) {
            return Optional.of("Words that had to go are still in the bytes of the redacted copy.");
        }
        if (count(new String(bytes, StandardCharsets.ISO_8859_1), "%%EOF") != 1) {
            return Optional.of("The redacted copy has more than one version in it.");
        }
        try (PDDocument before = Loader.loadPDF(new RandomAccessReadBufferedFile(original.toFile()));
                PDDocument after = Loader.loadPDF(new RandomAccessReadBufferedFile(copy.toFile()))) {
            if (after.getDocument().getTrailer().containsKey(COSName.INFO)
                    || after.getDocumentCatalog().getCOSObject().keySet().stream()
                            .anyMatch(key -> !OF_THE_CATALOG.contains(key.getName()))) {
                return Optional.of("The redacted copy holds more than pages.");
            }
            if (objectsTell(after.getDocument())) {
                return Optional.of("Words that had to go are still in an object of the redacted copy.");
            }
            return looks(before, after);
        }
    }

    private static int count(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            count++;
        }
        return count;
    }

    /** Every object that the file has, whether or not anything uses it. */
    private boolean objectsTell(COSDocument document) throws IOException {
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            COSBase object = document.getObjectFromPool(key).getObject();
            if (object != null && tells(object, 0)) {
                return true;
            }
            if (object instanceof COSStream stream && !picture(stream)) {
                try (InputStream in = stream.createInputStream()) {
                    if (secrets.in(in.readNBytes(LARGEST_STREAM))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean picture(COSStream stream) {
        return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    }

    private boolean tells(COSBase object, int depth) {
        if (object instanceof COSString string) {
            return secrets.in(string.getString()) || secrets.in(string.getBytes());
        }
        if (object instanceof COSObject || depth > 50) {
            return false;
        }
        if (object instanceof COSArray array) {
            for (COSBase item : array) {
                if (item != null && tells(item, depth + 1)) {
                    return true;
                }
            }
        }
        if (object instanceof COSDictionary dictionary) {
            return dictionary.getValues().stream().anyMatch(value -> tells(value, depth + 1));
        }
        return false;
    }

    private Optional<String> looks(PDDocument before, PDDocument after) throws IOException {
        PageLook old = new PageLook(before);
        PageLook now = new PageLook(after);
        int copied = 0;
        for (int number = 1; number <= before.getNumberOfPages(); number++) {
            if (order.pagesOut().contains(number)) {
                continue;
            }
            copied++;
            if (copied % PAGES_IN_TIME == 0) {
                moreTime.run();
            }
            BufferedImage was = old.draw(number, PageLook.COARSE);
            BufferedImage is = now.draw(copied, PageLook.COARSE);
            List<Shape> boxes = new ArrayList<>();
            for (Area box : answer.boxes()) {
                if (box.page() == copied) {
                    boxes.add(PageRemoval.shape(box.quad(), is.getWidth(), is.getHeight()));
                }
            }
            if (boxes.stream().anyMatch(box -> !PageLook.black(is, box))) {
                return Optional.of("An area on page " + number + " of the redacted copy is not black.");
            }
            for (Area part : answer.moved()) {
                if (part.page() == copied) {
                    boxes.add(PageRemoval.shape(part.quad(), is.getWidth(), is.getHeight()));
                }
            }
            if (!PageLook.same(was, is, boxes)) {
                return Optional.of("Page " + number + " of the redacted copy looks different outside its areas.");
            }
        }
        return Optional.empty();
    }
}
