package uk.rubric.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * One page of a document: its text in reading order and, for every character, where it stands on the page.
 *
 * <p>Cells of one row are parted by a tab, lines by a line feed, blocks by an empty line. A black box that hides nothing readable
 * stands in the text as a run of {@link #MASK} at its place. Text that lies outside the printed page (comments, hidden cells)
 * follows the printed text and is named by a {@link Stretch}. A format without pages (mail, text, one sheet of a workbook)
 * is one page whose characters have no box.
 */
public final class Page {

    /** Stands for a black box in the text. */
    public static final char MASK = '\u2588';

    private final int number;
    private final String label;
    private final double width;
    private final double height;
    private final String text;
    private final Positions positions;
    private final List<Stretch> stretches;
    private final boolean fromPicture;

    /**
     * @param number 1-based
     * @param label how people call the page, as in "Sheet 'Costs'"; empty for plain numbered pages
     * @param width of the page as shown, in points (1/72 inch); 0 for formats without pages
     * @param height likewise
     * @param positions of all characters of the text, or of none
     * @param fromPicture whether the text was read from a picture and may hold misread characters
     */
    public Page(
            int number,
            String label,
            double width,
            double height,
            String text,
            Positions positions,
            List<Stretch> stretches,
            boolean fromPicture) {
        if (positions.characters() != 0 && positions.characters() != text.length()) {
            throw new IllegalArgumentException(
                    "positions of " + positions.characters() + " of " + text.length() + " characters");
        }
        this.number = number;
        this.label = label;
        this.width = width;
        this.height = height;
        this.text = text;
        this.positions = positions;
        this.stretches = List.copyOf(stretches);
        this.fromPicture = fromPicture;
    }

    /** A page of text without positions, as mail and plain text have. */
    public static Page ofText(int number, String text) {
        return new Page(number, "", 0, 0, text, Positions.NONE, List.of(), false);
    }

    public int number() {
        return number;
    }

    public String label() {
        return label;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /** The page's text. Raw personal data: never log it. */
    public String text() {
        return text;
    }

    public List<Stretch> stretches() {
        return stretches;
    }

    public boolean fromPicture() {
        return fromPicture;
    }

    /** Whether characters have a place on the page. */
    public boolean hasPositions() {
        return positions.characters() > 0;
    }

    /** Where its characters stand. */
    public Positions positions() {
        return positions;
    }

    /** The same page with the same positions, kept in another way. */
    public Page withPositions(Positions kept) {
        return new Page(number, label, width, height, text, kept, stretches, fromPicture);
    }

    /** The layer in which a range lies: the first layer other than {@code PAGE} that it touches. */
    public Layer layerOf(TextRange range) {
        for (Stretch stretch : stretches) {
            if (stretch.range().overlaps(range)) {
                return stretch.layer();
            }
        }
        return Layer.PAGE;
    }

    /** The quads that cover a range: one for each run of characters on the same base line. */
    public List<Quad> quads(TextRange range) {
        if (!hasPositions()) {
            return List.of();
        }
        List<Quad> quads = new ArrayList<>();
        int end = Math.min(range.end(), text.length());
        float[] run = new float[0];
        int last = -1;
        for (int i = range.start(); i < end; i++) {
            int box = positions.boxOf(i);
            if (box < 0 || box == last) {
                continue;
            }
            last = box;
            float[] next = positions.corners(box);
            if (run.length == 0) {
                run = next;
            } else if (continues(run, next)) {
                System.arraycopy(next, 2, run, 2, 4);
            } else {
                quads.add(quad(run));
                run = next;
            }
        }
        if (run.length > 0) {
            quads.add(quad(run));
        }
        return quads;
    }

    /** Whether a box goes on where the run ends: its left edge near the run's right edge, measured in page-shaped units. */
    private boolean continues(float[] run, float[] next) {
        double w = width > 0 ? width : 1;
        double h = height > 0 ? height : 1;
        double size = Math.hypot((run[6] - run[0]) * w, (run[7] - run[1]) * h);
        double dx = (run[2] - run[0]) * w;
        double dy = (run[3] - run[1]) * h;
        double length = Math.max(1e-6, Math.hypot(dx, dy));
        double ex = (next[0] - run[2]) * w;
        double ey = (next[1] - run[3]) * h;
        double along = (ex * dx + ey * dy) / length;
        double across = Math.abs(ex * dy - ey * dx) / length;
        return across < 0.3 * size && along > -0.5 * size && along < 2.5 * size;
    }

    private static Quad quad(float[] b) {
        return new Quad(b[0], b[1], b[2], b[3], b[4], b[5], b[6], b[7]);
    }

    /** Never the text: only its length. */
    @Override
    public String toString() {
        return "Page " + number + ", " + text.length() + " characters";
    }
}
