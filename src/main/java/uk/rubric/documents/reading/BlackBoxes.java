package uk.rubric.documents.reading;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import uk.rubric.documents.Layer;
import uk.rubric.documents.Page;

/** Finds the black boxes of a page that hide nothing readable and puts runs of {@link Page#MASK} in their place. */
final class BlackBoxes {

    private static final double LOWEST = 5;
    private static final double TALLEST_LINE = 30;
    private static final double LINE_PITCH = 14;
    private static final double MOST_OF_PAGE = 0.4;
    private static final int MOST_PICTURES = 50;
    private static final int LONGEST_CITATION = 10;
    private static final String CITED = "0123456789.()[]sxabcd";

    private final PaintedPage page;
    private int pictures;

    BlackBoxes(PaintedPage page) {
        this.page = page;
    }

    /** The boxes as glyphs, in painting order. */
    List<Glyph> find() throws IOException {
        List<Rectangle2D> found = new ArrayList<>();
        List<Glyph> masks = new ArrayList<>();
        for (Paint paint : page.paints()) {
            Rectangle2D box = paint.bounds();
            if (boxOfText(box)
                    && !repeats(found, box)
                    && dark(paint)
                    && !showsOrHidesText(paint)
                    && !edgeOfBanner(paint)) {
                found.add(box);
                List<Glyph> citation = onTop(paint);
                runs(box, paint.order()).stream()
                        .filter(mask -> citation.stream().noneMatch(glyph -> overlap(mask, glyph)))
                        .forEach(masks::add);
            }
        }
        return masks;
    }

    /** Wider than high, and neither a rule across the page nor a banner or picture. */
    private boolean boxOfText(Rectangle2D box) {
        double w = box.getWidth();
        double h = box.getHeight();
        return h >= LOWEST
                && w >= 8
                && w >= 1.2 * Math.min(h, TALLEST_LINE)
                && w / h < 60
                && w * h < MOST_OF_PAGE * page.width() * page.height();
    }

    private static boolean repeats(List<Rectangle2D> found, Rectangle2D box) {
        return found.stream()
                .anyMatch(other -> other.contains(box.getCenterX(), box.getCenterY())
                        || box.contains(other.getCenterX(), other.getCenterY())
                                && Math.abs(box.getHeight() - other.getHeight()) < 4);
    }

