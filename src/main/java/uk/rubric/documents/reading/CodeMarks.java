package uk.rubric.documents.reading;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.pdf417.detector.PDF417DetectorResult;
import java.util.Arrays;
import java.util.Map;

/**
 * Sees whether a picture holds a square code, whether or not anybody can decode it: by the marks that the standards put into its corners and edges
 * for the eyes of machines (ISO/IEC 18004, 16022, 24778 and 15438), which nothing else looks like.
 */
final class CodeMarks {

    /** So large a share of the dots of a mark has to be right, since what cannot be decoded is damaged. */
    private static final double LEAST_RIGHT = 0.85;

    private CodeMarks() {}

    /** Whether any square code can be seen. */
    static boolean in(BinaryBitmap picture) {
        return quick(picture) || matrix(picture) || aztec(picture) || stacked(picture);
    }

    private static boolean quick(BinaryBitmap picture) {
        try {
            return CornerMarks.in(picture.getBlackMatrix());
        } catch (NotFoundException none) {
            return false;
        }
    }

    /** A Data Matrix has two solid edges, and two whose dots alternate. */
    private static boolean matrix(BinaryBitmap picture) {
        try {
            BitMatrix dots = new com.google.zxing.datamatrix.detector.Detector(picture.getBlackMatrix())
                    .detect()
                    .getBits();
            int width = dots.getWidth();
            int height = dots.getHeight();
            int solid = 0;
            int alternating = 0;
            for (int y = 0; y < height; y++) {
                solid += dots.get(0, y) ? 1 : 0;
                alternating += dots.get(width - 1, y) == (y % 2 == 1) ? 1 : 0;
            }
            for (int x = 0; x < width; x++) {
                solid += dots.get(x, height - 1) ? 1 : 0;
                alternating += dots.get(x, 0) == (x % 2 == 0) ? 1 : 0;
            }
            int all = width + height;
            return Math.min(width, height) >= 10 && solid >= LEAST_RIGHT * all && alternating >= LEAST_RIGHT * all;
        } catch (NotFoundException | RuntimeException none) {
            return false;
        }
    }

    /** The rings in the middle of an Aztec code carry a number with check digits of its own, without which they are not taken for one. */
    private static boolean aztec(BinaryBitmap picture) {
        try {
            return new com.google.zxing.aztec.detector.Detector(picture.getBlackMatrix())
                            .detect(false)
                            .getNbDatablocks()
                    > 0;
        } catch (NotFoundException | RuntimeException none) {
            return false;
        }
    }

    /** A PDF417 code begins and ends every row with the same bars. */
    private static boolean stacked(BinaryBitmap picture) {
        try {
            PDF417DetectorResult found = com.google.zxing.pdf417.detector.Detector.detect(picture, Map.of(), false);
            return found.getPoints().stream().anyMatch(CodeMarks::complete);
        } catch (NotFoundException | RuntimeException none) {
            return false;
        }
    }

    private static boolean complete(ResultPoint[] points) {
        return Arrays.stream(points).limit(8).filter(point -> point != null).count() >= 4;
    }
}
