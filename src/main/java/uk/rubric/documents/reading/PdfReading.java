package uk.rubric.documents.reading;

import java.awt.Shape;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import uk.rubric.documents.Layer;
import uk.rubric.documents.ReadingProblem.Kind;

/** Reads the pages of one open PDF, and after the last of them what the file says beside them. */
final class PdfReading {

    /** A file with this many damaged pages in a row only claims to have the others. */
    private static final int MOST_DAMAGED = 10;

    /** The size of a page that could not be read, so that its number still counts. */
    private static final double A4_WIDTH = 595;

    private static final double A4_HEIGHT = 842;

    private static final float[] NOWHERE = {};

    private final PDDocument document;
    private final ReadingLimits limits;
    private final PictureReader pictures;
    private final DocumentSink sink;
    private final HiddenLayers layers;
    private final LeftBehind found = new LeftBehind();
    private final PdfBesides besides = new PdfBesides(found, Layer.BESIDE);
    private final PdfLeftovers leftovers = new PdfLeftovers(found);
    private final PrivateParts own = new PrivateParts(found);
    private final PageAsides asides;
    private final List<byte[]> smallPictures = new ArrayList<>();
    private int damaged;
    private boolean formRead = true;

    PdfReading(PDDocument document, ReadingLimits limits, PictureReader pictures, DocumentSink sink) {
        this.document = document;
        this.limits = limits;
        this.pictures = pictures;
        this.sink = sink;
        this.layers = new HiddenLayers(document);
        this.asides = new PageAsides(document, besides, found);
    }

    void read(Path file) throws IOException, UnreadableException {
        int pages = document.getNumberOfPages();
        if (pages == 0) {
            throw new UnreadableException(Kind.CORRUPT, "The PDF holds no page that can be found.");
        }
        besides.collect(document);
        own.collect(document.getDocumentCatalog().getCOSObject());
        formRead = FormData.collect(document.getDocumentCatalog().getCOSObject(), found);
        leftovers.versions(file);
        leftovers.unused(document);
        int last = Math.min(pages, limits.pages());
        int number = 1;
        PageText text = readPage(number);
        while (number < last && damaged < MOST_DAMAGED) {
            sink.page(text.page(number));
            text = readPage(++number);
        }
        addRest(text);
        sink.page(text.page(number));
        if (damaged == MOST_DAMAGED) {
            sink.problem(Kind.CORRUPT, 0, "The PDF is damaged: the pages after page " + number + " were not tried.");
            return;
        }
        if (pages > last) {
            sink.problem(Kind.TOO_LARGE, 0, "The PDF has " + pages + " pages; only the first " + last + " were read.");
        }
        PdfAttachments.hand(document, asides.attached(), sink);
        for (byte[] small : smallPictures) {
            sink.problem(
                    Kind.UNREAD_INK,
                    0,
                    "The PDF keeps a small picture of a page that shows something else than the page; somebody has to look at it.");
            sink.child("small picture.png", new ByteArrayInputStream(small));
        }
    }

    /** Adds to the last page what the file says and no page does. */
    private void addRest(PageText text) throws IOException {
        for (LeftBehind.Piece piece : found.rest()) {
            text.aside(piece.label() + piece.words(), piece.layer(), NOWHERE);
        }
        if (!formRead) {
            sink.problem(Kind.CORRUPT, 0, "The data of the form in the PDF is damaged and was not read.");
        }
        if (own.unreadable()) {
            sink.problem(
                    Kind.CORRUPT,
                    0,
                    "The PDF keeps a part beside its pages that cannot be read; have it cleaned before it is sent.");
        }
        if (found.full() || leftovers.cut()) {
            sink.problem(
                    Kind.TOO_LARGE,
                    0,
                    "The PDF keeps more beside its pages, or of earlier versions, than was read; have it cleaned before it is sent.");
        }
    }

    /** Reads one page and tells whether it was damaged. */
    private PageText readPage(int number) throws IOException, UnreadableException {
        damaged++;
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
            asides.add(page, painted.frame(), text);
            PageThumbnail.differing(document, page, number).ifPresent(smallPictures::add);
            damaged = 0;
        } catch (PagePainter.TooManyGlyphs e) {
            sink.problem(Kind.TOO_LARGE, number, "Page " + number + " paints more characters than a page can hold.");
        } catch (IOException | RuntimeException e) {
            if (e instanceof SinkClosedException) {
                throw e;
            }
            sink.problem(Kind.CORRUPT, number, "Page " + number + " is damaged and could not be read.");
        }
        found.see(text.words());
        return text;
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

    static List<PDRectangle> areas(PDAnnotation annotation) {
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
}
