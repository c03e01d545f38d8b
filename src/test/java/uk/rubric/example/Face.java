package uk.rubric.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** The typefaces of the forms: standard ones that every reader has, so that no font lies in the files. */
enum Face {
    SANS(FontName.HELVETICA),
    BOLD(FontName.HELVETICA_BOLD),
    ITALIC(FontName.HELVETICA_OBLIQUE),
    SERIF(FontName.TIMES_ROMAN),
    MONO(FontName.COURIER);

    private final FontName name;

    Face(FontName name) {
        this.name = name;
    }

    /** The face for one document; fonts must not be shared between documents. */
    PDFont font() {
        return new PDType1Font(name);
    }

    /** The width of words in points. */
    static double width(PDFont font, String words, double size) {
        try {
            return font.getStringWidth(words) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
