package uk.rubric.documents.reading;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The small picture of a page that a PDF may keep (ISO 32000-1, 12.3.4) from a day when the page still showed more. */
final class PageThumbnail {

    private static final COSName THUMB = COSName.getPDFName("Thumb");
    private static final int RESOLUTION = 72;

    private PageThumbnail() {}

    /** The small picture as a file of its own, where it shows something else than the page; nothing where it cannot be read or compared. */
    static Optional<byte[]> differing(PDDocument document, PDPage page, int number) throws IOException {
        if (!(page.getCOSObject().getDictionaryObject(THUMB) instanceof COSStream stream)) {
            return Optional.empty();
        }
        PDImageXObject small = new PDImageXObject(new PDStream(stream), page.getResources());
        if ((long) small.getWidth() * small.getHeight() > SmallPicture.MOST_PIXELS) {
            return Optional.empty();
        }
        BufferedImage image = small.getImage();
        if (image == null || !SmallPicture.differs(image, PageDrawing.draw(document, number, RESOLUTION))) {
            return Optional.empty();
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, "png", file);
        return Optional.of(file.toByteArray());
    }
}
