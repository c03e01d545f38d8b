package uk.rubric.documents.reading;

import java.util.List;

/** What is painted on one page, in points from the top left of the page as shown. */
record PaintedPage(PageFrame frame, List<Glyph> glyphs, List<Paint> paints, List<Ruling> rulings) {

    double width() {
        return frame.width();
    }

    double height() {
        return frame.height();
    }
}
