package uk.rubric.redaction.files;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import uk.rubric.documents.reading.HiddenLayers;
import uk.rubric.documents.reading.PageFrame;
import uk.rubric.documents.reading.ReadingLimits;
import uk.rubric.documents.reading.SeenPage;
import uk.rubric.redaction.files.Answer.Method;
import uk.rubric.redaction.files.PageRemoval.Spot;

/** Writes a copy of a PDF in which the areas of an order are gone, and with them everything that no page shows. */
final class PdfRedaction {

    private static final int PAGES_IN_TIME = 10;

    private final Order order;
    private final ReadingLimits limits;
    private final Runnable moreTime;
    private final List<Area> drawn = new ArrayList<>();
    private final List<Area> moved = new ArrayList<>();
    private final List<Integer> widthsKept = new ArrayList<>();

    PdfRedaction(Order order, ReadingLimits limits, Runnable moreTime) {
        this.order = order;
        this.limits = limits;
        this.moreTime = moreTime;
    }

    Answer redact(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(new RandomAccessReadBufferedFile(file.toFile()))) {
            if (document.getNumberOfPages() > limits.pages()) {
                return Answer.refused("It has more pages than one document may.");
            }
            document.setAllSecurityToBeRemoved(true);
            Answer answer = redact(document);
            return answer.refusal().isEmpty()
                    ? new PdfGate(order, answer, moreTime)
                            .fails(file, Path.of(order.output()))
                            .map(Answer::refused)
                            .orElse(answer)
                    : answer;
        } catch (InvalidPasswordException e) {
            return Answer.refused("The PDF needs a password to open.");
        }
    }

    private Answer redact(PDDocument document) throws IOException {
        Map<Integer, Method> methods = new TreeMap<>();
        List<String> containers = new ArrayList<>();
        AnnotationFlattening.drawFields(document);
        HiddenLayers layers = new HiddenLayers(document);
        FormCopies forms = new FormCopies(document);
        BlackBox blackBoxes = new BlackBox(document);
        int pages = document.getNumberOfPages();
        boolean annotated = false;
        for (int number = 1; number <= pages; number++) {
            if (order.pagesOut().contains(number)) {
                methods.put(number, Method.LEFT_OUT);
            } else {
                annotated |= AnnotationFlattening.hasAny(document.getPage(number - 1));
                page(document, number, layers, forms, blackBoxes, methods);
            }
        }
        order.pagesOut().stream()
                .sorted(Collections.reverseOrder())
                .filter(number -> number <= pages)
                .forEach(number -> document.removePage(number - 1));
        if (document.getNumberOfPages() == 0) {
            return Answer.refused("Every page of it has to be left out.");
        }
        if (annotated) {
            containers.add("annotations, notes and links");
        }
        containers.addAll(DocumentCleaning.clean(document));
        // The library would make the file's identity from the clock; the same case must give the same bytes.
        document.setDocumentId(Long.parseUnsignedLong(order.seed(), 16));
        document.save(Path.of(order.output()).toFile(), CompressParameters.NO_COMPRESSION);
        return new Answer("", methods, drawn, moved, widthsKept, containers, List.of(), List.of());
    }

    private void page(
            PDDocument document,
            int number,
            HiddenLayers layers,
            FormCopies forms,
            BlackBox blackBoxes,
            Map<Integer, Method> methods)
            throws IOException {
        PDPage page = document.getPage(number - 1);
        List<Spot> spots = new ArrayList<>();
        SeenPage.marked(page).forEach(shape -> spots.add(new Spot(shape, "")));
        AnnotationFlattening.flatten(document, page, layers);
        SeenPage seen = SeenPage.of(document, number, limits);
        for (Area area : order.areas()) {
            if (area.page() == number) {
                spots.add(new Spot(
                        PageRemoval.shape(
                                area.quad(), seen.frame().width(), seen.frame().height()),
                        area.citation()));
            }
        }
        if (number % PAGES_IN_TIME == 0) {
            moreTime.run();
        }
        PageRemoval removal = PageRemoval.of(seen, spots);
        ContentRedactor redactor = new ContentRedactor(document, page, seen, layers, removal, forms);
        ContentLevel content = redactor.redact();
        PageLook look = new PageLook(document);
        List<Spot> boxes = spots;
        List<Path2D> shifted = List.of();
        if (redactor.unsafe() && !removal.isEmpty()) {
            raster(document, page, number, seen, removal, look);
            methods.put(number, Method.RASTER);
        } else {
            Map<COSName, org.apache.pdfbox.cos.COSBase> before = new HashMap<>();
            for (COSName key : List.of(COSName.CONTENTS, COSName.RESOURCES)) {
                before.put(key, page.getCOSObject().getItem(key));
            }
            BufferedImage old = removal.removesHidden() ? look.draw(number, PageLook.COARSE) : null;
            settle(page);
            COSStream stream = document.getDocument().createCOSStream();
            content.writeTo(stream);
            page.getCOSObject().setItem(COSName.CONTENTS, stream);
            page.setResources(new PDResources(content.resources()));
            boxes = BlackBox.fitted(seen, removal, redactor.room());
            shifted = redactor.room().moved();
            if (!spots.isEmpty()) {
                methods.put(number, Method.REMOVED);
            }
            if (old != null
                    && !PageLook.same(old, look.draw(number, PageLook.COARSE), except(removal, redactor.room()))) {
                // What seemed hidden was seen after all: the picture keeps the look, and the text that is in doubt
                // goes.
                before.forEach((key, value) -> page.getCOSObject().setItem(key, value));
                raster(document, page, number, seen, removal, look);
                methods.put(number, Method.RASTER);
                boxes = spots;
                shifted = List.of();
            }
        }
        if (redactor.room().tellsWidth(methods.get(number) == Method.RASTER)) {
            widthsKept.add(number);
        }
        blackBoxes.draw(page, PageFrame.of(page), boxes);
        int copied = number
                - (int) order.pagesOut().stream().filter(out -> out < number).count();
        boxes.forEach(box -> drawn.add(new Area(
                copied,
                PageRemoval.quad(box.shape(), seen.frame().width(), seen.frame().height()),
                box.citation())));
        shifted.forEach(part -> moved.add(new Area(
                copied,
                PageRemoval.quad(part, seen.frame().width(), seen.frame().height()),
                "")));
    }

    private static List<Shape> except(PageRemoval removal, LineRoom room) {
        List<Shape> except = removal.shapes();
        except.addAll(room.moved());
        return except;
    }

    private void raster(PDDocument document, PDPage page, int number, SeenPage seen, PageRemoval removal, PageLook look)
            throws IOException {
        moreTime.run();
        PageRaster.turn(document, page, PageRaster.draw(look, number), seen, removal);
    }

    /** Gives the page what it had from the folder of pages above it, and no more paper than is shown. */
    private static void settle(PDPage page) {
        int rotation = page.getRotation();
        page.setMediaBox(page.getCropBox());
        page.setCropBox(page.getMediaBox());
        page.setRotation(rotation);
    }
}
