package uk.rubric.documents.reading;

import java.util.ArrayList;
import java.util.List;

/** A piece of a line without a gap wide enough to part two cells: glyphs left to right, with where blanks stand between them. */
final class Segment {

    final List<Glyph> glyphs = new ArrayList<>();
    private final List<Boolean> blankBefore = new ArrayList<>();
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    double base;
    double height;

    void add(Glyph glyph, boolean blank) {
        glyphs.add(glyph);
        blankBefore.add(blank);
        left = Math.min(left, glyph.left);
        right = Math.max(right, glyph.right);
        top = Math.min(top, glyph.top);
        bottom = Math.max(bottom, glyph.bottom);
        if (glyph.height() > height) {
            height = glyph.height();
            base = glyph.base;
        }
    }

    double middle() {
        return (top + bottom) / 2;
    }

    double width() {
        return right - left;
    }

    void write(PageText text) {
        for (int i = 0; i < glyphs.size(); i++) {
            if (blankBefore.get(i)) {
                text.separator(" ");
            }
            text.glyph(glyphs.get(i));
        }
    }

    boolean endsLabel() {
        String last = glyphs.getLast().text;
        return last.endsWith(":") || last.endsWith("?");
    }

    boolean startsLow() {
        char first = glyphs.getFirst().text.charAt(0);
        return Character.isLowerCase(first) || first == '(' || first == '/';
    }
}
