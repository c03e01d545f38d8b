package uk.rubric.documents.reading;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/** How far a font's letters reach above and below the base line, in parts of its size; fonts often claim what cannot be. */
record FontReach(double above, double below) {

    private static final double USUAL_ABOVE = 0.75;
    private static final double USUAL_BELOW = -0.22;

    /** The reaches of the fonts of one page, each worked out once. */
    static final class OfPage {
        private final Map<PDFont, FontReach> known = new IdentityHashMap<>();

        FontReach of(PDFont font) {
            return known.computeIfAbsent(font, FontReach::of);
        }
    }

    private static FontReach of(PDFont font) {
        if (font instanceof PDType3Font type3) {
            double scale = Math.abs(type3.getFontMatrix().getScaleY());
            double top = type3.getFontBBox() == null ? 0 : type3.getFontBBox().getUpperRightY() * scale;
            double low = type3.getFontBBox() == null ? 0 : type3.getFontBBox().getLowerLeftY() * scale;
            return new FontReach(top > 0.1 && top < 3 ? top : USUAL_ABOVE, low < 0 && low > -1 ? low : USUAL_BELOW);
        }
        PDFontDescriptor descriptor = font.getFontDescriptor();
        double ascent = descriptor == null ? 0 : descriptor.getAscent() / 1000;
        double descent = descriptor == null ? 0 : -Math.abs(descriptor.getDescent()) / 1000;
        return new FontReach(
                ascent < 0.4 ? USUAL_ABOVE : Math.min(ascent, 1.1),
                descent > -0.05 ? USUAL_BELOW : Math.max(descent, -0.4));
    }
}
