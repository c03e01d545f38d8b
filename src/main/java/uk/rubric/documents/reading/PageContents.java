package uk.rubric.documents.reading;

import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Checks the streams in which a page says what to paint, before anything unpacks them. */
final class PageContents {

    /** These pack pictures alone; a page packed so asks for the memory of a picture as large as it claims. */
    private static final Set<COSName> OF_PICTURES =
            Set.of(COSName.JBIG2_DECODE, COSName.JPX_DECODE, COSName.DCT_DECODE, COSName.CCITTFAX_DECODE);

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

    private static boolean picture(COSStream stream) {
        List<COSName> filters = new PDStream(stream).getFilters();
        return filters.stream().anyMatch(OF_PICTURES::contains);
    }
}
