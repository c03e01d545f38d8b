package uk.rubric.documents.reading;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.Format;
import uk.rubric.documents.Layer;
import uk.rubric.documents.ReadingProblem.Kind;

/** Reads the text of pictures: files of their own, scanned pages, and photographs on a page of text. */
final class PictureReader implements AutoCloseable {

    private static final int SCAN_RESOLUTION = 300;

    private static final int LOOK_RESOLUTION = 100;

    private static final double LONG_SIDE_OF_A4 = 11.7;
    private static final int REMEMBERED = 500;

    /** With fewer letters than this on top, a picture that fills a page is the page. */
    private static final int FEW_LETTERS = 8;

    private final ReadingLimits limits;
    private final Map<String, RecognisedPicture> known = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RecognisedPicture> eldest) {
            return size() > REMEMBERED;
        }
    };
    private @Nullable Optional<TextRecognition> recognition;

    PictureReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /** Reads a picture file, each frame as a page. */
    void read(Path file, DocumentSink sink) throws IOException, UnreadableException {
        sink.format(Format.IMAGE);
        try (PictureFile pictures = PictureFile.open(file, limits.pixels())) {
            if (pictures.properties().damaged()) {
                sink.problem(
                        Kind.CORRUPT,
                        0,
                        "What the file tells beside the picture (place, author, description) is damaged and was not fully read.");
            }
            int frames = pictures.frames();
            for (int frame = 0; frame < Math.min(frames, limits.pages()); frame++) {
                if (pictures.step(frame, PageDrawing.MOST_PIXELS) > 2) {
                    sink.problem(
                            Kind.TOO_LARGE,
                            frame + 1,
                            "The picture is so large that it was read at less than half its size; small writing may be missed.");
                }
                GreyImage grey = GreyImage.of(pictures.frame(frame, PageDrawing.MOST_PIXELS));
                boolean page = looksLikePaper(grey);
                int longest = Math.max(grey.width, grey.height);
                int resolution =
                        page ? (int) Math.clamp(longest / LONG_SIDE_OF_A4, 70, 600) : longest < 1000 ? 100 : 200;
                double scale = 72.0 / resolution;
                PageText text = new PageText(grey.width * scale, grey.height * scale);
                List<Glyph> glyphs =
                        recognise(grey, resolution, page, frame + 1, sink).withMasks(grey, resolution);
                new PageLayout(List.of()).write(glyphs, text);
                if (frame == 0) {
                    pictures.properties().addTo(text);
                }
                sink.page(text.page(frame + 1));
            }
            for (byte[] small : pictures.differingSmallPictures()) {
                sink.problem(
                        Kind.UNREAD_INK,
                        0,
                        "The file keeps a small picture that shows something else than the picture; somebody has to look at it.");
                sink.child("small picture.jpg", new ByteArrayInputStream(small));
            }
            byte[] after = PictureEnd.after(file);
            if (after.length > 0 && !pictures.showsTheSame(after)) {
                sink.problem(
                        Kind.UNREAD_INK,
                        0,
                        "The file goes on after the end of its picture, where no viewer looks; somebody has to look at it.");
                sink.child("after the picture", new ByteArrayInputStream(after));
            }
            if (frames > limits.pages()) {
                sink.problem(Kind.TOO_LARGE, 0, "The picture file has more pages than one document may.");
            }
        }
    }

    /** Paper is mostly bright and evenly so; a photograph of a person or a place is not. */
    private static boolean looksLikePaper(GreyImage grey) {
        int bright = 0;
        int seen = 0;
        int step = Math.max(1, grey.pixels.length / 40_000);
        for (int i = 0; i < grey.pixels.length; i += step) {
            seen++;
            bright += (grey.pixels[i] & 255) > 170 ? 1 : 0;
        }
        return bright > 0.7 * seen
                && Math.max(grey.width, grey.height) >= 800
                && Math.min(grey.width, grey.height) * 2 > Math.max(grey.width, grey.height);
    }

    /** Adds to the glyphs of a PDF page what only its pictures say. */
    List<Glyph> complete(PDDocument document, int number, PaintedPage page, List<Glyph> glyphs, DocumentSink sink)
            throws IOException {
        List<Glyph> all = new ArrayList<>(glyphs);
        if (page.paints().stream().anyMatch(paint -> PageDrawing.tooLarge(paint, limits))) {
            sink.problem(
                    Kind.TOO_LARGE,
                    number,
                    "A picture on page " + number + " has more than " + limits.pixels() / 1_000_000
                            + " million pixels and was not read.");
            return all;
        }
        double pictured = page.paints().stream()
                        .filter(paint -> paint.image() != null)
                        .mapToDouble(paint -> PageDrawing.area(paint.bounds()))
                        .sum()
                / (page.width() * page.height());
        long letters = letters(glyphs);
        long unknown = glyphs.stream()
                .filter(glyph -> glyph.text.equals(GlyphText.UNKNOWN))
                .count();
        boolean meaningless = unknown > 0.3 * glyphs.size();
        if (meaningless
                || letters < FEW_LETTERS && (pictured > 0.05 || page.paints().size() > 20)) {
            if (meaningless) {
                all.removeIf(glyph -> glyph.layer == Layer.PAGE && glyph.order > 0 && !BlackBoxes.mask(glyph));
            }
            BlackBoxes.addSeen(
                    recognise(
                            document,
                            number,
                            page,
                            new Rectangle2D.Double(0, 0, page.width(), page.height()),
                            true,
                            sink),
                    all);
            return all;
        }
        all.addAll(leftOutOfLayer(document, number, page, sink));
        for (Paint paint : page.paints()) {
            Rectangle2D box =
                    paint.bounds().createIntersection(new Rectangle2D.Double(0, 0, page.width(), page.height()));
            boolean large = paint.image() != null
                    && Math.min(box.getWidth(), box.getHeight()) > 50
                    && PageDrawing.area(box) > 0.03 * page.width() * page.height();
            if (large
                    && letters(glyphs.stream()
                                    .filter(g -> box.contains(g.centreX(), g.centreY()))
                                    .toList())
                            < FEW_LETTERS) {
                BlackBoxes.addSeen(recognise(document, number, page, box, false, sink), all);
            }
        }
        return all;
    }

    /** Looks at the picture of a scan that brings its own text layer: words that are black in the picture are covered, not gone. */
    List<Glyph> boxesOfScan(PDDocument document, int number, PaintedPage page) throws IOException {
        List<Glyph> layer = page.glyphs().stream()
                .filter(glyph -> glyph.inkless && glyph.picture && glyph.layer == Layer.PAGE)
                .toList();
        if (layer.isEmpty() || page.paints().stream().anyMatch(paint -> PageDrawing.tooLarge(paint, limits))) {
            return List.of();
        }
        int resolution = PageDrawing.resolution(page, LOOK_RESOLUTION);
        BlackAreas areas = new BlackAreas(GreyImage.of(PageDrawing.draw(document, number, resolution)), resolution);
        layer.stream().filter(areas::hides).forEach(glyph -> glyph.layer = Layer.COVERED);
        List<Glyph> masks = new ArrayList<>();
        for (Rectangle2D box : areas.boxes()) {
            boolean says = page.glyphs().stream()
                    .anyMatch(
                            glyph -> glyph.layer != Layer.INVISIBLE && box.contains(glyph.centreX(), glyph.centreY()));
            if (!says) {
                masks.addAll(BlackBoxes.runs(box, Integer.MAX_VALUE));
            }
        }
        return masks;
    }

    /** What the picture of a scan says and its own text layer leaves out: whoever trusts the layer would never look for it. */
    private List<Glyph> leftOutOfLayer(PDDocument document, int number, PaintedPage page, DocumentSink sink)
            throws IOException {
        TextLayer layer = TextLayer.of(page);
        if (layer.isEmpty()) {
            return List.of();
        }
        int resolution = PageDrawing.resolution(page, TextLayer.RESOLUTION);
        if (!layer.leavesOut(GreyImage.of(PageDrawing.draw(document, number, resolution)), resolution)) {
            return List.of();
        }
        Rectangle2D whole = new Rectangle2D.Double(0, 0, page.width(), page.height());
        return recognise(document, number, page, whole, true, sink).stream()
                .filter(glyph -> !BlackBoxes.mask(glyph) && !layer.says(glyph))
                .toList();
    }

    private static long letters(List<Glyph> glyphs) {
        return glyphs.stream()
                .filter(glyph -> glyph.layer == Layer.PAGE && Character.isLetterOrDigit(glyph.text.charAt(0)))
                .count();
    }

    private List<Glyph> recognise(
            PDDocument document, int number, PaintedPage page, Rectangle2D region, boolean whole, DocumentSink sink)
            throws IOException {
        int resolution = PageDrawing.resolution(page, SCAN_RESOLUTION);
        if (PageDrawing.tooCoarse(page, resolution)) {
            sink.problem(
                    Kind.TOO_LARGE,
                    number,
                    "Page " + number
                            + " is so large a picture that it was read at less than half its size; small writing may be missed.");
        }
        BufferedImage drawn = PageDrawing.draw(document, number, resolution);
        double scale = 72.0 / resolution;
        Rectangle part = new Rectangle(
                        (int) (region.getX() / scale),
                        (int) (region.getY() / scale),
                        (int) (region.getWidth() / scale),
                        (int) (region.getHeight() / scale))
                .intersection(new Rectangle(drawn.getWidth(), drawn.getHeight()));
        if (part.width < 8 || part.height < 8) {
            return List.of();
        }
        GreyImage grey = GreyImage.of(whole ? drawn : drawn.getSubimage(part.x, part.y, part.width, part.height));
        List<Glyph> glyphs = recognise(grey, resolution, whole, number, sink).withMasks(grey, resolution);
        return whole
                ? glyphs
                : glyphs.stream()
                        .map(glyph -> glyph.moved(part.x * scale, part.y * scale))
                        .toList();
    }

    private RecognisedPicture recognise(GreyImage grey, int resolution, boolean page, int number, DocumentSink sink)
            throws IOException {
        sink.recognising();
        if (recognition == null) {
            recognition = TextRecognition.start();
        }
        if (recognition.isEmpty()) {
            sink.problem(
                    Kind.NO_TEXT,
                    number,
                    "Page " + number + " is a picture, and this installation cannot recognise text in pictures.");
            return new RecognisedPicture(List.of(), Barcodes.in(grey), 0, false);
        }
        String key = hash(grey) + page + resolution;
        RecognisedPicture picture = known.get(key);
        if (picture == null) {
            picture = new PictureText(recognition.get()).read(grey, resolution, page);
            known.put(key, picture);
        }
        if (picture.codes().unread()) {
            sink.problem(
                    Kind.UNREAD_INK,
                    number,
                    "On page " + number
                            + ", there is a bar code that could not be decoded; somebody has to look at it.");
        }
        if (picture.unreadInk() > PictureText.TOLERATED_INK) {
            sink.problem(
                    Kind.UNREAD_INK,
                    number,
                    "On page " + number + ", about " + Math.round(100 * picture.unreadInk())
                            + "% of what looks like writing could not be read; somebody has to look at it.");
        }
        if (picture.doubtful()) {
            sink.problem(
                    Kind.UNREAD_INK,
                    number,
                    "On page " + number
                            + ", a number in a photograph reads differently from closer; somebody has to look at it.");
        }
        return picture;
    }

    private static String hash(GreyImage grey) {
        MessageDigest digest = Sha256.begin();
        digest.update((grey.width + "x" + grey.height).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        digest.update(grey.pixels);
        return Sha256.end(digest);
    }

    @Override
    public void close() {
        if (recognition != null) {
            recognition.ifPresent(TextRecognition::close);
        }
    }
}
