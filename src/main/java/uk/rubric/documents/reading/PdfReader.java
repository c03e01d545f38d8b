package uk.rubric.documents.reading;

import java.awt.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.Format;
import uk.rubric.documents.Layer;
import uk.rubric.documents.ReadingProblem.Kind;

/** Reads a PDF page by page: what is painted, what hides under or beside it, and the files it carries. */
final class PdfReader {

    /** A file with this many damaged pages in a row only claims to have the others. */
    private static final int MOST_DAMAGED = 10;

    /** The size of a page that could not be read, so that its number still counts. */
    private static final double A4_WIDTH = 595;

    private static final double A4_HEIGHT = 842;

    private static final float[] NOWHERE = {};

    private final ReadingLimits limits;
    private final PictureReader pictures;

    PdfReader(ReadingLimits limits, PictureReader pictures) {
        this.limits = limits;
        this.pictures = pictures;
    }

    void read(Path file, DocumentSink sink) throws IOException, UnreadableException {
        sink.format(Format.PDF);
        try (PDDocument document = load(file)) {
            read(document, sink);
        }
    }

    private static PDDocument load(Path file) throws IOException, UnreadableException {
        try {
            return Loader.loadPDF(new RandomAccessReadBufferedFile(file.toFile()));
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(Kind.ENCRYPTED, "The PDF needs a password to open.");
        } catch (IOException e) {
            // Locked with a certificate, or in a way that no reader knows: not damaged, but shut.
            if (mentionsEncryption(file)) {
                throw new UnreadableException(Kind.ENCRYPTED, "The PDF is encrypted and could not be opened.");
            }
            throw e;
        }
    }

