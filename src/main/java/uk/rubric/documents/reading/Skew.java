package uk.rubric.documents.reading;

import java.awt.geom.AffineTransform;

/** Estimates by how much the lines of a picture lean, from how sharply ink falls into rows. */
final class Skew {

    /** A free search runs to its ends on noise; real scans and hand-held photographs lean less than this. */
    private static final double MOST_DEGREES = 10;

    private static final int SMALL_SIDE = 900;

    private Skew() {}

    /** Degrees clockwise by which the text leans; 0 where nothing says so clearly. */
    static double of(GreyImage picture) {
        double scale = Math.min(1, (double) SMALL_SIDE / Math.max(picture.width, picture.height));
        GreyImage small = scale == 1
                ? picture
                : picture.transformed(
                        AffineTransform.getScaleInstance(scale, scale),
                        Math.max(1, (int) (picture.width * scale)),
                        Math.max(1, (int) (picture.height * scale)));
        boolean[] ink = small.ink(12);
        int count = 0;
        int[] xs = new int[ink.length];
        int[] ys = new int[ink.length];
        for (int y = 0; y < small.height; y++) {
            for (int x = 0; x < small.width; x++) {
                if (ink[y * small.width + x]) {
                    xs[count] = x;
                    ys[count++] = y;
                }
            }
        }
        if (count < 50) {
            return 0;
        }
        double level = sharpness(xs, ys, count, 0, small);
        double best = 0;
        double bestSharpness = level;
        for (double degrees = -MOST_DEGREES; degrees <= MOST_DEGREES; degrees += 0.5) {
            double sharpness = sharpness(xs, ys, count, degrees, small);
            if (sharpness > bestSharpness) {
                bestSharpness = sharpness;
                best = degrees;
            }
        }
        double centre = best;
        for (double degrees = centre - 0.4; degrees <= centre + 0.41; degrees += 0.1) {
            double sharpness = sharpness(xs, ys, count, degrees, small);
            if (sharpness > bestSharpness) {
                bestSharpness = sharpness;
                best = degrees;
            }
        }
        return Math.abs(best) < 0.15 || bestSharpness < 1.05 * level ? 0 : best;
    }

    private static double sharpness(int[] xs, int[] ys, int count, double degrees, GreyImage image) {
        double sin = Math.sin(Math.toRadians(degrees));
        double cos = Math.cos(Math.toRadians(degrees));
        int offset = (int) (image.width * Math.abs(sin)) + 1;
        double[] rows = new double[image.height + 2 * offset + 2];
        for (int i = 0; i < count; i++) {
            rows[(int) (ys[i] * cos - xs[i] * sin) + offset]++;
        }
        double sharpness = 0;
        for (int i = 1; i < rows.length; i++) {
            double step = rows[i] - rows[i - 1];
            sharpness += step * step;
        }
        return sharpness;
    }
}
