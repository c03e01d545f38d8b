package uk.rubric.redaction.files;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** The new forms of a document; one from which nothing went is made once, so that pages that shared it go on doing so. */
final class FormCopies {

    private static final List<COSName> KEPT =
            List.of(COSName.TYPE, COSName.SUBTYPE, COSName.BBOX, COSName.MATRIX, COSName.GROUP, COSName.FORMTYPE);

    private final PDDocument document;
    private final Map<COSStream, COSStream> whole = new IdentityHashMap<>();

    FormCopies(PDDocument document) {
        this.document = document;
    }

    COSStream of(PDFormXObject form, ContentLevel content) throws IOException {
        if (content.changed()) {
            return copy(form, content);
        }
        COSStream known = whole.get(form.getCOSObject());
        if (known == null) {
            known = copy(form, content);
            whole.put(form.getCOSObject(), known);
        }
        return known;
    }

    private COSStream copy(PDFormXObject form, ContentLevel content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        for (COSName key : KEPT) {
            COSBase value = form.getCOSObject().getItem(key);
            if (value != null) {
                stream.setItem(key, value);
            }
        }
        stream.setItem(COSName.RESOURCES, content.resources());
        content.writeTo(stream);
        return stream;
    }
}
