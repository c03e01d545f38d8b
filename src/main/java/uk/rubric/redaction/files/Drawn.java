package uk.rubric.redaction.files;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Tells drawn rules, boxes and grids from shapes that may be letters. */
final class Drawn {

    /** Points by which a line may be off the level. */
    private static final double LEVEL = 0.5;

    private Drawn() {}

    /** Whether all of a shape lies in one of the areas. */
    static boolean within(Shape path, List<Shape> areas) {
        Rectangle2D bounds = path.getBounds2D();
        return areas.stream().anyMatch(area -> area.contains(bounds));
    }

    /** Whether a shape that may be drawn letters, because it is not made of level and upright lines alone, reaches into an area. */
    static boolean lettersReachInto(Shape path, List<Shape> areas) {
        Rectangle2D bounds = path.getBounds2D();
        return areas.stream()
                .anyMatch(area -> area.intersects(bounds)
                        && !area.contains(bounds)
                        && !straight(path)
                        && reachesInto(path, area));
    }

    /** Whether a path is made of level and upright lines alone. */
    private static boolean straight(Shape path) {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(at);
            if (kind == PathIterator.SEG_QUADTO || kind == PathIterator.SEG_CUBICTO) {
                return false;
            }
            if (kind == PathIterator.SEG_LINETO && Math.abs(at[0] - x) > LEVEL && Math.abs(at[1] - y) > LEVEL) {
                return false;
            }
            if (kind != PathIterator.SEG_CLOSE) {
                x = at[0];
                y = at[1];
            }
        }
        return true;
    }

    /** Whether something of a path lies in an area, be it a filled shape or a line. */
    private static boolean reachesInto(Shape path, Shape area) {
        Area common = new Area(path);
        common.intersect(new Area(area));
        if (!common.isEmpty()) {
            return true;
        }
        double[] at = new double[6];
        for (PathIterator steps = path.getPathIterator(null, 0.5); !steps.isDone(); steps.next()) {
            if (steps.currentSegment(at) != PathIterator.SEG_CLOSE && area.contains(at[0], at[1])) {
                return true;
            }
        }
        return false;
    }
}
