package uk.rubric.redaction.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.rubric.documents.Page;
import uk.rubric.documents.Stretch;
import uk.rubric.documents.reading.FollowedOffice;
import uk.rubric.documents.reading.OfficeFile;
import uk.rubric.documents.reading.ReadingLimits;

class OfficeRedactionTest {

    private static final String SECRET = "07700 900123";
    private static final String BLOCK = "[redacted 3.3]";

    private static final String STYLES =
            "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme='minorHAnsi'/><w:sz w:val='22'/></w:rPr>"
                    + "</w:rPrDefault></w:docDefaults>"
                    + "<w:style w:type='paragraph' w:styleId='Zeta'><w:name w:val='Quill and Partners heading'/><w:rPr><w:b/>"
                    + "<w:color w:val='FFFFFF'/><w:sz w:val='2'/><w:vanish w:val='0'/></w:rPr></w:style>"
                    + "<w:style w:type='paragraph' w:styleId='H1'><w:name w:val='heading 1'/><w:basedOn w:val='Zeta'/><w:pPr>"
                    + "<w:outlineLvl w:val='0'/></w:pPr><w:rPr><w:sz w:val='40'/><w:color w:val='1F3864'/></w:rPr></w:style>"
                    + "<w:style w:type='table' w:styleId='Grid'><w:name w:val='Quill grid'/><w:tblStylePr w:type='firstRow'><w:rPr><w:color w:val='FFFFFF'/>"
                    + "</w:rPr><w:tcPr><w:shd w:val='clear' w:fill='1F3864'/></w:tcPr></w:tblStylePr></w:style>";

    @TempDir
    private Path folder;

    @Test
    void aWordDocumentKeepsItsLooks() throws IOException {
        Map<String, String> copy = copy("note.docx", word());
        assertThat(copy.get("word/document.xml"))
                .contains("<w:pPr><w:pStyle w:val=\"s2\"/><w:jc w:val=\"center\"/></w:pPr>")
                .contains(
                        "<w:rPr><w:b/><w:color w:val=\"C00000\"/><w:sz w:val=\"28\"/></w:rPr><w:t xml:space=\"preserve\">Ring "
                                + BLOCK + " at six</w:t>")
                .contains("<w:tblStyle w:val=\"s3\"/>", "<w:gridCol w:w=\"2000\"/>", "<w:gridSpan w:val=\"2\"/>")
                .contains("<w:vMerge w:val=\"restart\"/>", "<w:shd w:val=\"clear\" w:fill=\"DDDDDD\"/>")
                .contains("<w:br w:type=\"page\"/>", "<w:tab/>", "<w:numId w:val=\"1\"/>")
                .contains("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>")
                .contains("<w:headerReference w:type=\"default\" r:id=\"rwordheader1xml\"/>");
        assertThat(copy.get("word/header1.xml")).contains("OFFICIAL");
        assertThat(copy.get("word/footer1.xml")).contains("<w:fldSimple w:instr=\"PAGE\">");
        assertThat(copy.get("word/styles.xml"))
                .contains("<w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:cs=\"Calibri\"/>")
                .contains("<w:name w:val=\"heading 1\"/><w:basedOn w:val=\"s1\"/>", "<w:sz w:val=\"40\"/>");
        assertThat(copy.get("word/numbering.xml")).contains("<w:lvlText w:val=\"(%1) \"/>");
        assertThat(copy.get("word/footnotes.xml")).contains("See the note.");
    }

    @Test
    void nothingElseOfAWordDocumentComesAlong() throws IOException {
        Map<String, String> copy = copy("note.docx", word());
        assertThat(copy.keySet())
                .containsExactlyInAnyOrder(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "word/_rels/document.xml.rels",
                        "word/document.xml",
                        "word/header1.xml",
                        "word/footer1.xml",
                        "word/footnotes.xml",
                        "word/numbering.xml",
                        "word/settings.xml",
                        "word/styles.xml");
        assertThat(String.join("\n", copy.values()))
                .doesNotContain(
                        SECRET,
                        "Quill",
                        "Mary",
                        "rsid",
                        "vanish",
                        "unseen",
                        "gone.example",
                        "<w:ins ",
                        "Gill Sans",
                        "Witness")
                .doesNotContain("was here", "<w:sz w:val=\"2\"/>");
    }

