package uk.rubric.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.rubric.documents.Layer;
import uk.rubric.documents.Page;

class SheetTextTest {

    private static final String RELATIONS =
            "<R><Relationship Id='r1' Type='x/worksheet' Target='worksheets/sheet1.xml'/></R>";

    @Test
    void readsCellsAsTheyShowAndMarksHiddenRowsAndColumns() {
        Page page = read(
                "<sheet name='Costs' id='r1'/>",
                "<cols><col min='3' max='3' hidden='1'/></cols><sheetData>"
                        + "<row><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>31272</v></c><c r='C1' t='inlineStr'><is><t>secret column</t></is></c></row>"
                        + "<row hidden='1'><c r='A2' t='str'><v>secret row</v></c></row>"
                        + "<row><c r='A3' s='2'><v>42</v></c></row></sheetData>");
        assertThat(page.label()).isEqualTo("Sheet 'Costs'");
        assertThat(page.text()).isEqualTo("Date of birth\t13/08/1985\tsecret column\nsecret row\n42");
        assertThat(Stretches.in(Layer.HIDDEN, page)).containsExactly("secret column\nsecret row\n42");
    }

    @Test
    void marksEverythingOnAHiddenSheet() {
        Page page = read(
                "<sheet name='Old' state='veryHidden' id='r1'/>",
                "<sheetData><row><c r='A1' t='s'><v>0</v></c></row></sheetData>");
        assertThat(page.label()).isEqualTo("Hidden sheet 'Old'");
        assertThat(Stretches.in(Layer.HIDDEN, page)).containsExactly("Date of birth");
    }

    private static Page read(String sheets, String sheet) {
        PdfDrawing.Heard heard = PdfDrawing.Heard.of(new OfficeFile()
                .part("[Content_Types].xml", "<Types/>")
                .part("xl/workbook.xml", "<workbook><sheets>" + sheets + "</sheets></workbook>")
                .part("xl/_rels/workbook.xml.rels", RELATIONS)
                .part("xl/sharedStrings.xml", "<sst><si><r><t>Date </t></r><r><t>of birth</t></r></si></sst>")
                .part(
                        "xl/styles.xml",
                        "<s><numFmts><numFmt numFmtId='164' formatCode=';;;'/><numFmt numFmtId='165' formatCode='dd/mm/yyyy'/></numFmts>"
                                + "<cellXfs><xf numFmtId='0'/><xf numFmtId='165'/><xf numFmtId='164'/></cellXfs></s>")
                .part("xl/worksheets/sheet1.xml", "<worksheet>" + sheet + "</worksheet>")
                .bytes());
        assertThat(heard.problems).isEmpty();
        return heard.pages.getFirst();
    }
}
