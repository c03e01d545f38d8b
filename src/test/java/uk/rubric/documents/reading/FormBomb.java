package uk.rubric.documents.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A page that draws a form that draws a form ten times over, ten deep: small on disk, without end to read. */
final class FormBomb {

    private FormBomb() {}

    static PdfDrawing draw(PdfDrawing pdf) {
        try {
            PDFormXObject inner = form(pdf, "0 0 1 1 re f", null);
            for (int depth = 0; depth < 10; depth++) {
                inner = form(pdf, "/F Do ".repeat(12), inner);
            }
            PDFormXObject outer = inner;
            return pdf.draw(content -> content.drawForm(outer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDFormXObject form(
            PdfDrawing pdf, String operators, @org.jspecify.annotations.Nullable PDFormXObject inner)
            throws IOException {
        PDFormXObject form = new PDFormXObject(pdf.document);
        form.setBBox(new PDRectangle(100, 100));
        form.setResources(new PDResources());
        if (inner != null) {
            form.getResources().put(COSName.getPDFName("F"), inner);
        }
        try (OutputStream out = form.getContentStream().createOutputStream()) {
            out.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }
}
