package uk.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.rubric.check.CaseChecks;
import uk.rubric.check.CheckOptions;
import uk.rubric.check.Finding;
import uk.rubric.documents.CaseReader;
import uk.rubric.documents.reading.OfficeFile;
import uk.rubric.redaction.RedactedDocument;
import uk.rubric.redaction.Redaction;
import uk.rubric.redaction.RedactionReport;
import uk.rubric.redaction.Verification;
import uk.rubric.redaction.Verifier;

/** The example case, redacted and then checked and verified again. */
class RedactedExampleTest {

    @TempDir
    private static Path folder;

    private static Wiring program;
    private static Redaction redaction;

    @BeforeAll
    static void redactsTheExample() {
        System.setProperty(
                "rubric.cache", Path.of("target/rules-cache").toAbsolutePath().toString());
        program = new Wiring(new Home(Path.of("").toAbsolutePath()));
        CaseChecks.Finished checked = check(program.exampleCase());
        redaction = program.redactor().apply(checked, false, folder.resolve("documents"));
        checked.openCase().close();
    }

    @AfterAll
    static void endsTheProgram() {
        program.close();
    }

    @Test
    void noBreachIsLeftInTheCopies() throws IOException {
        Path again = folder.resolve("again");
        copy(folder.resolve("documents"), again);
        Files.copy(program.exampleCase().resolve("case.yaml"), again.resolve("case.yaml"));
        CaseChecks.Finished checked = check(again);
        assertThat(checked.result().findings()).noneMatch(Finding.Breach.class::isInstance);
        assertThat(checked.result().problems()).isEmpty();
        checked.openCase().close();
    }

    @Test
    void theNameOfACopySaysNothingThatFindingsSayOfTheFilesName() throws IOException {
        Path papers = Files.createDirectories(folder.resolve("papers"));
        String statement =
                "WITNESS STATEMENT\nStatement of: Jane PELLOWE\n\nI live at 14 Example Road, Sampletown, ZZ99 3AA.\n"
                        + "My number is 07700 900123.\n";
        Files.writeString(papers.resolve("MG11 PELLOWE 07700 900123.txt"), statement);
        Files.writeString(papers.resolve("MG11 PELLOWE 07700 900124.txt"), statement);
        CaseChecks.Finished checked = check(papers);
        Path copies = folder.resolve("renamed");
        Redaction renamed = program.redactor().apply(checked, true, copies);
        checked.openCase().close();
        try (Stream<Path> files = Files.list(copies)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("MG11 PELLOWE redacted.txt", "MG11 PELLOWE redacted (2).txt");
        }
        assertThat(new RedactionReport(renamed).json())
                .contains("MG11 PELLOWE redacted.txt", "\"scope\" : \"NAME\"")
                .doesNotContain("900123", "900124");
    }

    @Test
    void aPictureWithinAStatementIsRedactedAndShownInItsCopy() throws IOException {
        Path papers = Files.createDirectories(folder.resolve("pictured"));
        Files.write(
                papers.resolve("MG11 PELLOWE.docx"),
                OfficeFile.word(
                                OfficeFile.paragraph("", "WITNESS STATEMENT")
                                        + OfficeFile.paragraph("", "Statement of: Jane PELLOWE")
                                        + "<w:p><w:r><w:drawing><extent cx='4000000' cy='1000000'/><pic><blip r:embed='i'/></pic></w:drawing></w:r></w:p>")
                        .part(
                                "word/_rels/document.xml.rels",
                                "<Relationships><Relationship Id='i' Type='x/image' Target='media/image1.png'/></Relationships>")
                        .part("word/media/image1.png", label("Call 07700 900123"))
                        .part(
                                "word/embeddings/papers.zip",
                                new OfficeFile()
                                        .part("list.txt", "Nothing of note.")
                                        .bytes())
                        .bytes());
        CaseChecks.Finished checked = check(papers);
        Path copies = folder.resolve("pictures");
        Redaction redacted = program.redactor().apply(checked, true, copies);
        checked.openCase().close();
        assertThat(redacted.documents())
                .filteredOn(document -> document.path().endsWith("image1.png"))
                .singleElement()
                .matches(RedactedDocument::delivered)
                .matches(document -> !document.removals().isEmpty());
        assertThat(redacted.documents())
                .filteredOn(document -> document.path().endsWith("list.txt"))
                .singleElement()
                .matches(document -> !document.delivered());
        try (ZipFile copy = new ZipFile(copies.resolve("MG11 PELLOWE.docx").toFile());
                InputStream media = copy.getInputStream(copy.getEntry("word/media/image1.png"))) {
            BufferedImage image = ImageIO.read(media);
            assertThat(image.getRGB(330, 100) & 0xFFFFFF).isZero();
            assertThat(image.getRGB(700, 100) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        }
    }

    private static byte[] label(String words) throws IOException {
        BufferedImage image = new BufferedImage(800, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 800, 200);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 48));
        pen.drawString(words, 40, 118);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    @Test
    void nothingHidesInTheCopies() {
        Verifier.Result result = program.verifier().verify(List.of(folder.resolve("documents")));
        assertThat(result)
                .isInstanceOfSatisfying(
                        Verifier.Done.class,
                        done -> assertThat(done.verification().verdict())
                                .isEqualTo(Verification.Verdict.NOTHING_HIDES));
    }

    @Test
    void whatAFindingWantsOutIsLeftOutAndTheRestIsHandedOver() {
        assertThat(redaction.documents())
                .filteredOn(document -> !document.delivered())
                .extracting(document -> document.document().path())
                .contains("03 MG9 witness list.pdf", "12 PNC print.pdf", "exhibits/ES-1 discharge summary.pdf");
        assertThat(redaction.documents())
                .filteredOn(RedactedDocument::delivered)
                .extracting(document -> document.document().path())
                .contains(
                        "02 MG5 case summary.pdf",
                        "05 MG11 statement.pdf",
                        "exhibits/ES-2 photograph.jpg",
                        "exhibits/OP-2 e-mail.eml",
                        "exhibits/OP-2 e-mail.eml/staff on duty.docx");
        assertThat(folder.resolve("documents/03 MG9 witness list.pdf")).doesNotExist();
    }

    @Test
    void theCertificateNamesEveryRemovalAndNoValue() {
        String certificate = new RedactionReport(redaction).json();
        redaction.documents().stream()
                .flatMap(document -> document.removals().stream())
                .forEach(removal -> {
                    assertThat(certificate).contains(removal.detail().id());
                    String value = removal.detail().value().reveal();
                    if (value.length() > 5) {
                        assertThat(certificate).doesNotContain(value);
                    }
                });
    }

    private static CaseChecks.Finished check(Path path) {
        return switch (program.checks().run(path, CheckOptions.none(), CaseReader.Progress.silent())) {
            case CaseChecks.Finished finished -> finished;
            case CaseChecks.Refused refused -> throw new AssertionError(refused.messages());
        };
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
