package uk.rubric.redaction.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import uk.rubric.documents.reading.PictureEnd;

/** Takes out of photographs on pages what cameras and programs wrote into them beside the picture: place, owner, a small picture of the whole. */
final class PhotographAsides {

    private static final int MARKER = 0xFF;
    private static final int START = 0xD8;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int FIRST_OF_PROGRAMS = 0xE0;
    private static final int LAST_OF_PROGRAMS = 0xEF;

    /** What decoding rests on: the basic form, the colour profile, and how Adobe's programs turned the colours. */
    private static final List<Integer> KEPT = List.of(0xE0, 0xE2, 0xEE);

    private PhotographAsides() {}

    /** Cleans a picture that is packed as a photograph alone; others hold nothing beside their dots. */
    static void remove(COSStream picture) throws IOException {
        if (!new PDStream(picture).getFilters().equals(List.of(COSName.DCT_DECODE))) {
            return;
        }
        byte[] before;
        try (InputStream in = picture.createRawInputStream()) {
            before = in.readAllBytes();
        }
        byte[] after = without(before);
        if (after.length < before.length) {
            try (OutputStream out = picture.createRawOutputStream()) {
                out.write(after);
            }
        }
    }

    /** A JPEG without its comments, its segments of programs (ITU-T T.81, B.1.1.4) and what follows its end; what is not made so stays as it is. */
    static byte[] without(byte[] jpeg) {
        if (jpeg.length < 4 || (jpeg[0] & 255) != MARKER || (jpeg[1] & 255) != START) {
            return jpeg;
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream(jpeg.length);
        kept.write(jpeg, 0, 2);
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 255) == MARKER) {
            int kind = jpeg[at + 1] & 255;
            if (kind == SCAN) {
                break;
            }
            int end = at + 2 + ((jpeg[at + 2] & 255) << 8 | jpeg[at + 3] & 255);
            if (end > jpeg.length) {
                return jpeg;
            }
            boolean aside =
                    kind == COMMENT || kind >= FIRST_OF_PROGRAMS && kind <= LAST_OF_PROGRAMS && !KEPT.contains(kind);
            if (!aside) {
                kept.write(jpeg, at, end - at);
            }
            at = end;
        }
        kept.write(jpeg, at, Math.max(at, PictureEnd.of(jpeg)) - at);
        return kept.toByteArray();
    }
}
