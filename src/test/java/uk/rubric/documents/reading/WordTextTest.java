package uk.rubric.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.rubric.documents.Format;
import uk.rubric.documents.Layer;
import uk.rubric.documents.Page;
import uk.rubric.documents.ReadingProblem;

class WordTextTest {

    @Test
    void readsTablesRowByRowWithCellsPartedByTabs() {
        Page page = read(OfficeFile.word("<w:tbl><w:tr>" + cell("Name") + cell("Mary", "Jones") + "</w:tr><w:tr>"
                + cell("Age") + cell("34") + "</w:tr></w:tbl>" + OfficeFile.paragraph("", "end")));
        assertThat(page.text()).isEqualTo("Name\tMary\nJones\nAge\t34\nend");
    }

    @Test
    void marksWhatAPrintDoesNotShow() {
        Page page = read(OfficeFile.word(
                "<w:p><w:r><w:t>seen</w:t></w:r><w:del><w:r><w:delText>struck out</w:delText></w:r></w:del></w:p>"
                        + OfficeFile.paragraph("<w:vanish/>", "hidden words")
                        + OfficeFile.paragraph("<w:vanish w:val='0'/>", "not hidden")
                        + OfficeFile.paragraph("<w:highlight w:val='black'/>", "blacked out")
                        + OfficeFile.paragraph("<w:shd w:fill='000000'/>", "shaded out")
                        + OfficeFile.paragraph("<w:color w:val='FFFFFF'/>", "white words")
                        + OfficeFile.paragraph("<w:color w:val='FFFFFF'/><w:shd w:fill='000000'/>", "white on black")));
        assertThat(Stretches.in(Layer.DELETED, page)).containsExactly("struck out");
        assertThat(Stretches.in(Layer.HIDDEN, page)).containsExactly("hidden words");
        assertThat(Stretches.in(Layer.COVERED, page)).containsExactly("blacked out\nshaded out");
        assertThat(Stretches.in(Layer.INVISIBLE, page)).containsExactly("white words");
        assertThat(page.text()).contains("white on black", "not hidden");
    }

    @Test
    void readsHeadersNotesCommentsAndProperties() {
        Page page = read(OfficeFile.word(OfficeFile.paragraph("", "body"))
                .part("word/header1.xml", OfficeFile.wordPart("hdr", OfficeFile.paragraph("", "RESTRICTED")))
                .part("word/header2.xml", OfficeFile.wordPart("hdr", OfficeFile.paragraph("", "RESTRICTED")))
                .part("word/footnotes.xml", OfficeFile.wordPart("footnotes", OfficeFile.paragraph("", "a footnote")))
                .part(
                        "word/comments.xml",
                        OfficeFile.wordPart(
                                "comments",
                                "<w:comment w:author='Pat Example'>" + OfficeFile.paragraph("", "check this")
                                        + "</w:comment>"))
                .part("docProps/core.xml", "<c><creator>Sam Sample</creator></c>"));
        assertThat(page.text())
                .isEqualTo("RESTRICTED\nbody\na footnote\nComment by Pat Example: check this\nAuthor: Sam Sample");
        assertThat(Stretches.in(Layer.COMMENT, page)).containsExactly("Comment by Pat Example: check this");
        assertThat(Stretches.in(Layer.PROPERTY, page)).containsExactly("Author: Sam Sample");
    }

    @Test
    void handsOnPicturesAndEmbeddedFiles() {
        PdfDrawing.Heard heard = PdfDrawing.Heard.of(OfficeFile.word(OfficeFile.paragraph("", "body"))
                .part("word/media/image1.png", "x")
                .part("word/embeddings/sheet.xlsx", "x")
                .bytes());
        assertThat(heard.format).isEqualTo(Format.WORD);
        assertThat(heard.children).containsExactly("sheet.xlsx", "image1.png");
    }

    @Test
    void refusesADocumentTypeInsteadOfFollowingIt() {
        PdfDrawing.Heard heard = PdfDrawing.Heard.of(new OfficeFile()
                .part("[Content_Types].xml", "<Types/>")
                .part(
                        "word/document.xml",
                        "<!DOCTYPE x [<!ENTITY secret SYSTEM 'file:///etc/hostname'>]>"
                                + OfficeFile.wordPart("document", OfficeFile.paragraph("", "&secret;")))
                .bytes());
        assertThat(heard.pages).isEmpty();
        assertThat(heard.problems).extracting(ReadingProblem::kind).containsExactly(ReadingProblem.Kind.CORRUPT);
    }

    @Test
    void refusesADocumentThatUnpacksToFarMoreThanItsSize() {
        PdfDrawing.Heard heard = PdfDrawing.Heard.of(OfficeFile.word("")
                .part("word/footnotes.xml", new byte[40 << 20])
                .bytes());
        assertThat(heard.problems).extracting(ReadingProblem::kind).containsExactly(ReadingProblem.Kind.TOO_LARGE);
    }

    private static String cell(String... paragraphs) {
        StringBuilder cell = new StringBuilder("<w:tc>");
        for (String words : paragraphs) {
            cell.append(OfficeFile.paragraph("", words));
        }
        return cell.append("</w:tc>").toString();
    }

    private static Page read(OfficeFile file) {
        PdfDrawing.Heard heard = PdfDrawing.Heard.of(file.bytes());
        assertThat(heard.problems).isEmpty();
        return heard.pages.getFirst();
    }
}
