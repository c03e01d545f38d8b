package uk.rubric.documents.reading;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.GenericMultipleBarcodeReader;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Decodes the bar codes and square codes of a picture: whoever has a telephone reads them too (guidance paragraphs 9.1 and 9.2). Codes of goods in
 * shops are left out, since they tell of nobody.
 */
final class Barcodes {

    /** Those of hospitals, laboratories, tickets and letters; narrower ones are seen in every fence. */
    private static final List<BarcodeFormat> FORMATS = List.of(
            BarcodeFormat.QR_CODE,
            BarcodeFormat.DATA_MATRIX,
            BarcodeFormat.AZTEC,
            BarcodeFormat.PDF_417,
            BarcodeFormat.CODE_128,
            BarcodeFormat.CODE_39);

    /** A shorter one is chance, or says nothing. */
    private static final int LEAST = 4;

    private static final int MOST = 500;

    /** Kinds that are looked for only where bars were seen: those of depots and libraries. */
    private static final List<BarcodeFormat> OTHER_BARS = List.of(
            BarcodeFormat.CODE_128,
            BarcodeFormat.CODE_39,
            BarcodeFormat.CODE_93,
            BarcodeFormat.ITF,
            BarcodeFormat.CODABAR);

    private static final List<BarcodeFormat> OF_GOODS =
            List.of(BarcodeFormat.EAN_13, BarcodeFormat.EAN_8, BarcodeFormat.UPC_A, BarcodeFormat.UPC_E);

    /** By how many degrees bars that were seen are turned until they can be decoded. */
    private static final List<Integer> TURNS = List.of(0, 4, -4, 8, -8, 90);

    /** What a code says, and where it lies in pixels. */
    record Code(String says, Rectangle2D box) {}

    /**
     * What was seen in a picture.
     *
     * @param codes that could be decoded
     * @param unread whether there is a code that could not
     */
    record Seen(List<Code> codes, boolean unread) {}

    private Barcodes() {}

    /** The codes from the top down, and whether there are more than could be decoded. */
    static Seen in(GreyImage picture) {
        BinaryBitmap bitmap = bitmap(picture);
        List<Code> codes = new ArrayList<>(decoded(bitmap, FORMATS, picture));
        boolean unread = codes.isEmpty() && CodeMarks.in(bitmap);
        for (Rectangle patch : SquareMarks.in(picture)) {
            if (codes.stream().noneMatch(code -> code.box().intersects(patch))) {
                GreyImage near = near(picture, patch, 0, patch.width < 200 ? 2 : 1);
                List<Code> found = decoded(bitmap(near), FORMATS, near);
                found.stream().map(code -> new Code(code.says(), patch)).forEach(codes::add);
                unread |= found.isEmpty() && CodeMarks.in(bitmap(near));
            }
        }
        for (Rectangle bars : BarMarks.in(picture)) {
            if (codes.stream().noneMatch(code -> code.box().intersects(bars))) {
                List<Code> found = closer(picture, bars, OTHER_BARS);
                codes.addAll(found);
                unread |= found.isEmpty() && closer(picture, bars, OF_GOODS).isEmpty();
            }
        }
        codes.sort(Comparator.comparingDouble((Code code) -> code.box().getY())
                .thenComparingDouble(code -> code.box().getX())
                .thenComparing(Code::says));
        return new Seen(codes, unread);
    }

    private static BinaryBitmap bitmap(GreyImage picture) {
        return new BinaryBitmap(new HybridBinarizer(new PlanarYUVLuminanceSource(
                picture.pixels, picture.width, picture.height, 0, 0, picture.width, picture.height, false)));
    }

    private static List<Code> decoded(BinaryBitmap bitmap, List<BarcodeFormat> formats, GreyImage picture) {
        Map<DecodeHintType, Object> hints = new EnumMap<>(DecodeHintType.class);
        hints.put(DecodeHintType.POSSIBLE_FORMATS, formats);
        hints.put(DecodeHintType.TRY_HARDER, true);
        List<Code> codes = new ArrayList<>();
        try {
            for (Result result :
                    new GenericMultipleBarcodeReader(new MultiFormatReader()).decodeMultiple(bitmap, hints)) {
                String says =
                        result.getText().replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
                if (says.length() >= LEAST) {
                    codes.add(new Code(says.substring(0, Math.min(MOST, says.length())), box(result, picture)));
                }
            }
        } catch (NotFoundException e) {
            return List.of();
        }
        return codes;
    }

    /** Looks at bars that were seen from near by, straightened until one of the kinds can be decoded; the place is that of the bars. */
    private static List<Code> closer(GreyImage picture, Rectangle bars, List<BarcodeFormat> formats) {
        for (int degrees : TURNS) {
            GreyImage near = near(picture, bars, degrees, 2);
            List<Code> found = decoded(bitmap(near), formats, near);
            if (!found.isEmpty()) {
                return List.of(new Code(found.getFirst().says(), bars));
            }
        }
        return List.of();
    }

    /** A part of the picture and a margin around it, turned and enlarged. */
    private static GreyImage near(GreyImage picture, Rectangle box, int degrees, double scale) {
        int margin = 20 + Math.max(box.width, box.height) / 5;
        Rectangle part = new Rectangle(box.x - margin, box.y - margin, box.width + 2 * margin, box.height + 2 * margin)
                .intersection(new Rectangle(picture.width, picture.height));
        double length = Math.hypot(part.width, part.height);
        int width = (int) (scale * (degrees == 0 ? part.width : length));
        int height = (int) (scale * (degrees == 0 ? part.height : length));
        AffineTransform turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        turn.rotate(Math.toRadians(degrees));
        turn.scale(scale, scale);
        turn.translate(-part.getCenterX(), -part.getCenterY());
        return picture.transformed(turn, width, height);
    }

    /** A line code is found on one row of it; it is as high as a quarter of its width. */
    private static Rectangle2D box(Result result, GreyImage picture) {
        double left = picture.width;
        double right = 0;
        double top = picture.height;
        double bottom = 0;
        for (ResultPoint point : result.getResultPoints()) {
            if (point != null) {
                left = Math.min(left, point.getX());
                right = Math.max(right, point.getX());
                top = Math.min(top, point.getY());
                bottom = Math.max(bottom, point.getY());
            }
        }
        double more = Math.max(0, (right - left) / 4 - (bottom - top)) / 2;
        Rectangle2D box = new Rectangle2D.Double(left, top - more, right - left, bottom - top + 2 * more);
        return box.createIntersection(new Rectangle2D.Double(0, 0, picture.width, picture.height));
    }
}
