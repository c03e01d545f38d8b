package uk.rubric.documents.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the glyphs of a page that run in one direction into lines, and cuts each line where a gap or a drawn line parts two cells. */
final class LineBuilder {

    /** Parts of the glyphs' height; measured on real forms and judgments. */
    private static final double SAME_LINE = 0.35;

    private static final double BLANK = 0.16;
    private static final double CELL_GAP = 1.1;
    private static final double TYPED_BLANK_GAP = 3;

    /** A run is a string as it was painted: letters that follow each other both in the file and on the page. */
    private static final class Run {
        final List<Glyph> glyphs = new ArrayList<>();
        double left;
        double base;
        double height;
    }

    /** Runs on one base line, with the base line and height of the largest. */
    private static final class Line {
        final List<Run> runs = new ArrayList<>();
        double base;
        double height;

        void add(Run run) {
            runs.add(run);
            if (run.height > height) {
                height = run.height;
                base = run.base;
            }
        }

        boolean carries(Run small) {
            return runs.stream().anyMatch(run -> carriesRaised(run, small));
        }
    }

    private final List<Ruling> uprights;

    LineBuilder(List<Ruling> rulings) {
        this.uprights = rulings.stream().filter(ruling -> !ruling.level()).toList();
    }

    /** All segments, from the top line to the bottom one and left to right in each. */
    List<List<Segment>> lines(List<Glyph> glyphs) {
        List<Run> runs = runs(glyphs);
        runs.sort(Comparator.comparingDouble((Run run) -> run.base).thenComparingDouble(run -> run.left));
        List<Line> lines = new ArrayList<>();
        List<Run> raised = new ArrayList<>();
        double tallest = runs.stream().mapToDouble(run -> run.height).max().orElse(0);
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            Line last = lines.isEmpty() ? null : lines.getLast();
            if (last != null && run.base - last.base <= SAME_LINE * Math.min(last.height, run.height)) {
                last.add(run);
            } else if (raised(i, runs, tallest)) {
                raised.add(run);
            } else {
                lines.add(new Line());
                lines.getLast().add(run);
            }
        }
        for (Run run : raised) {
            lines.stream().filter(line -> line.carries(run)).findFirst().ifPresent(line -> line.runs.add(run));
        }
        List<List<Segment>> cut = new ArrayList<>();
        for (Line line : lines) {
            line.runs.sort(Comparator.comparingDouble((Run run) -> run.left).thenComparingDouble(run -> run.base));
            cut.add(segments(line.runs));
        }
        return cut;
    }

    /** Whether a small run is the raised end of a word in another line, as in 1st. */
    private static boolean raised(int index, List<Run> sorted, double tallest) {
        Run run = sorted.get(index);
        if (run.glyphs.size() > 3) {
            return false;
        }
        for (int i = index + 1; i < sorted.size() && sorted.get(i).base - run.base < 0.6 * tallest; i++) {
            if (carriesRaised(sorted.get(i), run)) {
                return true;
            }
        }
        return false;
    }

    private static boolean carriesRaised(Run run, Run small) {
        double above = run.base - small.base;
        double right = run.glyphs.getLast().right;
        return small.height < 0.8 * run.height
                && above > 0.1 * run.height
                && above < 0.6 * run.height
                && small.left > run.left
                && small.left < right + 0.3 * run.height;
    }

    private static List<Run> runs(List<Glyph> glyphs) {
        List<Run> runs = new ArrayList<>();
        Glyph last = null;
        for (Glyph glyph : glyphs) {
            if (last != null && combines(last, glyph)) {
                continue;
            }
            double gap = last == null ? 0 : glyph.left - last.right;
            double size = last == null ? 0 : Math.min(last.height(), glyph.height());
            boolean follows = last != null
                    && Math.abs(glyph.base - last.base) < SAME_LINE * size
                    && gap > -0.5 * size
                    && gap < CELL_GAP * size;
            if (!follows) {
                runs.add(new Run());
                runs.getLast().left = glyph.left;
                runs.getLast().base = glyph.base;
            }
            Run run = runs.getLast();
            run.glyphs.add(glyph);
            run.height = Math.max(run.height, glyph.height());
            last = glyph;
        }
        return runs;
    }

    /** Joins an accent drawn over a letter with the letter; either may be painted first. */
    private static boolean combines(Glyph last, Glyph glyph) {
        double shared = Math.min(last.right, glyph.right) - Math.max(last.left, glyph.left);
        if (shared < 0.3 * Math.min(last.right - last.left, glyph.right - glyph.left)
                && Character.getType(glyph.text.charAt(0)) != Character.NON_SPACING_MARK) {
            return false;
        }
        char mark = GlyphText.accent(glyph.text);
        if (mark != 0 && Character.isLetter(last.text.charAt(last.text.length() - 1))) {
            last.text = GlyphText.accented(last.text, mark);
            return true;
        }
        mark = GlyphText.accent(last.text);
        if (mark != 0 && Character.isLetter(glyph.text.charAt(0))) {
            last.text = GlyphText.accented(glyph.text, mark);
            last.right = Math.max(last.right, glyph.right);
            return true;
        }
        return false;
    }

    private List<Segment> segments(List<Run> line) {
        List<Segment> segments = new ArrayList<>();
        Glyph last = null;
        double reach = 0;
        for (Run run : line) {
            for (Glyph glyph : run.glyphs) {
                boolean sameRun = glyph != run.glyphs.getFirst();
                double size = last == null ? 0 : Math.max(last.height(), glyph.height());
                double gap = last == null ? 0 : glyph.left - reach;
                boolean typed = glyph.spacesBefore > 0 && glyph.spacesBefore <= 2;
                boolean cut = last == null
                        || gap > (typed ? TYPED_BLANK_GAP : CELL_GAP) * size
                        || gap > 0 && parted(last, glyph);
                if (cut) {
                    segments.add(new Segment());
                }
                boolean blank = !cut
                        && (gap > BLANK * size
                                || glyph.spacesBefore > 0 && gap > -0.05 * size
                                || !sameRun && gap > 0.05 * size && glyph.spacesBefore > 0
                                || !sameRun && gap < -0.5 * size);
                segments.getLast().add(glyph, blank);
                reach = cut ? glyph.right : Math.max(reach, glyph.right);
                last = glyph;
            }
        }
        return segments;
    }

    private boolean parted(Glyph last, Glyph next) {
        if (uprights.isEmpty()) {
            return false;
        }
        double y = (next.top + next.bottom) / 2;
        for (Ruling ruling : uprights) {
            double x = (ruling.x1() + ruling.x2()) / 2;
            if (x > last.right - 1 && x < next.left + 1 && ruling.y1() < y && ruling.y2() > y) {
                return true;
            }
        }
        return false;
    }
}
