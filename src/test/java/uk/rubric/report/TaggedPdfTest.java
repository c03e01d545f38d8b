package uk.rubric.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import uk.rubric.report.TaggedPdf.Role;

class TaggedPdfTest {

    /** ISO 14289-1, as far as a program can tell. */
    @Test
    void aValidatorFindsNothingAgainstPdfUa() throws Exception {
        try (TaggedPdf pdf = new TaggedPdf("Pages & more")) {
            pdf.add(Role.H1, "Certificate")
                    .add(Role.P, "words and words ".repeat(800))
                    .add(Role.H2, "A document")
                    .add(Role.P, "Removed: a thing, page 1");
            assertThat(againstPdfUa(pdf.bytes())).isEmpty();
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(plain);
        }
        assertThat(againstPdfUa(plain.toByteArray())).as("it can tell").isNotEmpty();
    }

    private static List<String> againstPdfUa(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(one -> one.getRuleId() + ": " + one.getMessage())
                    .toList();
        }
    }

    @Test
    void everyBlockIsTaggedAsWhatItIsInItsOrder() throws IOException {
        try (PDDocument document = Loader.loadPDF(written(3))) {
            PDStructureElement body = (PDStructureElement) document.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getKids()
                    .getFirst();
            assertThat(body.getKids())
                    .extracting(kid -> ((PDStructureElement) kid).getStructureType())
                    .containsExactly("H1", "P", "P", "P");
        }
    }

    @Test
    void aBlockThatGoesOnOverThePageHasApartOnBoth() throws IOException {
        try (TaggedPdf pdf = new TaggedPdf("Long");
                PDDocument document = Loader.loadPDF(
                        pdf.add(Role.P, "words and words ".repeat(800)).bytes())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            PDStructureElement body = (PDStructureElement) document.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getKids()
                    .getFirst();
            List<Object> parts = ((PDStructureElement) body.getKids().getFirst()).getKids();
            assertThat(parts).hasSize(document.getNumberOfPages()).allMatch(PDMarkedContentReference.class::isInstance);
        }
    }

    @Test
    void titleLanguageAndFontsAreWhereScreenReadersNeedThem() throws IOException {
        try (PDDocument document = Loader.loadPDF(written(1))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(new String(
                            document.getDocumentCatalog().getMetadata().toByteArray(),
                            java.nio.charset.StandardCharsets.UTF_8))
                    .contains("<pdfuaid:part>1", "Pages &amp; more");
            List<Boolean> embedded = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    embedded.add(page.getResources().getFont(font).isEmbedded());
                }
            }
            assertThat(embedded).isNotEmpty().doesNotContain(false);
        }
    }

    @Test
    void lettersThatTheFontDoesNotHaveAreQuestionMarksAndLongWordsAreParted() throws IOException {
        try (TaggedPdf pdf = new TaggedPdf("Odd");
                PDDocument document = Loader.loadPDF(
                        pdf.add(Role.P, "a\uD83D\uDE00b " + "x".repeat(400)).bytes())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("a?b");
            assertThat(text.replaceAll("\\s", "")).contains("x".repeat(400));
        }
    }

    @Test
    void theSameWordsGiveTheSameBytes() {
        assertThat(written(40)).isEqualTo(written(40));
    }

    private static byte[] written(int paragraphs) {
        try (TaggedPdf pdf = new TaggedPdf("Pages & more")) {
            pdf.add(Role.H1, "A heading");
            for (int i = 0; i < paragraphs; i++) {
                pdf.add(Role.P, "Paragraph " + i + " says this.");
            }
            return pdf.bytes();
        }
    }
}
