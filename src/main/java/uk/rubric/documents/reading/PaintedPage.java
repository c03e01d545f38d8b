package uk.rubric.documents.reading;

import java.util.List;

/** What is painted on one page, in points from the top left of the page as shown. */
record PaintedPage(double width, double height, List<Glyph> glyphs, List<Paint> paints, List<Ruling> rulings) {}
