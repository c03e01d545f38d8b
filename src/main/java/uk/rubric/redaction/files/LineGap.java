package uk.rubric.redaction.files;

import java.util.Comparator;
import java.util.List;

/** A gap that words left in a line with something after it, and how wide it becomes. */
final class LineGap {

    /** Gaps are a whole number of these wide, in heights of the line: names up to that length leave the same gap. */
    static final double STEP = 3;

    private final double width;
    private final double height;
    private final boolean mayShrink;
    private double target;

    /**
     * @param width in points, as {@code height}, which is the line's
     * @param mayShrink whether the box over it covers nothing but this line, so that text may move to where it stood
     */
    LineGap(double width, double height, boolean mayShrink) {
        this.width = width;
        this.height = height;
        this.mayShrink = mayShrink;
        this.target = Math.ceil(width / step()) * step();
    }

    /** By how much the gap becomes wider, or narrower where below 0, in points. */
    double change() {
        return target - width;
    }

    /**
     * Chooses how wide each gap becomes, so that the line grows by no more than there is room for: the next whole step, or, for as few as
     * may be, the one before it.
     *
     * @return whether there is room at all
     */
    static boolean fit(List<LineGap> gaps, double room) {
        List<LineGap> bySaving = gaps.stream()
                .filter(gap -> gap.lower() >= gap.width || gap.mayShrink)
                .sorted(Comparator.comparingDouble((LineGap gap) -> gap.lower() - gap.target))
                .toList();
        for (LineGap gap : bySaving) {
            if (grown(gaps) <= room) {
                break;
            }
            gap.target = gap.lower();
        }
        return grown(gaps) <= Math.max(0, room);
    }

    private static double grown(List<LineGap> gaps) {
        return gaps.stream().mapToDouble(LineGap::change).sum();
    }

    private double step() {
        return STEP * height;
    }

    /** The next narrower width that a gap may have; below one step there is one more, a single letter's height. */
    private double lower() {
        return width > step() ? Math.floor(width / step()) * step() : height;
    }
}
