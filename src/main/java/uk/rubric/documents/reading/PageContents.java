package uk.rubric.documents.reading;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Checks the streams in which a page says what to paint, before anything unpacks them. */
final class PageContents {

    /** These pack pictures alone; a page packed so asks for the memory of a picture as large as it claims. */
    private static final Set<COSName> OF_PICTURES =
            Set.of(COSName.JBIG2_DECODE, COSName.JPX_DECODE, COSName.DCT_DECODE, COSName.CCITTFAX_DECODE);

    private static final Set<COSName> FLATE = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

    /** Beyond this the page's own limits decide. */
    private static final long MOST_UNPACKED = 64L << 20;

    private PageContents() {}

    /** Takes streams packed as pictures out of a page; whether there were any. */
    static boolean removePictures(PDPage page) {
        COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSStream stream && picture(stream)) {
            page.getCOSObject().removeItem(COSName.CONTENTS);
            return true;
        }
        if (contents instanceof COSArray streams) {
            COSArray kept = new COSArray();
            for (COSBase item : streams) {
                COSBase stream = item instanceof COSObject reference ? reference.getObject() : item;
                if (!(stream instanceof COSStream packed && picture(packed))) {
                    kept.add(item);
                }
            }
            page.getCOSObject().setItem(COSName.CONTENTS, kept);
            return kept.size() < streams.size();
        }
        return false;
    }

    /**
     * Whether everything that the page says to paint can be unpacked to its end. The library paints what it could unpack and keeps
     * silent about the rest, which for a checker would be a false all-clear.
     */
    static boolean whole(PDPage page) throws IOException {
        COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (contents == null || contents instanceof COSNull) {
            return true;
        }
        if (contents instanceof COSArray streams) {
            for (int i = 0; i < streams.size(); i++) {
                COSBase item = streams.getObject(i);
                if (item != null
                        && !(item instanceof COSNull)
                        && !(item instanceof COSStream stream && whole(stream))) {
                    return false;
                }
            }
            return true;
        }
        return contents instanceof COSStream stream && whole(stream);
    }

    private static boolean whole(COSStream stream) throws IOException {
        List<COSName> filters = new PDStream(stream).getFilters();
        if (filters.isEmpty() || !FLATE.contains(filters.getFirst())) {
            return true;
        }
        // Without header and check sum, which many sound files get wrong: what counts is that the data come to their
        // end.
        Inflater inflater = new Inflater(true);
        try (InputStream packed = stream.createRawInputStream()) {
            packed.skipNBytes(2);
            byte[] in = new byte[1 << 14];
            byte[] out = new byte[1 << 16];
            long unpacked = 0;
            while (!inflater.finished() && unpacked < MOST_UNPACKED) {
                if (inflater.needsInput()) {
                    int count = packed.read(in);
                    if (count < 0) {
                        return false;
                    }
                    inflater.setInput(in, 0, count);
                }
                unpacked += inflater.inflate(out);
            }
            return true;
        } catch (DataFormatException | EOFException damaged) {
            return false;
        } finally {
            inflater.end();
        }
    }

    private static boolean picture(COSStream stream) {
        List<COSName> filters = new PDStream(stream).getFilters();
        return filters.stream().anyMatch(OF_PICTURES::contains);
    }
}
