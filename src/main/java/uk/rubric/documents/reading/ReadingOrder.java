package uk.rubric.documents.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts lines of segments into reading order.
 *
 * <p>Drawn lines come first: rulings across a region part it into rows, rulings down a row part it into cells, each read whole.
 * Where nothing is drawn, a gutter with prose on both sides parts columns; everything else is read row by row, so that a label
 * stands before its value, and a line that only goes on under a value stays with that value.
 */
final class ReadingOrder {

    private static final double BLOCK_GAP = 1.9;
    private static final double MOST = 0.6;

    private final List<Ruling> levels;
    private final List<Ruling> uprights;

    ReadingOrder(List<Ruling> rulings) {
        this.levels = rulings.stream().filter(Ruling::level).toList();
        this.uprights = rulings.stream().filter(ruling -> !ruling.level()).toList();
    }

    void write(List<List<Segment>> lines, PageText text) {
        Pieces pieces = new Pieces(text);
        compose(lines, pieces);
    }

    /** Writes segments with the separators that their places ask for. */
    static final class Pieces {
        private final PageText text;
        private String pending = "";
        private boolean firstOfCell;
        private double lastBase = Double.NaN;
        private double lastHeight;

        Pieces(PageText text) {
            this.text = text;
        }

        void segment(Segment segment) {
            text.separator(pending);
            segment.write(text);
            lastBase = segment.base;
            lastHeight = segment.height;
            pending = "\t";
            firstOfCell = false;
        }

        /** What follows stands in the next cell of the same row, also where its first line is higher or lower. */
        void cell() {
            pending = pending.isEmpty() ? "" : "\t";
            firstOfCell = true;
        }

        /** A new line, with an empty one before it where the page leaves room for one. */
        void line(double base, double height) {
            if (!pending.isEmpty() && !firstOfCell) {
                boolean far = base - lastBase > BLOCK_GAP * Math.max(height, lastHeight) || base < lastBase - height;
                pending = far ? "\n\n" : "\n";
            }
        }

        void block() {
            pending = pending.isEmpty() ? "" : "\n\n";
        }
    }

    private void compose(List<List<Segment>> lines, Pieces pieces) {
        if (lines.isEmpty()) {
            return;
        }
        for (List<List<Segment>> band : bands(lines)) {
            List<Double> dividers = dividers(band);
            if (dividers.isEmpty()) {
                flow(band, pieces);
            } else {
                cells(band, dividers, pieces);
            }
        }
    }

    /** Parts a region at the level rulings that cross most of it. */
    private List<List<List<Segment>>> bands(List<List<Segment>> lines) {
        double left = lines.stream()
                .flatMap(List::stream)
                .mapToDouble(s -> s.left)
                .min()
                .orElse(0);
        double right = lines.stream()
                .flatMap(List::stream)
                .mapToDouble(s -> s.right)
                .max()
                .orElse(0);
        List<List<List<Segment>>> bands = new ArrayList<>();
        bands.add(new ArrayList<>());
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && ruled(middle(lines.get(i - 1)), middle(lines.get(i)), left, right)) {
                bands.add(new ArrayList<>());
            }
            bands.getLast().add(lines.get(i));
        }
        return bands;
    }

    private static double middle(List<Segment> line) {
        return line.stream().mapToDouble(Segment::middle).average().orElse(0);
    }

    private boolean ruled(double above, double below, double left, double right) {
        double covered = 0;
        double reach = left;
        List<Ruling> between = levels.stream()
                .filter(r -> r.y1() > above && r.y1() < below && r.x2() > left && r.x1() < right)
                .sorted(Comparator.comparingDouble(Ruling::x1))
                .toList();
        for (Ruling ruling : between) {
            double from = Math.max(reach, ruling.x1());
            double to = Math.min(right, ruling.x2());
            if (to > from) {
                covered += to - from;
                reach = to;
            }
        }
        return covered > MOST * (right - left);
    }

    /** Where upright rulings part a band into cells that hold text on both sides. */
    private List<Double> dividers(List<List<Segment>> band) {
        List<Segment> all = band.stream().flatMap(List::stream).toList();
        double top = all.stream().mapToDouble(s -> s.top).min().orElse(0);
        double bottom = all.stream().mapToDouble(s -> s.bottom).max().orElse(0);
        List<Double> dividers = new ArrayList<>();
        for (Ruling ruling : uprights) {
            double x = (ruling.x1() + ruling.x2()) / 2;
            double shared = Math.min(bottom, bottomOf(x)) - Math.max(top, topOf(x));
            boolean crosses = all.stream().anyMatch(s -> s.left < x - 2 && s.right > x + 2);
            boolean parts =
                    all.stream().anyMatch(s -> s.right <= x + 2) && all.stream().anyMatch(s -> s.left >= x - 2);
            if (shared > MOST * (bottom - top)
                    && !crosses
                    && parts
                    && dividers.stream().noneMatch(d -> Math.abs(d - x) < 3)) {
                dividers.add(x);
            }
        }
        dividers.sort(Comparator.naturalOrder());
        return dividers;
    }

    private double topOf(double x) {
        return uprights.stream()
                .filter(r -> Math.abs(r.x1() - x) < 1.5)
                .mapToDouble(Ruling::y1)
                .min()
                .orElse(Double.MAX_VALUE);
    }

    private double bottomOf(double x) {
        return uprights.stream()
                .filter(r -> Math.abs(r.x1() - x) < 1.5)
                .mapToDouble(Ruling::y2)
                .max()
                .orElse(0);
    }

    private void cells(List<List<Segment>> band, List<Double> dividers, Pieces pieces) {
        Segment first = band.getFirst().getFirst();
        pieces.line(first.base, first.height);
        for (int cell = 0; cell <= dividers.size(); cell++) {
            double from = cell == 0 ? -Double.MAX_VALUE : dividers.get(cell - 1);
            double to = cell == dividers.size() ? Double.MAX_VALUE : dividers.get(cell);
            List<List<Segment>> lines = part(band, from, to);
            if (lines.isEmpty()) {
                continue;
            }
            if (cell > 0) {
                pieces.cell();
            }
            compose(lines, pieces);
        }
    }

    private void flow(List<List<Segment>> lines, Pieces pieces) {
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            ProseColumns columns = ProseColumns.from(lines, i);
            if (columns != null) {
                Rows.of(lines.subList(from, i)).forEach(row -> row.write(pieces));
                pieces.block();
                compose(part(lines.subList(i, columns.end()), -Double.MAX_VALUE, columns.gutter()), pieces);
                pieces.block();
                compose(part(lines.subList(i, columns.end()), columns.gutter(), Double.MAX_VALUE), pieces);
                pieces.block();
                from = columns.end();
                i = columns.end() - 1;
            }
        }
        Rows.of(lines.subList(from, lines.size())).forEach(row -> row.write(pieces));
    }

    /** The part of some lines between two positions. */
    private static List<List<Segment>> part(List<List<Segment>> lines, double from, double to) {
        List<List<Segment>> part = new ArrayList<>();
        for (List<Segment> line : lines) {
            List<Segment> inside = line.stream()
                    .filter(s -> (s.left + s.right) / 2 >= from && (s.left + s.right) / 2 < to)
                    .toList();
            if (!inside.isEmpty()) {
                part.add(inside);
            }
        }
        return part;
    }
}
