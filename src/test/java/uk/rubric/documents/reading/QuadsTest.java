package uk.rubric.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.rubric.documents.Page;
import uk.rubric.documents.Quad;
import uk.rubric.documents.TextRange;

/** Holds the boxes of characters against the drawn page: all ink of a word lies in its quad, whatever way the page is turned. */
class QuadsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void theQuadsOfAWordHoldItsInk(int rotation) throws IOException {
        try (PdfDrawing pdf = new PdfDrawing()) {
            pdf.page.setRotation(rotation);
            pdf.page.setCropBox(new PDRectangle(30, 40, 500, 700));
            pdf.text(200, 300, 20, "HAMBURG");
            Page page = pdf.read();
            assertThat(page.text()).isEqualTo("HAMBURG");
            List<Quad> quads = page.quads(new TextRange(0, 7));
            assertThat(quads).hasSize(1);
            byte[] png = new PagePictures(ReadingLimits.standard()).draw(pdf.saved(folder), 1, 72);
            assertThat(inkBounds(ImageIO.read(new ByteArrayInputStream(png)))).satisfies(ink -> {
                double[] box = bounds(quads.getFirst());
                assertThat(box[0]).isLessThan(ink[0] + 0.005);
                assertThat(box[1]).isLessThan(ink[1] + 0.005);
                assertThat(box[2]).isGreaterThan(ink[2] - 0.005);
                assertThat(box[3]).isGreaterThan(ink[3] - 0.005);
                assertThat((box[2] - box[0]) * (box[3] - box[1]))
                        .isLessThan(2.2 * (ink[2] - ink[0]) * (ink[3] - ink[1]));
            });
        }
    }

    private static double[] bounds(Quad q) {
        return new double[] {
            Math.min(Math.min(q.x1(), q.x2()), Math.min(q.x3(), q.x4())),
            Math.min(Math.min(q.y1(), q.y2()), Math.min(q.y3(), q.y4())),
            Math.max(Math.max(q.x1(), q.x2()), Math.max(q.x3(), q.x4())),
            Math.max(Math.max(q.y1(), q.y2()), Math.max(q.y3(), q.y4()))
        };
    }

    private static double[] inkBounds(BufferedImage image) {
        double[] bounds = {1, 1, 0, 0};
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 255) < 128) {
                    bounds[0] = Math.min(bounds[0], (double) x / image.getWidth());
                    bounds[1] = Math.min(bounds[1], (double) y / image.getHeight());
                    bounds[2] = Math.max(bounds[2], (x + 1.0) / image.getWidth());
                    bounds[3] = Math.max(bounds[3], (y + 1.0) / image.getHeight());
                }
            }
        }
        return bounds;
    }
}
