package uk.rubric.documents.reading;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import uk.rubric.documents.Layer;

/** One page of a PDF as reading sees it, for those who rewrite it: each code that shows, where it stands, and who can see it. */
public final class SeenPage {

    /** More of the page than this is a background, and nobody's cover. */
    private static final double MOST_OF_PAGE = 0.4;

    /**
     * One code of a string that is not blank.
     *
     * @param number which of the codes that the page shows it is, from 1 and blanks included
     * @param corners in points from the top left of the page as shown: top left, top right, bottom right, bottom left as the text reads
     * @param inkless painted without ink, as the text layer of a scan is
     */
    public record Code(int number, String text, float[] corners, Layer layer, boolean inkless) {}

    private final PaintedPage page;
    private final List<Integer> pictures;
    private final List<Code> codes;

    private SeenPage(PaintedPage page, List<Integer> pictures) {
        this.page = page;
        this.pictures = List.copyOf(pictures);
        this.codes = page.glyphs().stream()
                .filter(glyph -> glyph.code > 0)
                .map(glyph -> new Code(glyph.code, glyph.text, glyph.corners, glyph.layer, glyph.inkless))
                .toList();
    }

    /** Looks at a page, 1-based, in the same way as reading does. */
    public static SeenPage of(PDDocument document, int number, ReadingLimits limits) throws IOException {
        PDPage page = document.getPage(number - 1);
        PagePainter painter = new PagePainter(page, new HiddenLayers(document), limits.glyphsOfPage());
        PaintedPage painted = painter.paint();
        new GlyphVisibility(painted).decide();
        try (PictureReader reader = new PictureReader(limits)) {
            reader.boxesOfScan(document, number, painted);
        }
        return new SeenPage(painted, painter.pictures());
    }

    /** The places that redaction marks on a page name, in points from the top left of the page as shown. */
    public static List<Path2D> marked(PDPage page) throws IOException {
        List<Path2D> places = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if ("Redact".equals(annotation.getSubtype())) {
                PdfReading.areas(annotation)
                        .forEach(area ->
                                places.add(new Path2D.Double(PageFrame.of(page).onPage(area))));
            }
        }
        return places;
    }

    /** How the page lies. */
    public PageFrame frame() {
        return page.frame();
    }

    /** The codes in the order of painting. */
    public List<Code> codes() {
        return codes;
    }

    /** What text that moves along its line must not run into: the upright lines of tables and boxes, and pictures. */
    public List<Rectangle2D> obstacles() {
        double most = MOST_OF_PAGE * page.width() * page.height();
        return Stream.concat(
                        rules(false),
                        page.paints().stream()
                                .filter(paint -> paint.image() != null && PageDrawing.area(paint.bounds()) < most)
                                .map(Paint::bounds))
                .toList();
    }

    /** The level lines of tables and boxes, and those drawn under words. */
    public List<Rectangle2D> levelRules() {
        return rules(true).toList();
    }

    private Stream<Rectangle2D> rules(boolean level) {
        return page.rulings().stream()
                .filter(rule -> rule.level() == level)
                .map(rule ->
                        new Rectangle2D.Double(rule.x1(), rule.y1(), rule.x2() - rule.x1(), rule.y2() - rule.y1()));
    }

    /** The dark boxes painted over a picture, which is counted from 0 in the order of painting: what they hide is still in it. */
    public List<Shape> covers(int picture) {
        if (picture >= pictures.size()) {
            return List.of();
        }
        double most = MOST_OF_PAGE * page.width() * page.height();
        return page.paints().stream()
                .filter(paint -> paint.order() > pictures.get(picture) && paint.image() == null && paint.dark())
                .filter(paint -> PageDrawing.area(paint.bounds()) < most)
                .<Shape>map(Paint::shape)
                .toList();
    }
}