    private boolean dark(Paint paint) throws IOException {
        if (paint.image() == null) {
            return paint.dark() && filled(paint);
        }
        if (paint.bounds().getHeight() > TALLEST_LINE
                || paint.shape().getBounds2D().isEmpty()
                || ++pictures > MOST_PICTURES) {
            return false;
        }
        BufferedImage image =
                paint.image().getImage(null, Math.max(1, paint.image().getWidth() / 64));
        for (int y = 0; y < 5; y++) {
            for (int x = 0; x < 5; x++) {
                int rgb = image.getRGB(
                        Math.min(image.getWidth() - 1, image.getWidth() * (2 * x + 1) / 10),
                        Math.min(image.getHeight() - 1, image.getHeight() * (2 * y + 1) / 10));
                if (Paint.luminance(rgb) > 0.25) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A drawing (a crest, a letter turned into curves) leaves parts of its bounds bare; a box does not. */
    private static boolean filled(Paint paint) {
        Rectangle2D box = paint.bounds();
        int inside = 0;
        for (int y = 0; y < 3; y++) {
            for (int x = 0; x < 5; x++) {
                inside += paint.shape()
                                .contains(
                                        box.getX() + box.getWidth() * (2 * x + 1) / 10,
                                        box.getY() + box.getHeight() * (2 * y + 1) / 6)
                        ? 1
                        : 0;
            }
        }
        return inside >= 13;
    }

    private List<Glyph> onTop(Paint box) {
        return page.glyphs().stream()
                .filter(glyph -> glyph.layer == Layer.PAGE
                        && glyph.order > box.order()
                        && box.bounds().contains(glyph.centreX(), glyph.centreY()))
                .toList();
    }

    private static boolean overlap(Glyph one, Glyph other) {
        return Math.abs(one.centreX() - other.centreX())
                < (one.corners[2] - one.corners[0] + other.corners[2] - other.corners[0]) / 2.0;
    }

    /** Those who redact often write on the box what it rests on, as in "3.1" or "s.40(2)": a few signs with a number, and black around. */
    private boolean citation(Paint box) {
        List<Glyph> glyphs = onTop(box);
        double wide = glyphs.stream()
                .mapToDouble(glyph -> Math.abs(glyph.corners[2] - glyph.corners[0]))
                .sum();
        return !glyphs.isEmpty()
                && glyphs.size() <= LONGEST_CITATION
                && wide < 0.7 * box.bounds().getWidth()
                && glyphs.stream().anyMatch(glyph -> Character.isDigit(glyph.text.charAt(0)))
                && glyphs.stream().allMatch(glyph -> CITED.indexOf(Character.toLowerCase(glyph.text.charAt(0))) >= 0);
    }

    private boolean showsOrHidesText(Paint paint) {
        boolean cited = citation(paint);
        for (Glyph glyph : page.glyphs()) {
            boolean here = glyph.layer != Layer.INVISIBLE && paint.bounds().contains(glyph.centreX(), glyph.centreY());
            if (here && (glyph.layer == Layer.COVERED || glyph.order > paint.order() && !cited)) {
                return true;
            }
        }
        // Paper laid over a box hides the box.
        return page.paints().stream()
                .anyMatch(later -> later.order() > paint.order()
                        && !later.dark()
                        && later.shape()
                                .contains(
                                        paint.bounds().getCenterX(),
                                        paint.bounds().getCenterY()));
    }

    /** Banners are often painted in strips, of which only one has the text on it. */
    private boolean edgeOfBanner(Paint strip) {
        Rectangle2D box = strip.bounds();
        return page.paints().stream().anyMatch(other -> {
            Rectangle2D near = other.bounds();
            double shared = Math.min(box.getMaxX(), near.getMaxX()) - Math.max(box.getMinX(), near.getMinX());
            boolean touches = near.getMinY() < box.getMaxY() + 1.5 && near.getMaxY() > box.getMinY() - 1.5;
            return other != strip
                    && touches
                    && shared > 0.7 * box.getWidth()
                    && other.dark()
                    && page.glyphs().stream()
                            .anyMatch(glyph -> glyph.layer == Layer.PAGE
                                    && glyph.order > other.order()
                                    && near.contains(glyph.centreX(), glyph.centreY()));
        });
    }

    /** Adds what a picture showed to the glyphs, save for boxes that are among them already. */
    static void addSeen(List<Glyph> seen, List<Glyph> glyphs) {
        List<Glyph> known = glyphs.stream().filter(BlackBoxes::mask).toList();
        for (Glyph glyph : seen) {
            boolean repeats = mask(glyph)
                    && known.stream()
                            .anyMatch(other -> Math.abs(other.centreX() - glyph.centreX()) < glyph.size()
                                    && Math.abs(other.centreY() - glyph.centreY()) < glyph.size());
            if (!repeats) {
                glyphs.add(glyph);
            }
        }
    }

    static boolean mask(Glyph glyph) {
        return glyph.text.charAt(0) == Page.MASK;
    }

    /** A box as the runs of {@link Page#MASK} that stand for it, one for each line of text it could hide. */
    static List<Glyph> runs(Rectangle2D box, int order) {
        List<Glyph> masks = new ArrayList<>();
        int lines = box.getHeight() <= TALLEST_LINE ? 1 : (int) Math.round(box.getHeight() / LINE_PITCH);
        double height = box.getHeight() / lines;
        int count = Math.max(3, (int) Math.round(box.getWidth() / (0.5 * height)));
        double width = box.getWidth() / count;
        for (int line = 0; line < lines; line++) {
            double top = box.getY() + line * height;
            for (int i = 0; i < count; i++) {
                double left = box.getX() + i * width;
                masks.add(Glyph.box(String.valueOf(Page.MASK), left, top, left + width, top + height, order));
            }
        }
        return masks;
    }
}
