package uk.rubric.report;

import java.util.ArrayList;
import java.util.List;
import uk.rubric.documents.Page;
import uk.rubric.documents.Quad;
import uk.rubric.documents.TextRange;

/** Turns places on a page into SVG shapes measured in points. */
final class Drawing {

    /** In points; the style sheet's circle has the same. */
    private static final double LABEL_RADIUS = 6.5;

    private final double width;
    private final double height;

    Drawing(Page page) {
        this.width = page.width();
        this.height = page.height();
    }

    /** A quad's corners as the points of an SVG polygon. */
    String polygon(Quad quad) {
        return point(quad.x1(), quad.y1(), ",")
                + " "
                + point(quad.x2(), quad.y2(), ",")
                + " "
                + point(quad.x3(), quad.y3(), ",")
                + " "
                + point(quad.x4(), quad.y4(), ",");
    }

    /** Each line of the page's text as a bar, so that a reader finds the place without reading the page. */
    String outline(Page page) {
        StringBuilder path = new StringBuilder();
        for (TextRange line : lines(page.text())) {
            for (Quad quad : page.quads(line)) {
                path.append('M')
                        .append(point(quad.x1(), quad.y1(), " "))
                        .append('L')
                        .append(point(quad.x2(), quad.y2(), " "))
                        .append('L')
                        .append(point(quad.x3(), quad.y3(), " "))
                        .append('L')
                        .append(point(quad.x4(), quad.y4(), " "))
                        .append('Z');
            }
        }
        return path.toString();
    }

    /** The whole page, a little inside its edge. */
    static Quad frame() {
        return Quad.box(0.01, 0.008, 0.99, 0.992);
    }

    /** Where a finding's number stands: just left of the place, so that it does not cover what it points at. */
    String labelX(Quad first) {
        return number(Math.max(LABEL_RADIUS, first.x1() * width - LABEL_RADIUS - 1));
    }

    String x(double fraction) {
        return number(fraction * width);
    }

    String y(double fraction) {
        return number(fraction * height);
    }

    /** To a tenth of a point. */
    static String number(double points) {
        return Double.toString(Math.round(points * 10) / 10.0);
    }

    private String point(double x, double y, String between) {
        return x(x) + between + y(y);
    }

    private static List<TextRange> lines(String text) {
        List<TextRange> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\t') {
                if (i > start) {
                    lines.add(new TextRange(start, i));
                }
                start = i + 1;
            }
        }
        return lines;
    }
}
