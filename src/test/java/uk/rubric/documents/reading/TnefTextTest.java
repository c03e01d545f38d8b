package uk.rubric.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import uk.rubric.documents.Format;

class TnefTextTest {

    /** Numbers and types of attributes, of the mail and of an attachment (MS-OXTNEF 2.1.3.3). */
    private static final int SUBJECT = 0x00018004;

    private static final int BODY = 0x0002800C;
    private static final int ATTACHMENT = 0x00069002;
    private static final int ITS_NAME = 0x00018010;
    private static final int ITS_BYTES = 0x0006800F;

    @Test
    void whatOutlookPackedIsReadAndItsAttachmentsAreHandedOn() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {0x78, (byte) 0x9F, 0x3E, 0x22, 1, 0});
        attribute(file, 1, SUBJECT, "Statement\0");
        attribute(file, 1, BODY, "ring Mary on 07700 900123\0");
        attribute(file, 2, ATTACHMENT, "\1\0\0\0\0\0\0\0\0\0\0\0\0\0");
        attribute(file, 2, ITS_NAME, "draft.txt\0");
        attribute(file, 2, ITS_BYTES, "inner");
        PdfDrawing.Heard heard = PdfDrawing.Heard.of(file.toByteArray());
        assertThat(heard.problems).isEmpty();
        assertThat(heard.format).isEqualTo(Format.EMAIL);
        assertThat(heard.pages.getFirst().text()).isEqualTo("Subject: Statement\n\nring Mary on 07700 900123");
        assertThat(heard.children).containsExactly("draft.txt");
    }

    private static void attribute(ByteArrayOutputStream file, int level, int kind, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        int sum = 0;
        for (byte b : bytes) {
            sum += b & 255;
        }
        file.writeBytes(ByteBuffer.allocate(11 + bytes.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) level)
                .putInt(kind)
                .putInt(bytes.length)
                .put(bytes)
                .putShort((short) sum)
                .array());
    }
}
