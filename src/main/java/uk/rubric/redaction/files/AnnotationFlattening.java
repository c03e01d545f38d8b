package uk.rubric.redaction.files;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.util.Matrix;
import uk.rubric.documents.reading.HiddenLayers;

/** Makes what annotations and fields show part of the page, and takes them away with all they say and do. */
final class AnnotationFlattening {

    private AnnotationFlattening() {}

    /** Draws the values of fields that rely on the viewer to do so. */
    static void drawFields(PDDocument document) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null && form.getNeedAppearances()) {
            try {
                form.refreshAppearances();
            } catch (IOException | RuntimeException notDrawn) {
                // Then a viewer that does not draw them either shows nothing, as reading saw nothing.
                return;
            }
        }
    }

    /** Flattens one page. */
    static void flatten(PDDocument document, PDPage page, HiddenLayers layers) throws IOException {
        List<PDAnnotation> annotations = page.getAnnotations();
        if (annotations.isEmpty()) {
            page.getCOSObject().removeItem(COSName.ANNOTS);
            return;
        }
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            for (PDAnnotation annotation : annotations) {
                if (shows(annotation, layers)) {
                    draw(annotation, content);
                }
            }
        }
        page.getCOSObject().removeItem(COSName.ANNOTS);
    }

    private static boolean shows(PDAnnotation annotation, HiddenLayers layers) {
        return !annotation.isHidden()
                && !annotation.isNoView()
                && !layers.hides(annotation.getOptionalContent())
                && !List.of("Popup", "Redact").contains(annotation.getSubtype());
    }

    /** Lays the appearance into the annotation's rectangle as ISO 32000-1, 12.5.5 says. */
    private static void draw(PDAnnotation annotation, PDPageContentStream content) throws IOException {
        if (annotation.getNormalAppearanceStream() == null) {
            annotation.constructAppearances();
        }
        PDAppearanceStream appearance = annotation.getNormalAppearanceStream();
        PDRectangle box = annotation.getRectangle();
        if (appearance == null || box == null || appearance.getBBox() == null) {
            return;
        }
        Rectangle2D shown =
                appearance.getBBox().transform(appearance.getMatrix()).getBounds2D();
        if (shown.getWidth() <= 0 || shown.getHeight() <= 0) {
            return;
        }
        AffineTransform into = AffineTransform.getTranslateInstance(box.getLowerLeftX(), box.getLowerLeftY());
        into.scale(box.getWidth() / shown.getWidth(), box.getHeight() / shown.getHeight());
        into.translate(-shown.getX(), -shown.getY());
        content.saveGraphicsState();
        content.transform(new Matrix(into));
        content.drawForm(new PDFormXObject(appearance.getCOSObject()));
        content.restoreGraphicsState();
    }

    /** Whether a page has anything hanging on it. */
    static boolean hasAny(PDPage page) {
        return page.getCOSObject().getDictionaryObject(COSName.ANNOTS) instanceof COSArray array && array.size() > 0;
    }
}
