package uk.rubric.documents.reading;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.jspecify.annotations.Nullable;

/** Keeps what is painted on a page besides its text, as far as it could hide the text or part it into cells. */
final class PaintCollector {

    private static final double THINNEST_COVER = 2.5;
    private static final double SHORTEST_RULING = 8;

    private final List<Paint> paints = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();

    List<Paint> paints() {
        return paints;
    }

    List<Ruling> rulings() {
        return rulings;
    }

    /** Whether a filled shape is so thin that it can only be a drawn line; such a line is kept as one. */
    boolean line(Rectangle2D bounds) {
        if (Math.min(bounds.getWidth(), bounds.getHeight()) >= THINNEST_COVER) {
            return false;
        }
        if (bounds.getWidth() > bounds.getHeight()) {
            line(bounds.getMinX(), bounds.getCenterY(), bounds.getMaxX(), bounds.getCenterY());
        } else {
            line(bounds.getCenterX(), bounds.getMinY(), bounds.getCenterX(), bounds.getMaxY());
        }
        return true;
    }

    /** Keeps the level and upright parts of a thin outline: borders of cells, boxes and rows. */
    void outline(PathIterator path) {
        double[] point = new double[6];
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(point);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> {
                    x = startX = point[0];
                    y = startY = point[1];
                }
                case PathIterator.SEG_LINETO -> {
                    line(x, y, point[0], point[1]);
                    x = point[0];
                    y = point[1];
                }
                case PathIterator.SEG_CLOSE -> {
                    line(x, y, startX, startY);
                    x = startX;
                    y = startY;
                }
                default -> {
                    int last = kind == PathIterator.SEG_CUBICTO ? 4 : 2;
                    x = point[last];
                    y = point[last + 1];
                }
            }
        }
    }

    private void line(double x1, double y1, double x2, double y2) {
        double w = Math.abs(x2 - x1);
        double h = Math.abs(y2 - y1);
        if (Math.max(w, h) >= SHORTEST_RULING && Math.min(w, h) < 1) {
            rulings.add(new Ruling(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)));
        }
    }

    /** Keeps something opaque. */
    void cover(Shape visible, int rgb, @Nullable PDImage image, int order) {
        Rectangle2D bounds = visible.getBounds2D();
        if (bounds.getWidth() >= THINNEST_COVER && bounds.getHeight() >= THINNEST_COVER) {
            paints.add(new Paint(isBox(visible, bounds) ? bounds : visible, bounds, rgb, image, order));
        }
    }

    /** Keeps a picture through which what lies under it may be seen. */
    void glass(Rectangle2D bounds, PDImage image, int order) {
        paints.add(new Paint(new Area(), bounds, -1, image, order));
    }

    private static boolean isBox(Shape shape, Rectangle2D bounds) {
        double margin = 0.01;
        return shape.contains(
                bounds.getX() + margin,
                bounds.getY() + margin,
                bounds.getWidth() - 2 * margin,
                bounds.getHeight() - 2 * margin);
    }
}