    @Test
    void lettersThatWouldNotBeSeenGetAnInkThatIs() throws IOException {
        Map<String, String> copy = copy(
                "note.docx",
                OfficeFile.word(
                                "<w:p><w:pPr><w:pStyle w:val='Zeta'/></w:pPr><w:r><w:t>By a white style</w:t></w:r></w:p>"
                                        + "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val='clear' w:fill='101010'/></w:tcPr>"
                                        + OfficeFile.paragraph("<w:color w:val='050505'/>", "Black on black")
                                        + OfficeFile.paragraph("<w:color w:val='FFFFFF'/>", "White on black")
                                        + "</w:tc></w:tr></w:tbl>" + OfficeFile.paragraph("", SECRET))
                        .part("word/styles.xml", OfficeFile.wordPart("styles", STYLES)));
        assertThat(copy.get("word/document.xml"))
                .contains("<w:color w:val=\"auto\"/></w:rPr><w:t xml:space=\"preserve\">Black on black")
                .contains("<w:color w:val=\"FFFFFF\"/></w:rPr><w:t xml:space=\"preserve\">White on black");
        assertThat(copy.get("word/styles.xml"))
                .contains("<w:name w:val=\"Style 1\"/><w:rPr><w:b/></w:rPr>")
                .contains(
                        "<w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:tcPr><w:shd w:val=\"clear\" w:fill=\"1F3864\"/></w:tcPr>");
    }

    @Test
    void stylesThatStandOnEachOtherInACircleAreParted() throws IOException {
        Map<String, String> copy = copy(
                "note.docx",
                OfficeFile.word(OfficeFile.paragraph("", SECRET))
                        .part(
                                "word/styles.xml",
                                OfficeFile.wordPart(
                                        "styles",
                                        "<w:style w:type='paragraph' w:styleId='a'><w:basedOn w:val='b'/></w:style>"
                                                + "<w:style w:type='paragraph' w:styleId='b'><w:basedOn w:val='a'/></w:style>")));
        assertThat(copy.get("word/styles.xml")).doesNotContain("basedOn");
    }

    @Test
    void aPictureLeavesANoteWhereItStood() throws IOException {
        Answer answer = redact(
                "note.docx",
                OfficeFile.word("<w:p><w:r><w:drawing><blip/><blip/></w:drawing></w:r></w:p>"
                        + OfficeFile.paragraph("", SECRET)));
        assertThat(answer.noted()).containsExactly(OfficeRedaction.PICTURE);
        assertThat(answer.containers()).anyMatch(gone -> gone.startsWith("pictures"));
        assertThat(parts().get("word/document.xml")).contains("<w:t>[picture left out]</w:t>");
    }

    @Test
    void aWorkbookKeepsItsLooks() throws IOException {
        Map<String, String> copy = copy("costs.xlsx", book());
        assertThat(copy.get("xl/worksheets/sheet1.xml"))
                .contains(
                        "<col min=\"1\" max=\"1\" width=\"30.5\" customWidth=\"1\"/>", "ht=\"24.0\" customHeight=\"1\"")
                .contains("<mergeCell ref=\"A1:C1\"/>")
                .doesNotContain("A2:B2")
                .contains("Ring " + BLOCK)
                .contains("<oddHeader>&amp;C Costs &amp;P</oddHeader>");
        assertThat(copy.get("xl/styles.xml"))
                .contains("<font><b/><sz val=\"14\"/><color rgb=\"FFC00000\"/><name val=\"Arial\"/></font>")
                .contains("<fgColor rgb=\"FFFFFF00\"/>", "<left style=\"thin\"><color auto=\"1\"/></left>")
                .contains("formatCode=\"dd/mm/yyyy\"", "<alignment horizontal=\"center\"/>")
                .doesNotContain("Quill", "Gill Sans");
    }

