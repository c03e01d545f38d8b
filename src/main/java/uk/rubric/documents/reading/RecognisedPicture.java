package uk.rubric.documents.reading;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a picture, with each one's corners in pixels of the picture as it was given, its bar codes, and how much text-like ink no word covers.
 *
 * @param doubtful whether a number in it read differently when it was looked at from closer
 */
record RecognisedPicture(List<PlacedWord> words, Barcodes.Seen codes, double unreadInk, boolean doubtful) {

    /** Stands before what a bar code says, so that facts know it from what is printed. */
    private static final String BAR_CODE = "Bar code: ";

    /**
     * A word with its corners, top left first, as it reads.
     *
     * @param level the corners once the picture was levelled and unbent, for telling which words stand in one line
     */
    record PlacedWord(String text, float[] corners, float[] level) {

        /** Whether the middle of another word lies on this one. */
        boolean covers(PlacedWord other) {
            double x = other.centre(0) - corners[0];
            double y = other.centre(1) - corners[1];
            double along = share(x, y, corners[2] - corners[0], corners[3] - corners[1]);
            double down = share(x, y, corners[6] - corners[0], corners[7] - corners[1]);
            return along >= 0 && along <= 1 && down >= 0 && down <= 1;
        }

        private double centre(int axis) {
            return (corners[axis] + corners[axis + 2] + corners[axis + 4] + corners[axis + 6]) / 4.0;
        }

        /** How far a point lies along an edge, as a share of its length. */
        private static double share(double x, double y, double edgeX, double edgeY) {
            return (x * edgeX + y * edgeY) / Math.max(edgeX * edgeX + edgeY * edgeY, 1e-9);
        }
    }

    /** The words, without what was made of black boxes, and the boxes as runs of masks; in points from the picture's top left. */
    List<Glyph> withMasks(GreyImage grey, int resolution) {
        List<Rectangle2D> boxes = new BlackAreas(grey, resolution).boxes();
        List<Glyph> glyphs = new ArrayList<>();
        for (PlacedWord word : words) {
            List<Glyph> letters = glyphs(word, 72.0 / resolution);
            letters.removeIf(
                    letter -> boxes.stream().anyMatch(box -> box.contains(letter.centreX(), letter.centreY())));
            glyphs.addAll(letters);
        }
        for (Barcodes.Code code : codes.codes()) {
            double scale = 72.0 / resolution;
            Rectangle2D box = code.box();
            Glyph glyph = Glyph.box(
                    BAR_CODE + code.says(),
                    box.getMinX() * scale,
                    box.getMinY() * scale,
                    box.getMaxX() * scale,
                    box.getMaxY() * scale,
                    0);
            glyph.picture = true;
            glyphs.add(glyph);
        }
        for (Rectangle2D box : boxes) {
            for (Glyph mask : BlackBoxes.runs(box, 0)) {
                mask.picture = true;
                glyphs.add(mask);
            }
        }
        return glyphs;
    }

    /** A recognised word as glyphs of equal width, so that a part of it has a place too. */
    private static List<Glyph> glyphs(PlacedWord word, double scale) {
        List<Glyph> glyphs = new ArrayList<>();
        String text = GlyphText.clean(word.text());
        int length = text.length();
        for (int i = 0; i < length; i++) {
            float from = (float) i / length;
            float to = (float) (i + 1) / length;
            float[] corners = part(word.level(), from, to, scale);
            double baseX = corners[6] + 0.2 * (corners[0] - corners[6]);
            double baseY = corners[7] + 0.2 * (corners[1] - corners[7]);
            Glyph glyph = new Glyph(
                    String.valueOf(text.charAt(i)),
                    corners,
                    part(word.corners(), from, to, scale),
                    baseX,
                    baseY,
                    0,
                    i == 0 ? 1 : 0);
            glyph.picture = true;
            glyphs.add(glyph);
        }
        return glyphs;
    }

    private static float[] part(float[] c, float from, float to, double scale) {
        float[] corners = {
            along(c[0], c[2], from), along(c[1], c[3], from), along(c[0], c[2], to), along(c[1], c[3], to),
            along(c[6], c[4], to), along(c[7], c[5], to), along(c[6], c[4], from), along(c[7], c[5], from)
        };
        for (int k = 0; k < 8; k++) {
            corners[k] = (float) (corners[k] * scale);
        }
        return corners;
    }

    private static float along(float from, float to, float share) {
        return from + share * (to - from);
    }
}
