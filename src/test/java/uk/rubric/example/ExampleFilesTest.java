package uk.rubric.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import uk.rubric.documents.Page;

/** The shipped example case is what its generator writes, and holds what its expected findings say. */
class ExampleFilesTest {

    private static final Path SHIPPED = Path.of("src/examples/first-hearing");
    private static final ExpectedFindings EXPECTED =
            ExpectedFindings.read(Path.of("src/examples/first-hearing.expected.yaml"));

    @Test
    void shipsTheVeryBytesThatTheGeneratorWrites() throws IOException {
        SortedMap<String, byte[]> made = ExampleCase.dossier().files();
        assertThat(shippedPaths()).containsExactlyElementsOf(made.keySet());
        for (Map.Entry<String, byte[]> file : made.entrySet()) {
            byte[] shipped = Files.readAllBytes(SHIPPED.resolve(file.getKey()));
            if (file.getKey().endsWith(".jpg")) {
                // Encoders of different makers round differently, so a picture is compared by what it shows.
                assertThat(difference(shipped, file.getValue()))
                        .as(file.getKey())
                        .isLessThan(1.0);
            } else {
                assertThat(shipped).as(file.getKey()).isEqualTo(file.getValue());
            }
        }
    }

    @Test
    void writesTheSameBytesTwice() {
        ExampleCase.dossier()
                .files()
                .forEach((path, bytes) -> assertThat(
                                ExampleCase.dossier().files().get(path))
                        .as(path)
                        .isEqualTo(bytes));
    }

    @Test
    void expectsWordsThatStandOnTheirPage() throws IOException {
        for (Expected expected : Stream.concat(EXPECTED.findings().stream(), EXPECTED.permitted().stream())
                .toList()) {
            if (expected.document().endsWith(".pdf") && expected.words().isPresent() && !isMask(expected)) {
                assertThat(Expected.plain(pageText(expected.document(), expected.page())))
                        .as(expected.toString())
                        .contains(expected.words().get());
            }
        }
    }

    @Test
    void leavesNoBlackedOutWordsInItsFiles() throws IOException {
        assertThat(pageText("13 incident log.pdf", 1)).doesNotContain("Ashdale", "900847", "38 Saltmarsh");
        assertThat(pageText("06 MG11 statement.pdf", 1)).doesNotContain("Nadia", "RAHMANI");
        assertThat(pageText("05 MG11 statement.pdf", 1)).doesNotContain("Delivery driver");
    }

    @Test
    void staysSmall() {
        assertThat(ExampleCase.dossier().files().values().stream()
                        .mapToInt(bytes -> bytes.length)
                        .sum())
                .isLessThan(1_500_000);
    }

    private static boolean isMask(Expected expected) {
        return expected.words().equals(Optional.of(String.valueOf(Page.MASK)));
    }

    private static List<String> shippedPaths() throws IOException {
        try (Stream<Path> walk = Files.walk(SHIPPED)) {
            return List.copyOf(new TreeSet<>(walk.filter(Files::isRegularFile)
                    .map(file -> SHIPPED.relativize(file).toString().replace('\\', '/'))
                    .toList()));
        }
    }

    private static String pageText(String path, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(SHIPPED.resolve(path).toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }

    /** The mean difference of two pictures' colour values, of 255. */
    private static double difference(byte[] one, byte[] other) throws IOException {
        BufferedImage a = ImageIO.read(new ByteArrayInputStream(one));
        BufferedImage b = ImageIO.read(new ByteArrayInputStream(other));
        assertThat(List.of(a.getWidth(), a.getHeight())).isEqualTo(List.of(b.getWidth(), b.getHeight()));
        long sum = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    sum += Math.abs((a.getRGB(x, y) >> shift & 255) - (b.getRGB(x, y) >> shift & 255));
                }
            }
        }
        return sum / (3.0 * a.getWidth() * a.getHeight());
    }
}
