package uk.rubric.documents.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Where the picture in a JPEG (ITU-T T.81, B.1.1) or PNG file (ISO/IEC 15948, 11.2.5) ends: viewers look no further, so that another picture, an
 * archive or words may follow unseen.
 */
public final class PictureEnd {

    /** Nothing larger is a picture that is read. */
    private static final long LARGEST = 256L << 20;

    private static final int PNG_HEAD = 8;

    /** The length, name and check of a part of a PNG. */
    private static final int PNG_PART = 12;

    private static final int MARKER = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;

    private PictureEnd() {}

    /** What follows the picture in a file and is more than filling; empty where nothing does. */
    static byte[] after(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            return new byte[0];
        }
        byte[] bytes = Files.readAllBytes(file);
        int from = of(bytes);
        int to = bytes.length;
        while (to > from && filling(bytes[to - 1])) {
            to--;
        }
        while (from < to && filling(bytes[from]) && bytes[from] != (byte) MARKER) {
            from++;
        }
        return Arrays.copyOfRange(bytes, from, to);
    }

    private static boolean filling(byte b) {
        return b == 0 || b == (byte) MARKER || b == ' ' || b == '\r' || b == '\n' || b == '\t';
    }

    /** Where the picture ends; the length of all where no end is found. */
    public static int of(byte[] picture) {
        boolean jpeg = picture.length > 4 && at(picture, 0) == MARKER && at(picture, 1) == START;
        boolean png = picture.length > PNG_HEAD && at(picture, 0) == 0x89 && picture[1] == 'P' && picture[2] == 'N';
        return jpeg ? endOfJpeg(picture) : png ? endOfPng(picture) : picture.length;
    }

    private static int endOfJpeg(byte[] jpeg) {
        int i = 2;
        while (i + 2 <= jpeg.length && at(jpeg, i) == MARKER) {
            int kind = at(jpeg, i + 1);
            if (kind == END) {
                return i + 2;
            }
            if (kind == MARKER) {
                i++;
            } else if (kind == 1 || restart(kind)) {
                i += 2;
            } else {
                i += i + 4 <= jpeg.length ? 2 + (at(jpeg, i + 2) << 8 | at(jpeg, i + 3)) : jpeg.length;
                while (kind == SCAN && i + 1 < jpeg.length && !marker(jpeg, i)) {
                    i++;
                }
            }
        }
        return jpeg.length;
    }

    /** Within the dots of a scan, a marker is followed by neither a zero nor a restart. */
    private static boolean marker(byte[] jpeg, int i) {
        int next = at(jpeg, i + 1);
        return at(jpeg, i) == MARKER && next != 0 && !restart(next);
    }

    private static boolean restart(int kind) {
        return kind >= FIRST_RESTART && kind <= LAST_RESTART;
    }

    private static int endOfPng(byte[] png) {
        long i = PNG_HEAD;
        while (i + PNG_PART <= png.length) {
            int part = (int) i;
            long length =
                    (long) at(png, part) << 24 | at(png, part + 1) << 16 | at(png, part + 2) << 8 | at(png, part + 3);
            i += length + PNG_PART;
            boolean last = png[part + 4] == 'I' && png[part + 5] == 'E' && png[part + 6] == 'N' && png[part + 7] == 'D';
            if (last && i <= png.length) {
                return (int) i;
            }
        }
        return png.length;
    }

    private static int at(byte[] bytes, int i) {
        return bytes[i] & 0xFF;
    }
}
