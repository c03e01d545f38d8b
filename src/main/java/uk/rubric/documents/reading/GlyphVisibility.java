package uk.rubric.documents.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.Layer;

/** Decides for each glyph of a page whether somebody who looks at the page sees it, and if not, what hides it. */
final class GlyphVisibility {

    /** Text lower than this many points cannot be read on paper. */
    private static final double SMALLEST = 2;

    /** How much brighter or darker than its background text must be. */
    private static final double LEAST_CONTRAST = 0.08;

    /** A picture over more of the page than this, with text below it, is a scan with its text layer. */
    private static final double SCAN = 0.5;

    private final PaintedPage page;
    private final List<Paint> paints;

    GlyphVisibility(PaintedPage page) {
        this.page = page;
        this.paints = page.paints();
    }

    void decide() {
        for (Glyph glyph : page.glyphs()) {
            if (glyph.layer == Layer.PAGE) {
                glyph.layer = layer(glyph);
            }
        }
    }

    private Layer layer(Glyph glyph) {
        Paint below = null;
        Paint above = null;
        boolean overPicture = false;
        for (Paint paint : paints) {
            if (!paint.bounds().contains(glyph.centreX(), glyph.centreY())) {
                continue;
            }
            if (paint.image() != null && (glyph.inkless || scan(paint))) {
                overPicture = true;
            }
            if (paint.order() > glyph.order) {
                if (paint.covers(glyph)) {
                    above = paint;
                }
            } else if (paint.shape().contains(glyph.centreX(), glyph.centreY())) {
                below = paint;
            }
        }
        if (glyph.inkless) {
            glyph.picture = overPicture;
            return overPicture ? underScan(above) : Layer.INVISIBLE;
        }
        if (above != null && above.image() != null && scan(above)) {
            glyph.picture = true;
            return Layer.PAGE;
        }
        if (above != null) {
            return Layer.COVERED;
        }
        if (glyph.size() < SMALLEST) {
            return Layer.INVISIBLE;
        }
        return contrasts(glyph, below) ? Layer.PAGE : Layer.INVISIBLE;
    }

    /** A scan's text layer may lie under the picture, but a box painted over both hides it. */
    private static Layer underScan(@Nullable Paint above) {
        return above != null && above.image() == null ? Layer.COVERED : Layer.PAGE;
    }

    private boolean scan(Paint paint) {
        return paint.image() != null
                && paint.bounds().getWidth() * paint.bounds().getHeight() > SCAN * page.width() * page.height();
    }

    private static boolean contrasts(Glyph glyph, @Nullable Paint below) {
        int background = below == null ? 0xFFFFFF : below.rgb();
        if (glyph.rgb < 0 || background < 0) {
            return true;
        }
        return distance(glyph.rgb, background) >= LEAST_CONTRAST;
    }

    private static double distance(int a, int b) {
        double red = ((a >> 16 & 255) - (b >> 16 & 255)) / 255.0;
        double green = ((a >> 8 & 255) - (b >> 8 & 255)) / 255.0;
        double blue = ((a & 255) - (b & 255)) / 255.0;
        return Math.sqrt((red * red + green * green + blue * blue) / 3);
    }

    /** Drops glyphs painted again in the same place to look bold; what differs in visibility is never dropped. */
    static List<Glyph> withoutRepeats(List<Glyph> glyphs) {
        java.util.Map<Long, List<Glyph>> cells = new java.util.HashMap<>();
        List<Glyph> kept = new ArrayList<>(glyphs.size());
        for (Glyph glyph : glyphs) {
            double size = Math.max(1, glyph.size());
            long x = Math.round(glyph.centreX() / 4);
            long y = Math.round(glyph.centreY() / 4);
            boolean repeated = false;
            for (long dx = -1; dx <= 1 && !repeated; dx++) {
                for (long dy = -1; dy <= 1 && !repeated; dy++) {
                    for (Glyph other : cells.getOrDefault((x + dx) * 1_000_003 + y + dy, List.of())) {
                        repeated |= other.text.equals(glyph.text)
                                && other.layer == glyph.layer
                                && Math.hypot(other.centreX() - glyph.centreX(), other.centreY() - glyph.centreY())
                                        < 0.15 * size;
                    }
                }
            }
            if (!repeated) {
                kept.add(glyph);
                cells.computeIfAbsent(x * 1_000_003 + y, k -> new ArrayList<>(2))
                        .add(glyph);
            }
        }
        return kept;
    }
}
