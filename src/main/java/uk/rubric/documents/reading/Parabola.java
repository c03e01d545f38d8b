package uk.rubric.documents.reading;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The parabola that fits some points best, by least squares: {@code y = bow * d * d + slope * d + height} with d the distance from the middle.
 *
 * @param middle the mean of the points' x
 */
record Parabola(double bow, double slope, double height, double middle) {

    static Parabola through(double[] xs, double[] ys) {
        double middle = Arrays.stream(xs).average().orElse(0);
        double n = xs.length;
        double x2 = 0;
        double x3 = 0;
        double x4 = 0;
        double y0 = 0;
        double y1 = 0;
        double y2 = 0;
        for (int i = 0; i < xs.length; i++) {
            double x = xs[i] - middle;
            x2 += x * x;
            x3 += x * x * x;
            x4 += x * x * x * x;
            y0 += ys[i];
            y1 += x * ys[i];
            y2 += x * x * ys[i];
        }
        if (x2 < 1e-9) {
            return new Parabola(0, 0, y0 / n, middle);
        }
        // The normal equations; the sum of x is nought, since the x are about their mean.
        double determinant = x4 - x3 * x3 / x2 - x2 * x2 / n;
        double bow = determinant < 1e-9 ? 0 : (y2 - x3 * y1 / x2 - x2 * y0 / n) / determinant;
        return new Parabola(bow, (y1 - bow * x3) / x2, (y0 - bow * x2) / n, middle);
    }

    /** How far the points lie from it, as the root of the mean square. */
    double off(double[] xs, double[] ys) {
        return Math.sqrt(IntStream.range(0, xs.length)
                .mapToDouble(i -> {
                    double d = xs[i] - middle;
                    double off = ys[i] - (bow * d + slope) * d - height;
                    return off * off;
                })
                .average()
                .orElse(0));
    }
}
