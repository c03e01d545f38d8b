package uk.rubric.documents.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.rubric.documents.Layer;

/**
 * Writes the glyphs of a page as one text in the order in which people read it: a label before its value, a cell in one piece,
 * columns of prose one after the other.
 */
final class PageLayout {

    private final List<Ruling> rulings;

    PageLayout(List<Ruling> rulings) {
        this.rulings = rulings;
    }

    /** Writes what can be seen or lies covered in its place first, then what is invisible. */
    void write(List<Glyph> glyphs, PageText text) {
        writeDirections(
                glyphs.stream().filter(glyph -> glyph.layer != Layer.INVISIBLE).toList(), text);
        writeDirections(
                glyphs.stream().filter(glyph -> glyph.layer == Layer.INVISIBLE).toList(), text);
    }

    /** Text that runs in another direction is a block of its own; the direction with most glyphs comes first. */
    private void writeDirections(List<Glyph> glyphs, PageText text) {
        List<List<Glyph>> directions = new ArrayList<>(directions(glyphs).values());
        directions.sort(Comparator.comparingInt((List<Glyph> group) -> -group.size()));
        for (List<Glyph> group : directions) {
            double angle = meanAngle(group);
            group.forEach(glyph -> glyph.turn(angle));
            List<Ruling> here = Math.abs(angle) < 0.02 ? rulings : List.of();
            text.separator(text.isEmpty() ? "" : "\n\n");
            new ReadingOrder(here).write(new LineBuilder(here).lines(group), text);
        }
    }

    /** The glyphs by the direction in which they run; inside a direction they keep their order, since a run of letters is one word. */
    private static Map<Integer, List<Glyph>> directions(List<Glyph> glyphs) {
        Map<Integer, Integer> count = new TreeMap<>();
        glyphs.forEach(glyph -> count.merge(degree(glyph), 1, Integer::sum));
        // The words of a scan lean a little, each in its own way: neighbours within two degrees are one direction.
        Map<Integer, Integer> joined = new TreeMap<>();
        count.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Integer, Integer> e) -> -e.getValue())
                        .thenComparingInt(Map.Entry::getKey))
                .forEach(e -> joined.put(
                        e.getKey(),
                        joined.values().stream()
                                .filter(d -> Math.abs(d - e.getKey()) <= 2)
                                .findFirst()
                                .orElse(e.getKey())));
        Map<Integer, List<Glyph>> directions = new TreeMap<>();
        glyphs.forEach(glyph -> directions
                .computeIfAbsent(joined.getOrDefault(degree(glyph), 0), d -> new ArrayList<>())
                .add(glyph));
        return directions;
    }

    private static int degree(Glyph glyph) {
        int degree = (int) Math.round(Math.toDegrees(glyph.angle()));
        return degree == -180 ? 180 : degree;
    }

    private static double meanAngle(List<Glyph> group) {
        double sin = 0;
        double cos = 0;
        for (Glyph glyph : group) {
            double angle = glyph.angle();
            sin += Math.sin(angle);
            cos += Math.cos(angle);
        }
        double mean = Math.atan2(sin, cos);
        return Math.abs(mean) < 0.002 ? 0 : mean;
    }
}
