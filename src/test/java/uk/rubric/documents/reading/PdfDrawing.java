package uk.rubric.documents.reading;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import uk.rubric.documents.Format;
import uk.rubric.documents.Page;
import uk.rubric.documents.ReadingProblem;

/** Draws small PDFs for tests, with positions counted from the top left, and reads them back in this process. */
public final class PdfDrawing implements AutoCloseable {

    public static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    public final PDDocument document = new PDDocument();
    public PDPage page = new PDPage(PDRectangle.A4);
    private PDPageContentStream content;

    public PdfDrawing() {
        document.addPage(page);
        content = open();
    }

    private PDPageContentStream open() {
        try {
            return new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a test draws with. */
    @FunctionalInterface
    public interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }

    public PdfDrawing draw(Drawing drawing) {
        try {
            drawing.on(content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PdfDrawing text(double x, double y, String words) {
        return text(x, y, 10, words);
    }

    public PdfDrawing text(double x, double y, double size, String words) {
        return draw(c -> {
            c.beginText();
            c.setFont(FONT, (float) size);
            c.newLineAtOffset((float) x, (float) (page.getMediaBox().getHeight() - y));
            c.showText(words);
            c.endText();
        });
    }

    public PdfDrawing turned(double degrees, double x, double y, String words) {
        return draw(c -> {
            c.beginText();
            c.setFont(FONT, 10);
            c.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), (float) x, (float)
                    (page.getMediaBox().getHeight() - y)));
            c.showText(words);
            c.endText();
        });
    }

    public PdfDrawing box(Color colour, double x, double y, double width, double height) {
        return draw(c -> {
            c.setNonStrokingColor(colour);
            c.addRect((float) x, (float) (page.getMediaBox().getHeight() - y - height), (float) width, (float) height);
            c.fill();
            c.setNonStrokingColor(Color.BLACK);
        });
    }

    public PdfDrawing frame(double x, double y, double width, double height) {
        return draw(c -> {
            c.addRect((float) x, (float) (page.getMediaBox().getHeight() - y - height), (float) width, (float) height);
            c.stroke();
        });
    }

    public PdfDrawing picture(BufferedImage image, double x, double y, double width, double height) {
        return draw(c -> c.drawImage(
                LosslessFactory.createFromImage(document, image),
                (float) x,
                (float) (page.getMediaBox().getHeight() - y - height),
                (float) width,
                (float) height));
    }

    public PdfDrawing withoutInk(double x, double y, String words) {
        return draw(c -> c.setRenderingMode(RenderingMode.NEITHER))
                .text(x, y, words)
                .draw(c -> c.setRenderingMode(RenderingMode.FILL));
    }

    public byte[] bytes() {
        try {
            content.close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            content = open();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path saved(Path folder) {
        try {
            return Files.write(folder.resolve("drawn.pdf"), bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first page as the reader sees it. */
    Page read() {
        return heard().pages.getFirst();
    }

    Heard heard() {
        try {
            Path file = Files.createTempFile("drawn", ".pdf");
            try (PictureReader pictures = new PictureReader(ReadingLimits.standard())) {
                Files.write(file, bytes());
                Heard heard = new Heard();
                new FileOpener(ReadingLimits.standard(), pictures).open(file, heard);
                return heard;
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            content.close();
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Remembers what a reader found. */
    static final class Heard implements DocumentSink {
        Format format = Format.OTHER;
        final List<Page> pages = new ArrayList<>();
        final List<ReadingProblem> problems = new ArrayList<>();
        final List<String> children = new ArrayList<>();

        /** What a reader makes of some bytes. */
        static Heard of(byte[] file) {
            try {
                Path path = Files.createTempFile("heard", ".bin");
                try (PictureReader pictures = new PictureReader(ReadingLimits.standard())) {
                    Files.write(path, file);
                    Heard heard = new Heard();
                    new FileOpener(ReadingLimits.standard(), pictures).open(path, heard);
                    return heard;
                } finally {
                    Files.delete(path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void format(Format told) {
            format = told;
        }

        @Override
        public void page(Page page) {
            pages.add(page);
        }

        @Override
        public void problem(ReadingProblem.Kind kind, int page, String detail) {
            problems.add(new ReadingProblem(kind, page, detail));
        }

        @Override
        public void child(String name, InputStream bytes) throws IOException {
            bytes.transferTo(java.io.OutputStream.nullOutputStream());
            children.add(name);
        }

        @Override
        public void recognising() {}
    }
}
