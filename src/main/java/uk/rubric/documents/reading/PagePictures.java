package uk.rubric.documents.reading;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages for people to look at: those of a PDF, and pictures themselves. */
final class PagePictures {

    private static final int LONGEST_SIDE = 4000;
    private static final byte[] NOTHING = {};

    private final ReadingLimits limits;

    PagePictures(ReadingLimits limits) {
        this.limits = limits;
    }

    /** The page as a PNG; empty where there is nothing to draw. */
    byte[] draw(Path file, int page, int dotsPerInch) {
        try {
            return switch (FileKind.of(file)) {
                case PDF -> pdf(file, page, dotsPerInch);
                case IMAGE -> picture(file, page, dotsPerInch);
                default -> NOTHING;
            };
        } catch (IOException | UnreadableException | RuntimeException cannotBeDrawn) {
            return NOTHING;
        }
    }

    private static byte[] pdf(Path file, int page, int dotsPerInch) throws IOException {
        try (PDDocument document = Loader.loadPDF(new RandomAccessReadBufferedFile(file.toFile()))) {
            if (page < 1 || page > document.getNumberOfPages()) {
                return NOTHING;
            }
            PDRectangle crop = document.getPage(page - 1).getCropBox();
            float longest = Math.max(1, Math.max(crop.getWidth(), crop.getHeight()));
            float resolution = Math.min(dotsPerInch, LONGEST_SIDE * 72f / longest);
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return png(renderer.renderImageWithDPI(page - 1, resolution, ImageType.RGB));
        }
    }

    private byte[] picture(Path file, int page, int dotsPerInch) throws IOException, UnreadableException {
        try (PictureFile pictures = PictureFile.open(file, limits.pixels())) {
            if (page < 1 || page > pictures.frames()) {
                return NOTHING;
            }
            BufferedImage image = pictures.frame(page - 1, (long) LONGEST_SIDE * LONGEST_SIDE);
            // A picture has no size in inches of its own; asked for as an A4 page would be.
            double wanted = Math.min(LONGEST_SIDE, dotsPerInch * 11.7);
            double scale = Math.min(1, wanted / Math.max(image.getWidth(), image.getHeight()));
            int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
            int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
            BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = small.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(image, 0, 0, width, height, java.awt.Color.WHITE, null);
            graphics.dispose();
            return png(small);
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