    @Test
    void aNumberKeepsNoDigitThatItsCellDidNotShow() throws IOException {
        String sheet = copy("costs.xlsx", book()).get("xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("<v>12.35</v>", "<v>32874</v>").doesNotContain("12.3456", "32874.75", "32905");
        assertThat(sheet).contains("<t xml:space=\"preserve\">Feb-90</t>");
    }

    @Test
    void nothingElseOfAWorkbookComesAlong() throws IOException {
        Map<String, String> copy = copy("costs.xlsx", book());
        assertThat(copy.keySet())
                .containsExactlyInAnyOrder(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "xl/_rels/workbook.xml.rels",
                        "xl/workbook.xml",
                        "xl/styles.xml",
                        "xl/worksheets/sheet1.xml");
        assertThat(String.join("\n", copy.values())).doesNotContain(SECRET, "unseen", "SUM", "Gill", "Quill");
    }

    private static OfficeFile word() {
        String cell = "<w:tc><w:tcPr><w:tcW w:w='2000' w:type='dxa'/>";
        return OfficeFile.word(
                        "<w:p w:rsidR='00AB12CD'><w:pPr><w:pStyle w:val='H1'/><w:jc w:val='center'/></w:pPr><w:r><w:t>Statement</w:t></w:r></w:p>"
                                + "<w:p><w:r><w:rPr><w:rFonts w:ascii='Gill Sans MT'/><w:b/><w:color w:val='C00000'/><w:sz w:val='28'/></w:rPr><w:t>Ring "
                                + SECRET + " at six</w:t><w:tab/><w:t>or later</w:t></w:r></w:p>"
                                + "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>First</w:t>"
                                + "<w:br w:type='page'/></w:r><w:r><w:footnoteReference w:id='4'/></w:r></w:p>"
                                + "<w:tbl><w:tblPr><w:tblStyle w:val='Grid'/></w:tblPr><w:tblGrid><w:gridCol w:w='2000'/><w:gridCol w:w='2000'/></w:tblGrid>"
                                + "<w:tr>" + cell
                                + "<w:gridSpan w:val='2'/><w:shd w:val='clear' w:fill='DDDDDD'/></w:tcPr>"
                                + OfficeFile.paragraph("", "Wide") + "</w:tc></w:tr>"
                                + "<w:tr>" + cell + "<w:vMerge w:val='restart'/></w:tcPr>"
                                + OfficeFile.paragraph("", "Tall") + "</w:tc></w:tr></w:tbl>"
                                + "<w:p><w:del w:author='Mary'><w:r><w:delText>was here</w:delText></w:r></w:del><w:hyperlink r:id='r9'><w:r><w:t>Link</w:t></w:r></w:hyperlink></w:p>"
                                + OfficeFile.paragraph("<w:vanish/>", "unseen")
                                + "<w:sectPr><w:headerReference w:type='default' r:id='r1'/><w:footerReference w:type='default' r:id='r2'/>"
                                + "<w:pgSz w:w='16838' w:h='11906' w:orient='landscape'/></w:sectPr>")
                .part("word/styles.xml", OfficeFile.wordPart("styles", STYLES))
                .part(
                        "word/theme/theme1.xml",
                        "<theme><fontScheme name='Quill'><minorFont><latin typeface='Calibri'/></minorFont></fontScheme></theme>")
                .part(
                        "word/numbering.xml",
                        OfficeFile.wordPart(
                                "numbering",
                                "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt w:val='decimal'/><w:lvlText w:val='(%1) Witness'/></w:lvl>"
                                        + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"))
                .part("word/header1.xml", OfficeFile.wordPart("hdr", OfficeFile.paragraph("", "OFFICIAL")))
                .part(
                        "word/footer1.xml",
                        OfficeFile.wordPart(
                                "ftr",
                                "<w:p><w:fldSimple w:instr=' PAGE '><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>"))
                .part(
                        "word/footnotes.xml",
                        OfficeFile.wordPart(
                                "footnotes",
                                "<w:footnote w:id='4'>" + OfficeFile.paragraph("", "See the note.") + "</w:footnote>"))
                .part("docProps/core.xml", "<c><creator>Mary Quill</creator></c>")
                .part("customXml/item1.xml", "<a>Mary</a>")
                .part(
                        "word/_rels/document.xml.rels",
                        "<Relationships><Relationship Id='r1' Type='x/header' Target='header1.xml'/>"
                                + "<Relationship Id='r2' Type='x/footer' Target='footer1.xml'/>"
                                + "<Relationship Id='r9' Type='x/hyperlink' Target='https://gone.example' TargetMode='External'/></Relationships>");
    }

    private static OfficeFile book() {
        return OfficeFile.sheet("")
                .part(
                        "xl/styles.xml",
                        "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='dd/mm/yyyy'/><numFmt numFmtId='171' formatCode='mmm-yy'/></numFmts>"
                                + "<fonts><font><sz val='11'/><name val='Gill Sans MT'/></font><font><b/><sz val='14'/><color rgb='FFC00000'/><name val='Arial'/></font></fonts>"
                                + "<fills><fill><patternFill/></fill><fill><patternFill patternType='solid'><fgColor rgb='FFFFFF00'/></patternFill></fill></fills>"
                                + "<borders><border/><border><left style='thin'><color auto='1'/></left></border></borders>"
                                + "<cellXfs><xf numFmtId='0' fontId='0' fillId='0' borderId='0'/>"
                                + "<xf numFmtId='0' fontId='1' fillId='1' borderId='1'><alignment horizontal='center'/></xf>"
                                + "<xf numFmtId='2' fontId='0' fillId='0' borderId='0'/><xf numFmtId='170' fontId='0' fillId='0' borderId='0'/>"
                                + "<xf numFmtId='171' fontId='0' fillId='0' borderId='0'/></cellXfs>"
                                + "<cellStyles><cellStyle name='Quill'/></cellStyles></styleSheet>")
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><cols><col min='1' max='1' width='30.5'/></cols><sheetData>"
                                + "<row r='1' ht='24'><c r='A1' s='1' t='inlineStr'><is><t>Ring " + SECRET
                                + "</t></is></c></row>"
                                + "<row r='2'><c r='A2' s='2'><f>SUM(A1)</f><v>12.3456</v></c><c r='B2' s='3'><v>32874.75</v></c><c r='C2' s='4'><v>32905</v></c></row>"
                                + "<row r='3' hidden='1'><c r='A3' t='inlineStr'><is><t>unseen</t></is></c></row></sheetData>"
                                + "<mergeCells><mergeCell ref='A1:C1'/><mergeCell ref='A2:B2'/></mergeCells>"
                                + "<headerFooter><oddHeader>&amp;C&amp;\"Gill Sans\"Costs &amp;P</oddHeader></headerFooter></worksheet>");
    }

    private Map<String, String> copy(String name, OfficeFile original) throws IOException {
        Answer answer = redact(name, original);
        assertThat(answer.refusal()).isEmpty();
        assertThat(answer.containers()).noneMatch(gone -> gone.startsWith("looks"));
        return parts();
    }

    private Answer redact(String name, OfficeFile original) throws IOException {
        Path file = Files.write(folder.resolve(name), original.bytes());
        List<Cut> cuts = new ArrayList<>();
        for (Page page : FollowedOffice.read(file, ReadingLimits.standard())) {
            for (Stretch stretch : page.stretches()) {
                cuts.add(new Cut(
                        page.number(), stretch.range().start(), stretch.range().end(), ""));
            }
            int at = page.text().indexOf(SECRET);
            if (at >= 0) {
                cuts.add(new Cut(page.number(), at, at + SECRET.length(), BLOCK));
            }
        }
        Order order = new Order(
                folder.resolve("copy").toString(), "0", List.of(), List.of(SECRET), Set.of(), cuts, List.of());
        return Answer.of(new RedactionTask().run(file, order.bytes(), ReadingLimits.standard(), () -> {}));
    }

    private Map<String, String> parts() throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(folder.resolve("copy").toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
