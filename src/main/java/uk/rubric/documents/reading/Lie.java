package uk.rubric.documents.reading;

import java.util.List;
import uk.rubric.documents.reading.LetterInk.Blob;

/** Estimates from the rows of letters in a photograph how what bears them lies before the camera: turned, or bent round something. */
final class Lie {

    /** Rows of fewer letters say little about a direction. */
    private static final int LETTERS = 6;

    /** Letters in rows of one direction that make a direction. */
    private static final int ENOUGH = 10;

    private static final int BINS = 90;

    /** A bow that lifts the end of a row by less than this share of a letter does no harm. */
    private static final double HARMLESS = 0.3;

    private Lie() {}

    /** Degrees clockwise by which most rows lean, from -90 to 90; 0 where nothing says so clearly. Which end is the beginning is not told. */
    static double lean(List<List<Blob>> rows) {
        double[] weight = new double[BINS];
        for (List<Blob> row : rows) {
            if (row.size() >= LETTERS) {
                weight[bin(degrees(row))] += row.size();
            }
        }
        int best = 0;
        for (int i = 1; i < BINS; i++) {
            if (near(weight, i) > near(weight, best)) {
                best = i;
            }
        }
        if (near(weight, best) < ENOUGH) {
            return 0;
        }
        double centre = best * 180.0 / BINS - 90 + 90.0 / BINS;
        double sum = 0;
        double of = 0;
        for (List<Blob> row : rows) {
            double off = Math.IEEEremainder(degrees(row) - centre, 180);
            if (row.size() >= LETTERS && Math.abs(off) < 6) {
                sum += off * row.size();
                of += row.size();
            }
        }
        return of == 0 ? centre : Math.IEEEremainder(centre + sum / of, 180);
    }

    /**
     * How rows run across a picture that is bent round something.
     *
     * @param bow a row's height grows by this times the square of the distance from the middle, in pixels
     * @param slope and by this times the distance itself
     * @param middle a column
     */
    record Bend(double bow, double slope, double middle) {

        static final Bend NONE = new Bend(0, 0, 0);

        /** How much further down a row is at a column than at the middle. */
        double down(double x) {
            return (bow * (x - middle) + slope) * (x - middle);
        }
    }

    /** The bend that fits the rows of a picture best; none for straight rows and where too few tell. */
    static Bend bend(List<List<Blob>> rows) {
        double of = 0;
        double bow = 0;
        double middle = 0;
        double lifted = 0;
        for (List<Blob> row : rows) {
            if (tellsOfABend(row)) {
                Parabola curve = curve(row);
                double weight = weight(row);
                of += weight;
                bow += curve.bow() * weight;
                middle += curve.middle() * weight;
                double size = row.stream().mapToInt(Blob::size).average().orElse(1);
                lifted = Math.max(lifted, Math.abs(curve.bow()) * width(row) * width(row) / 4 / size);
            }
        }
        if (of == 0 || lifted < HARMLESS) {
            return Bend.NONE;
        }
        double slope = 0;
        for (List<Blob> row : rows) {
            if (tellsOfABend(row)) {
                Parabola curve = curve(row);
                slope += (curve.slope() + 2 * bow / of * (middle / of - curve.middle())) * weight(row);
            }
        }
        return new Bend(bow / of, slope / of, middle / of);
    }

    private static boolean tellsOfABend(List<Blob> row) {
        return row.size() >= LETTERS + 2 && Math.abs(degrees(row)) < 45;
    }

    private static double weight(List<Blob> row) {
        return row.size() * width(row) * width(row);
    }

    private static double width(List<Blob> row) {
        return Math.abs(row.getLast().x() - row.getFirst().x());
    }

    /** The parabola that fits a row best about its own middle. */
    private static Parabola curve(List<Blob> row) {
        return Parabola.through(
                row.stream().mapToDouble(Blob::x).toArray(),
                row.stream().mapToDouble(Blob::y).toArray());
    }

    private static double degrees(List<Blob> row) {
        return Math.IEEEremainder(
                Math.toDegrees(Math.atan2(
                        row.getLast().y() - row.getFirst().y(),
                        row.getLast().x() - row.getFirst().x())),
                180);
    }

    private static int bin(double degrees) {
        return Math.floorMod((int) Math.floor((degrees + 90) * BINS / 180), BINS);
    }

    private static double near(double[] weight, int bin) {
        return weight[bin] + weight[Math.floorMod(bin - 1, BINS)] + weight[Math.floorMod(bin + 1, BINS)];
    }
}
