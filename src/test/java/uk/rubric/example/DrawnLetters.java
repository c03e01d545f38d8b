package uk.rubric.example;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Writes on pictures with the outlines of a font that comes with PDFBox, so that no machine's own fonts change them. */
public final class DrawnLetters {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final TrueTypeFont LETTERS = font();

    private DrawnLetters() {}

    /** Writes a line of words in the colour that is set. */
    public static synchronized void write(Graphics2D g, String words, double size, double x, double baseline) {
        try {
            CmapLookup glyphs = LETTERS.getUnicodeCmapLookup();
            double scale = size / LETTERS.getUnitsPerEm();
            double at = x;
            for (int c : words.codePoints().toArray()) {
                int glyph = glyphs.getGlyphId(c);
                GlyphData data = LETTERS.getGlyph().getGlyph(glyph);
                if (data != null) {
                    AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, baseline);
                    g.fill(place.createTransformedShape(data.getPath()));
                }
                at += LETTERS.getAdvanceWidth(glyph) * scale;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont font() {
        try (InputStream in =
                Objects.requireNonNull(DrawnLetters.class.getResourceAsStream(FONT), "PDFBox carries its font")) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
