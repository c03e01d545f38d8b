package uk.rubric.documents.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.Layer;

/** Knows what hangs on the pages of one PDF without being painted: notes, links, attached files, values of fields. */
final class PageAsides {

    private static final float[] NOWHERE = {};

    private final Map<COSDictionary, String> fieldValues;
    private final List<PDComplexFileSpecification> attached = new ArrayList<>();
    private final PdfBesides besides;

    PageAsides(PDDocument document, PdfBesides besides, LeftBehind found) {
        this.fieldValues = fieldValues(document);
        this.besides = besides;
        // A field may hang on no page at all.
        fieldValues.values().stream().distinct().sorted().forEach(value -> found.add("", value, Layer.FORM_FIELD));
    }

    /** The files that hang on the pages added so far. */
    List<PDComplexFileSpecification> attached() {
        return attached;
    }

    /** Adds what hangs on the page without being painted on it: notes, and values of fields that show nothing. */
    void add(PDPage page, PageFrame frame, PageText text) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            float[] corners = corners(annotation, frame);
            if (annotation instanceof PDAnnotationFileAttachment file
                    && file.getFile() instanceof PDComplexFileSpecification specification) {
                attached.add(specification);
            }
            besides.action(annotation.getCOSObject());
            for (String words : List.of(plain(annotation.getContents()), richWords(annotation.getCOSObject()))) {
                if (!words.isBlank() && !text.shows(words)) {
                    text.aside(words, Layer.ANNOTATION, corners);
                }
            }
            if (annotation instanceof PDAnnotationWidget widget) {
                String value = fieldValues.remove(widget.getCOSObject());
                if (value != null && !text.shows(value)) {
                    text.aside(value, Layer.FORM_FIELD, corners);
                }
            }
        }
    }

    private static String plain(@Nullable String words) {
        return words == null ? "" : words;
    }

    /** A note may be kept a second time with its styles, or only so (ISO 32000-1, 12.7.3.4). */
    private static String richWords(COSDictionary annotation) {
        COSBase kept = annotation.getDictionaryObject(COSName.RC);
        String styled = kept instanceof COSString text
                ? text.getString()
                : kept instanceof COSStream stream ? stream.toTextString() : "";
        if (styled.isBlank()) {
            return "";
        }
        MarkedText words = new MarkedText();
        HtmlText.write(styled, words);
        return words.page(1, "").text().strip();
    }

    private static float[] corners(PDAnnotation annotation, PageFrame frame) {
        PDRectangle box = annotation.getRectangle();
        if (box == null) {
            return NOWHERE;
        }
        var at = frame.onPage(box).getBounds2D();
        return new float[] {
            (float) at.getMinX(), (float) at.getMinY(), (float) at.getMaxX(), (float) at.getMinY(),
            (float) at.getMaxX(), (float) at.getMaxY(), (float) at.getMinX(), (float) at.getMaxY()
        };
    }

    private static Map<COSDictionary, String> fieldValues(PDDocument document) {
        Map<COSDictionary, String> values = new IdentityHashMap<>();
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return values;
        }
        for (PDField field : form.getFieldTree()) {
            if (field instanceof PDTerminalField terminal
                    && (field instanceof PDTextField || field instanceof PDChoice)) {
                String value = terminal.getValueAsString().replaceAll("^\\[|]$", "");
                if (!value.isBlank()) {
                    terminal.getWidgets().forEach(widget -> values.put(widget.getCOSObject(), value));
                }
            }
        }
        return values;
    }
}
