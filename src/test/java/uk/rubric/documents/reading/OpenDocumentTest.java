package uk.rubric.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.rubric.documents.Format;
import uk.rubric.documents.Layer;
import uk.rubric.documents.Page;
import uk.rubric.documents.ReadingProblem;

class OpenDocumentTest {

    private static final String TABLE = "<table:table table:name='Costs'>";

    @Test
    void aTextIsReadAsItsPagesShowIt() {
        Page page = page(
                OfficeFile.openText(
                        "<text:h>Statement</text:h><text:p>Seen<text:s text:c='2'/>by<text:tab/>me<text:line-break/>today</text:p>"
                                + "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
                                + "<table:table-cell/><table:table-cell><text:p>c</text:p></table:table-cell></table:table-row></table:table>"));
        assertThat(page.text()).isEqualTo("Statement\nSeen  by\tme\ntoday\na\t\tc");
        assertThat(page.stretches()).isEmpty();
    }

    @Test
    void everySheetAndSlideIsAPage() {
        List<Page> sheets = heard(OfficeFile.open(
                        "spreadsheet", "", TABLE + row("1") + "</table:table>" + TABLE + row("2") + "</table:table>"))
                .pages;
        assertThat(sheets).extracting(Page::label).containsExactly("Sheet 'Costs'", "Sheet 'Costs'");
        List<Page> slides = heard(
                        OfficeFile.open("presentation", "", "<draw:page><text:p>one</text:p></draw:page><draw:page/>"))
                .pages;
        assertThat(slides).extracting(Page::label).containsExactly("Slide 1", "Slide 2");
    }

    @Test
    void whiteOnAWindowOfDarkColourIsSeenAndBlackOnBlackIsCovered() {
        String styles = style(
                        "White", "text", "<style:text-properties fo:color='#ffffff' fo:background-color='#000080'/>")
                + style("Black", "text", "<style:text-properties fo:color='#000000' fo:background-color='#000000'/>")
                + style("Auto", "text", "<style:text-properties fo:background-color='#000000'/>");
        Page page = page(
                OfficeFile.open(
                        "text",
                        styles,
                        "<text:p><text:span text:style-name='White'>banner</text:span> "
                                + "<text:span text:style-name='Black'>name</text:span> <text:span text:style-name='Auto'>told</text:span></text:p>"));
        assertThat(Stretches.in(Layer.COVERED, page)).containsExactly("name");
        assertThat(Stretches.in(Layer.INVISIBLE, page)).isEmpty();
    }

    @Test
    void aLockedFileIsNamedAsSuch() {
        PdfDrawing.Heard heard = heard(OfficeFile.openText("<text:p>x</text:p>")
                .part("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>"));
        assertThat(heard.problems).extracting(ReadingProblem::kind).containsExactly(ReadingProblem.Kind.ENCRYPTED);
        assertThat(heard.format).isEqualTo(Format.WORD);
    }

    @Test
    void aLinkThatThePageSpellsOutIsNoNews() {
        String link = "<text:a xlink:href='https://example.com/case/12'>";
        assertThat(page(OfficeFile.openText("<text:p>" + link + "https://example.com/case/12</text:a></text:p>"))
                        .stretches())
                .isEmpty();
        assertThat(Stretches.in(Layer.BESIDE, page(OfficeFile.openText("<text:p>" + link + "here</text:a></text:p>"))))
                .containsExactly("Link: https://example.com/case/12");
    }

    private static String row(String words) {
        return "<table:table-row><table:table-cell><text:p>" + words + "</text:p></table:table-cell></table:table-row>";
    }

    private static String style(String name, String family, String properties) {
        return "<style:style style:name='" + name + "' style:family='" + family + "'>" + properties + "</style:style>";
    }

    private static PdfDrawing.Heard heard(OfficeFile file) {
        return PdfDrawing.Heard.of(file.bytes());
    }

    private static Page page(OfficeFile file) {
        return heard(file).pages.getFirst();
    }
}
