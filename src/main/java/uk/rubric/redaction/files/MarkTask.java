package uk.rubric.redaction.files;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationUnknown;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import uk.rubric.documents.reading.FileKind;
import uk.rubric.documents.reading.PageFrame;
import uk.rubric.documents.reading.ReadingLimits;
import uk.rubric.documents.reading.WorkerTask;
import uk.rubric.redaction.files.Answer.Method;

/**
 * Writes a copy of a PDF with standard redaction marks (ISO 32000-1, 12.5.6.23) over the areas of an order. Programs that know them show
 * and apply them; nothing is removed, and the original's bytes stay at the start of the copy.
 */
public final class MarkTask implements WorkerTask {

    /** The name of the task. */
    public static final String NAME = "mark";

    /** Printed with the page. */
    private static final int PRINTED = 4;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public byte[] run(Path file, byte[] bytes, ReadingLimits limits, Runnable moreTime) throws IOException {
        Order order = Order.of(bytes);
        return mark(file, order).bytes();
    }

    private static Answer mark(Path file, Order order) throws IOException {
        if (FileKind.of(file) != FileKind.PDF) {
            return Answer.refused("Only PDF files can hold redaction marks.");
        }
        try (PDDocument document = Loader.loadPDF(new RandomAccessReadBufferedFile(file.toFile()));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(order.output())))) {
            java.util.Map<Integer, Method> methods = new java.util.TreeMap<>();
            int number = 0;
            for (Area area : order.areas()) {
                if (area.page() <= document.getNumberOfPages()) {
                    add(document, document.getPage(area.page() - 1), area, order.seed() + "-" + ++number);
                    methods.put(area.page(), Method.MARKED);
                }
            }
            document.setDocumentId(Long.parseUnsignedLong(order.seed(), 16));
            document.saveIncremental(out);
            return new Answer("", methods, order.areas(), List.of());
        } catch (InvalidPasswordException e) {
            Files.deleteIfExists(Path.of(order.output()));
            return Answer.refused("The PDF needs a password to open.");
        } catch (IOException | RuntimeException damaged) {
            Files.deleteIfExists(Path.of(order.output()));
            return Answer.refused("The file is damaged, or locked against changes.");
        }
    }

    private static void add(PDDocument document, PDPage page, Area area, String name) throws IOException {
        float[] corners = onPaper(page, area);
        PDRectangle box = bounds(corners);
        COSDictionary mark = new COSDictionary();
        mark.setItem(COSName.TYPE, COSName.ANNOT);
        mark.setName(COSName.SUBTYPE, "Redact");
        mark.setItem(COSName.RECT, box.getCOSArray());
        // Readers expect the order top left, top right, bottom left, bottom right, whatever the standard's figure says.
        mark.setItem(
                COSName.QUADPOINTS,
                numbers(
                        corners[0],
                        corners[1],
                        corners[2],
                        corners[3],
                        corners[6],
                        corners[7],
                        corners[4],
                        corners[5]));
        mark.setItem(COSName.IC, numbers(0, 0, 0));
        mark.setItem(COSName.C, numbers(1, 0, 0));
        mark.setString(COSName.getPDFName("OverlayText"), area.citation());
        mark.setString(COSName.DA, "1 1 1 rg /Helv 6 Tf");
        mark.setInt(COSName.Q, 1);
        mark.setString(COSName.CONTENTS, "Guidance paragraph " + area.citation());
        mark.setString(COSName.T, "Rubric");
        mark.setString(COSName.NM, name);
        mark.setInt(COSName.F, PRINTED);
        PDAnnotation annotation = new PDAnnotationUnknown(mark);
        annotation.setAppearance(outline(document, box, corners));
        List<PDAnnotation> annotations = page.getAnnotations();
        annotations.add(annotation);
        page.setAnnotations(annotations);
        page.getCOSObject().setNeedToBeUpdated(true);
    }

    /** A red outline, for programs that know no redaction marks. */
    private static PDAppearanceDictionary outline(PDDocument document, PDRectangle box, float[] corners)
            throws IOException {
        PDAppearanceStream appearance = new PDAppearanceStream(document);
        appearance.setBBox(box);
        try (PDAppearanceContentStream content = new PDAppearanceContentStream(appearance)) {
            content.setStrokingColor(new float[] {1, 0, 0});
            content.moveTo(corners[0], corners[1]);
            content.lineTo(corners[2], corners[3]);
            content.lineTo(corners[4], corners[5]);
            content.lineTo(corners[6], corners[7]);
            content.closePath();
            content.stroke();
        }
        PDAppearanceDictionary dictionary = new PDAppearanceDictionary();
        dictionary.setNormalAppearance(appearance);
        return dictionary;
    }

    private static float[] onPaper(PDPage page, Area area) {
        PageFrame frame = PageFrame.of(page);
        float[] corners = {
            (float) area.quad().x1(), (float) area.quad().y1(),
                    (float) area.quad().x2(), (float) area.quad().y2(),
            (float) area.quad().x3(), (float) area.quad().y3(),
                    (float) area.quad().x4(), (float) area.quad().y4()
        };
        try {
            AffineTransform toPaper = frame.toPage().createInverse();
            toPaper.scale(frame.width(), frame.height());
            toPaper.transform(corners, 0, corners, 0, 4);
            return corners;
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("a page frame only turns and moves", e);
        }
    }

    private static PDRectangle bounds(float[] c) {
        float left = Math.min(Math.min(c[0], c[2]), Math.min(c[4], c[6]));
        float right = Math.max(Math.max(c[0], c[2]), Math.max(c[4], c[6]));
        float bottom = Math.min(Math.min(c[1], c[3]), Math.min(c[5], c[7]));
        float top = Math.max(Math.max(c[1], c[3]), Math.max(c[5], c[7]));
        return new PDRectangle(left, bottom, right - left, top - bottom);
    }

    private static COSArray numbers(float... values) {
        COSArray array = new COSArray();
        for (float value : values) {
            array.add(new COSFloat(value));
        }
        return array;
    }
}