    private static boolean mentionsEncryption(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(16 << 20), StandardCharsets.ISO_8859_1).contains("/Encrypt");
        }
    }

    private void read(PDDocument document, DocumentSink sink) throws IOException, UnreadableException {
        int pages = document.getNumberOfPages();
        if (pages == 0) {
            throw new UnreadableException(Kind.CORRUPT, "The PDF holds no page that can be found.");
        }
        HiddenLayers layers = new HiddenLayers(document);
        Map<COSDictionary, String> fieldValues = fieldValues(document);
        List<PDComplexFileSpecification> attached = new ArrayList<>();
        int last = Math.min(pages, limits.pages());
        int damaged = 0;
        for (int number = 1; number <= last; number++) {
            damaged = readPage(document, number, layers, fieldValues, attached, sink) ? 0 : damaged + 1;
            if (damaged == MOST_DAMAGED) {
                sink.problem(
                        Kind.CORRUPT, 0, "The PDF is damaged: the pages after page " + number + " were not tried.");
                return;
            }
        }
        if (pages > last) {
            sink.problem(Kind.TOO_LARGE, 0, "The PDF has " + pages + " pages; only the first " + last + " were read.");
        }
        attachments(document, attached, sink);
    }

    /** Reads one page; whether it could be read at all. */
    private boolean readPage(
            PDDocument document,
            int number,
            HiddenLayers layers,
            Map<COSDictionary, String> fieldValues,
            List<PDComplexFileSpecification> attached,
            DocumentSink sink)
            throws IOException, UnreadableException {
        boolean read = false;
        PageText text = new PageText(A4_WIDTH, A4_HEIGHT);
        try {
            PDPage page = document.getPage(number - 1);
            if (PageContents.removePictures(page)) {
                sink.problem(
                        Kind.TOO_LARGE,
                        number,
                        "A part of page " + number
                                + " is packed as a picture, as in files made to do harm, and was not read.");
            }
            if (!PageContents.whole(page)) {
                sink.problem(
                        Kind.CORRUPT,
                        number,
                        "A part of page " + number + " is damaged, and what it shows was not read.");
            }
            PaintedPage painted = new PagePainter(page, layers, limits.glyphsOfPage()).paint();
            text = new PageText(painted.width(), painted.height());
            markRedactions(page, painted);
            new GlyphVisibility(painted).decide();
            List<Glyph> blacked = pictures.boxesOfScan(document, number, painted);
            List<Glyph> glyphs = GlyphVisibility.withoutRepeats(painted.glyphs());
            glyphs.addAll(new BlackBoxes(painted).find());
            BlackBoxes.addSeen(blacked, glyphs);
            glyphs = pictures.complete(document, number, painted, glyphs, sink);
            new PageLayout(painted.rulings()).write(glyphs, text);
            asides(page, painted.frame(), fieldValues, attached, text);
            read = true;
        } catch (PagePainter.TooManyGlyphs e) {
            sink.problem(Kind.TOO_LARGE, number, "Page " + number + " paints more characters than a page can hold.");
        } catch (IOException | RuntimeException e) {
            if (e instanceof SinkClosedException) {
                throw e;
            }
            sink.problem(Kind.CORRUPT, number, "Page " + number + " is damaged and could not be read.");
        }
        sink.page(text.page(number));
        return read;
    }

    /** A redaction that was marked but not applied looks black in some programs and hides nothing. */
    private static void markRedactions(PDPage page, PaintedPage painted) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (!"Redact".equals(annotation.getSubtype())) {
                continue;
            }
            for (PDRectangle area : areas(annotation)) {
                Shape shape = painted.frame().onPage(area);
                Paint cover = new Paint(shape, shape.getBounds2D(), 0, null, Integer.MAX_VALUE);
                painted.glyphs().stream()
                        .filter(glyph -> glyph.layer == Layer.PAGE && cover.covers(glyph))
                        .forEach(glyph -> glyph.layer = Layer.COVERED);
            }
        }
    }

    private static List<PDRectangle> areas(PDAnnotation annotation) {
        if (annotation.getCOSObject().getDictionaryObject(COSName.QUADPOINTS) instanceof COSArray quads
                && quads.size() >= 8) {
            float[] points = quads.toFloatArray();
            List<PDRectangle> areas = new ArrayList<>();
            for (int i = 0; i + 7 < points.length; i += 8) {
                float x1 = Math.min(Math.min(points[i], points[i + 2]), Math.min(points[i + 4], points[i + 6]));
                float x2 = Math.max(Math.max(points[i], points[i + 2]), Math.max(points[i + 4], points[i + 6]));
                float y1 = Math.min(Math.min(points[i + 1], points[i + 3]), Math.min(points[i + 5], points[i + 7]));
                float y2 = Math.max(Math.max(points[i + 1], points[i + 3]), Math.max(points[i + 5], points[i + 7]));
                areas.add(new PDRectangle(x1, y1, x2 - x1, y2 - y1));
            }
            return areas;
        }
        PDRectangle box = annotation.getRectangle();
        return box == null ? List.of() : List.of(box);
    }

    /** Adds what hangs on the page without being painted on it: notes, and values of fields that show nothing. */
    private static void asides(
            PDPage page,
            PageFrame frame,
            Map<COSDictionary, String> fieldValues,
            List<PDComplexFileSpecification> attached,
            PageText text)
            throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            float[] corners = corners(annotation, frame);
            if (annotation instanceof PDAnnotationFileAttachment file
                    && file.getFile() instanceof PDComplexFileSpecification specification) {
                attached.add(specification);
            }
            String contents = annotation.getContents();
            if (contents != null && !text.shows(contents)) {
                text.aside(contents, Layer.ANNOTATION, corners);
            }
            if (annotation instanceof PDAnnotationWidget widget) {
                String value = fieldValues.remove(widget.getCOSObject());
                if (value != null && !text.shows(value)) {
                    text.aside(value, Layer.FORM_FIELD, corners);
                }
            }
        }
    }

    private static float[] corners(PDAnnotation annotation, PageFrame frame) {
        PDRectangle box = annotation.getRectangle();
        if (box == null) {
            return NOWHERE;
        }
        var at = frame.onPage(box).getBounds2D();
        return new float[] {
            (float) at.getMinX(), (float) at.getMinY(), (float) at.getMaxX(), (float) at.getMinY(),
            (float) at.getMaxX(), (float) at.getMaxY(), (float) at.getMinX(), (float) at.getMaxY()
        };
    }

    private static Map<COSDictionary, String> fieldValues(PDDocument document) {
        Map<COSDictionary, String> values = new java.util.IdentityHashMap<>();
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return values;
        }
        for (PDField field : form.getFieldTree()) {
            if (field instanceof PDTerminalField terminal
                    && (field instanceof PDTextField || field instanceof PDChoice)) {
                String value = terminal.getValueAsString().replaceAll("^\\[|]$", "");
                if (!value.isBlank()) {
                    terminal.getWidgets().forEach(widget -> values.put(widget.getCOSObject(), value));
                }
            }
        }
        return values;
    }

    private static void attachments(PDDocument document, List<PDComplexFileSpecification> onPages, DocumentSink sink)
            throws IOException, UnreadableException {
        Map<String, PDComplexFileSpecification> named = new TreeMap<>();
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        PDEmbeddedFilesNameTreeNode tree = names == null ? null : names.getEmbeddedFiles();
        if (tree != null) {
            collect(tree, named, 0);
        }
        List<PDComplexFileSpecification> all = new ArrayList<>(named.values());
        for (PDComplexFileSpecification specification : onPages) {
            boolean known = all.stream().anyMatch(other -> same(file(other), file(specification)));
            if (!known) {
                all.add(specification);
            }
        }
        for (PDComplexFileSpecification specification : all) {
            PDEmbeddedFile embedded = file(specification);
            if (embedded != null) {
                String name = specification.getFilename();
                try (InputStream bytes = embedded.createInputStream()) {
                    sink.child(name == null ? "attachment" : name, bytes);
                }
            }
        }
    }

    private static boolean same(@Nullable PDEmbeddedFile one, @Nullable PDEmbeddedFile other) {
        return one != null && other != null && one.getCOSObject() == other.getCOSObject();
    }

    private static void collect(
            PDNameTreeNode<PDComplexFileSpecification> node, Map<String, PDComplexFileSpecification> into, int depth)
            throws IOException {
        if (node.getNames() != null) {
            into.putAll(node.getNames());
        }
        if (node.getKids() != null && depth < 32) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
                collect(kid, into, depth + 1);
            }
        }
    }

    private static @Nullable PDEmbeddedFile file(PDComplexFileSpecification specification) {
        PDEmbeddedFile unicode = specification.getEmbeddedFileUnicode();
        return unicode != null ? unicode : specification.getEmbeddedFile();
    }
}
