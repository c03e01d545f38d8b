package uk.rubric.documents.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes the smallest documents in the binary format of old Word: one paragraph, whose last run has properties of its own (MS-DOC 2.4 and 2.5). */
final class OldWordFile {

    /** Properties of a run (MS-DOC 2.6.1), each with its operand. */
    static final byte[] VANISHED = {0x3C, 0x08, 1};

    static final byte[] DELETED = {0x00, 0x08, 1};
    static final byte[] WHITE = {0x42, 0x2A, 8};
    static final byte[] TINY = {0x43, 0x4A, 2, 0};
    static final byte[] NONE = {};

    private static final int PAGE = 512;
    private static final int TEXT_AT = 2 * PAGE;

    /** A section that has no properties. */
    private static final byte[] SECTION = {0, 0, -1, -1, -1, -1, 0, 0, 0, 0, 0, 0};

    private static final String SEEN = "Seen ";

    private final byte[] properties;
    private final String words;

    private OldWordFile(byte[] properties, String words) {
        this.properties = properties;
        this.words = words;
    }

    static byte[] of(byte[] properties, String words) {
        return new OldWordFile(properties, words).bytes();
    }

    private byte[] bytes() {
        String text = SEEN + words + "\r";
        int textEnd = TEXT_AT + text.length();
        int runsAt = (textEnd + PAGE - 1) / PAGE;
        ByteBuffer main = ByteBuffer.allocate((runsAt + 3) * PAGE).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer table = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);
        main.put(TEXT_AT, text.getBytes(StandardCharsets.US_ASCII));
        runs(main, runsAt * PAGE, TEXT_AT + SEEN.length(), textEnd);
        paragraphs(main, (runsAt + 1) * PAGE, textEnd);
        head(main, text.length(), textEnd);

        table.position(0);
        // The sheet of styles: its own head and no style.
        pair(main, 1, table, styles());
        pair(main, 6, table, plex(0, text.length(), SECTION));
        pair(main, 12, table, plex(TEXT_AT, textEnd, number(runsAt)));
        pair(main, 13, table, plex(TEXT_AT, textEnd, number(runsAt + 1)));
        pair(main, 15, table, new byte[6]);
        pair(main, 31, table, new byte[600]);
        pair(main, 33, table, pieces(text.length()));
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            file.createDocument(new ByteArrayInputStream(main.array()), "WordDocument");
            file.createDocument(new ByteArrayInputStream(table.array()), "1Table");
            file.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void head(ByteBuffer main, int characters, int textEnd) {
        main.putShort(0, (short) 0xA5EC).putShort(2, (short) 0xC1);
        // The table stream is the second of two, and characters are of one byte.
        main.putShort(10, (short) 0x0200);
        main.putInt(24, TEXT_AT).putInt(28, textEnd);
        main.putShort(32, (short) 14);
        main.putShort(62, (short) 22);
        main.putInt(64, main.capacity());
        main.putInt(64 + 12, characters);
        main.putShort(152, (short) 93);
    }

    /** Where a part stands in the table stream, and the part. */
    private static void pair(ByteBuffer main, int index, ByteBuffer table, byte[] part) {
        main.putInt(154 + 8 * index, table.position());
        main.putInt(158 + 8 * index, part.length);
        table.put(part);
    }

    private static byte[] styles() {
        return ByteBuffer.allocate(20)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 18)
                .putShort((short) 0)
                .putShort((short) 10)
                .array();
    }

    private static byte[] plex(int from, int to, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(from)
                .putInt(to)
                .put(content)
                .array();
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }

    /** One piece of text in one-byte characters. */
    private static byte[] pieces(int characters) {
        return ByteBuffer.allocate(5 + 16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 2)
                .putInt(16)
                .putInt(0)
                .putInt(characters)
                .putShort((short) 0)
                .putInt(2 * TEXT_AT | 1 << 30)
                .putShort((short) 0)
                .array();
    }

    /** A page with two runs, the second with the properties. */
    private void runs(ByteBuffer main, int at, int between, int end) {
        main.putInt(at, TEXT_AT).putInt(at + 4, between).putInt(at + 8, end);
        int content = PAGE - 2 - 2 * ((properties.length + 2) / 2);
        main.put(at + 12, (byte) 0).put(at + 13, (byte) (properties.length == 0 ? 0 : content / 2));
        main.put(at + content, (byte) properties.length).put(at + content + 1, properties);
        main.put(at + PAGE - 1, (byte) 2);
    }

    /** A page with one paragraph without properties. */
    private static void paragraphs(ByteBuffer main, int at, int end) {
        main.putInt(at, TEXT_AT).putInt(at + 4, end);
        int content = PAGE - 8;
        main.put(at + 8, (byte) (content / 2));
        main.put(at + content, (byte) 1);
        main.put(at + PAGE - 1, (byte) 1);
    }
}
