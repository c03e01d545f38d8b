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

    /** What a code says, and where it lies in pixels. */
    record Code(String says, Rectangle2D box) {}

    private Barcodes() {}

    /** The codes from the top down. */
    static List<Code> in(GreyImage picture) {
        Map<DecodeHintType, Object> hints = new EnumMap<>(DecodeHintType.class);
        hints.put(DecodeHintType.POSSIBLE_FORMATS, FORMATS);
        hints.put(DecodeHintType.TRY_HARDER, true);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new PlanarYUVLuminanceSource(
                picture.pixels, picture.width, picture.height, 0, 0, picture.width, picture.height, false)));
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
        codes.sort(Comparator.comparingDouble((Code code) -> code.box().getY())
                .thenComparingDouble(code -> code.box().getX())
                .thenComparing(Code::says));
        return codes;
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
