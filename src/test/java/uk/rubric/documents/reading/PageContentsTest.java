package uk.rubric.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class PageContentsTest {

    private static final byte[] PAINTS =
            "BT /F1 12 Tf 72 720 Td (An example sentence) Tj ET\n".repeat(40).getBytes(StandardCharsets.US_ASCII);

    @Test
    void areWholeWhenTheyUnpackToTheirEnd() throws IOException {
        assertThat(PageContents.whole(page(stream(packed())))).isTrue();
        assertThat(PageContents.whole(new PDPage())).isTrue();
    }

    @Test
    void areWholeWithoutTheirCheckSum() throws IOException {
        byte[] packed = packed();
        assertThat(PageContents.whole(page(stream(Arrays.copyOf(packed, packed.length - 4)))))
                .isTrue();
    }

    @Test
    void areNotWholeWhenTheyStopEarly() throws IOException {
        byte[] packed = packed();
        assertThat(PageContents.whole(page(stream(Arrays.copyOf(packed, packed.length / 2)))))
                .isFalse();
    }

    @Test
    void areNotWholeWhenTheyAreNotPackedAsTheySay() throws IOException {
        assertThat(PageContents.whole(page(stream(PAINTS)))).isFalse();
    }

    @Test
    void areNotWholeWhenOneOfSeveralIsDamagedOrNoStreamAtAll() throws IOException {
        COSArray several = new COSArray();
        several.add(stream(packed()));
        several.add(stream(PAINTS));
        PDPage page = new PDPage();
        page.getCOSObject().setItem(COSName.CONTENTS, several);
        assertThat(PageContents.whole(page)).isFalse();
        page.getCOSObject().setItem(COSName.CONTENTS, new COSDictionary());
        assertThat(PageContents.whole(page)).isFalse();
    }

    private static PDPage page(COSStream contents) {
        PDPage page = new PDPage();
        page.getCOSObject().setItem(COSName.CONTENTS, contents);
        return page;
    }

    /** A stream that says it is packed, whatever its bytes are. */
    private static COSStream stream(byte[] bytes) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream raw = stream.createRawOutputStream()) {
            raw.write(bytes);
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    private static byte[] packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
            deflater.write(PAINTS);
        }
        return bytes.toByteArray();
    }
}
