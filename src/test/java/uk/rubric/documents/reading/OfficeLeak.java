package uk.rubric.documents.reading;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import uk.rubric.documents.Layer;

/**
 * The ways in which office files keep what no page of them shows, each made with words that nobody should see and, as its control, in
 * the same way without any.
 */
enum OfficeLeak {
    OPEN_TRACKED_DELETION(
            Layer.DELETED,
            words -> text("<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>x"
                    + "</dc:creator></office:change-info><text:p>" + words
                    + "</text:p></text:deletion></text:changed-region></text:tracked-changes>")),
    OPEN_HIDDEN_SECTION(
            Layer.HIDDEN,
            words -> text(
                    "<text:section text:name='s' text:display='none'><text:p>" + words + "</text:p></text:section>")),
    OPEN_HIDDEN_LETTERS(Layer.HIDDEN, words -> styled("<style:text-properties text:display='none'/>", words)),
    OPEN_HIDDEN_PARAGRAPH(
            Layer.HIDDEN,
            words -> text("<text:p>" + words + "<text:hidden-paragraph text:is-hidden='true'/></text:p>")),
    OPEN_HIDDEN_FIELD(
            Layer.HIDDEN, words -> text("<text:p><text:hidden-text text:string-value='" + words + "'/></text:p>")),
    OPEN_WHITE_LETTERS(Layer.INVISIBLE, words -> styled("<style:text-properties fo:color='#ffffff'/>", words)),
    OPEN_TINY_LETTERS(Layer.INVISIBLE, words -> styled("<style:text-properties fo:font-size='1pt'/>", words)),
    OPEN_COMMENT(
            Layer.COMMENT,
            words -> text("<text:p>x<office:annotation><dc:creator>" + (words.isEmpty() ? "" : "Sam")
                    + "</dc:creator>" + (words.isEmpty() ? "" : "<text:p>" + words + "</text:p>")
                    + "</office:annotation></text:p>")),
    OPEN_DESCRIPTION_OF_A_PICTURE(
            Layer.BESIDE,
            words -> text("<text:p><draw:frame><svg:desc>" + words + "</svg:desc></draw:frame></text:p>")),
    OPEN_HIDDEN_FORM_VALUE(
            Layer.HIDDEN, words -> text("<office:forms><form:hidden form:value='" + words + "'/></office:forms>")),
    OPEN_HIDDEN_ROW(
            Layer.HIDDEN,
            words -> sheet("", "<table:table-row table:visibility='collapse'>" + cell(words) + "</table:table-row>")),
    OPEN_HIDDEN_COLUMN(
            Layer.HIDDEN,
            words -> sheet(
                    "",
                    "<table:table-column/><table:table-column table:visibility='collapse'/><table:table-row>"
                            + cell("x") + cell(words) + "</table:table-row>")),
    OPEN_HIDDEN_SHEET(
            Layer.HIDDEN,
            words -> sheet(
                    "<style:style style:name='h' style:family='table'><style:table-properties table:display='false'/></style:style>",
                    "<table:table-row>" + cell("x")
                            + "</table:table-row></table:table><table:table table:name='2' table:style-name='h'>"
                            + "<table:table-row>" + cell(words) + "</table:table-row>")),
    OPEN_MERGED_CELL(
            Layer.HIDDEN,
            words -> sheet(
                    "",
                    "<table:table-row>" + cell("x") + "<table:covered-table-cell><text:p>" + words
                            + "</text:p></table:covered-table-cell></table:table-row>")),
    OPEN_CHANGED_CELL(
            Layer.DELETED,
            words -> OfficeFile.open(
                            "spreadsheet",
                            "",
                            "<table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell><text:p>"
                                    + words
                                    + "</text:p></table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>"
                                    + "<table:table table:name='1'><table:table-row>" + cell("x")
                                    + "</table:table-row></table:table>")
                    .bytes()),
    OPEN_NOTES(
            Layer.NOTES,
            words -> slide("<draw:page><text:p>x</text:p><presentation:notes><text:p>" + words
                    + "</text:p></presentation:notes></draw:page>")),
    OPEN_HIDDEN_SLIDE(
            Layer.HIDDEN, words -> slide("<draw:page draw:style-name='h'><text:p>" + words + "</text:p></draw:page>")),
    OPEN_PROPERTY(
            Layer.PROPERTY,
            words -> OfficeFile.openText("<text:p>x</text:p>")
                    .part(
                            "meta.xml",
                            OfficeFile.openPart(
                                    "meta",
                                    "<office:meta><meta:user-defined meta:name='For'>" + words
                                            + "</meta:user-defined></office:meta>"))
                    .bytes()),
    OPEN_OBJECT(
            Layer.BESIDE,
            words -> OfficeFile.openText("<text:p>x</text:p>")
                    .part(
                            "Object 1/content.xml",
                            OfficeFile.openPart(
                                    "content",
                                    "<office:body><office:chart><table:table><table:table-row>" + cell(words)
                                            + "</table:table-row></table:table></office:chart></office:body>"))
                    .bytes()),
    RICH_HIDDEN_LETTERS(Layer.HIDDEN, words -> rich("Seen {\\v " + words + "}")),
    RICH_DELETED_LETTERS(Layer.DELETED, words -> rich("Seen {\\deleted " + words + "}")),
    RICH_WHITE_LETTERS(
            Layer.INVISIBLE, words -> rich("{\\colortbl;\\red255\\green255\\blue255;}Seen {\\cf1 " + words + "}")),
    RICH_TINY_LETTERS(Layer.INVISIBLE, words -> rich("Seen {\\fs2 " + words + "}")),
    RICH_BLACK_ON_BLACK(
            Layer.COVERED, words -> rich("{\\colortbl;\\red0\\green0\\blue0;}Seen {\\cf1\\highlight1 " + words + "}")),
    RICH_COMMENT(
            Layer.COMMENT, words -> rich("Seen {\\*\\atnauthor Sam}{\\*\\annotation {\\*\\atnref 1}" + words + "}")),
    RICH_PROPERTY(Layer.PROPERTY, words -> rich("{\\info{\\title " + words + "}}Seen")),
    RICH_LINK(Layer.BESIDE, words -> rich("Seen {\\field{\\*\\fldinst HYPERLINK \"" + words + "\"}{\\fldrslt here}}")),
    WORD_HIDDEN_STYLE(
            Layer.HIDDEN,
            words -> OfficeFile.word(
                            "<w:p><w:pPr><w:pStyle w:val='h'/></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>")
                    .part(
                            "word/styles.xml",
                            OfficeFile.wordPart(
                                    "styles", "<w:style w:styleId='h'><w:rPr><w:vanish/></w:rPr></w:style>"))
                    .bytes()),
    WORD_HIDDEN_ROW(
            Layer.HIDDEN,
            words -> word("<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>" + OfficeFile.paragraph("", words)
                    + "</w:tc></w:tr></w:tbl>")),
    WORD_TINY_LETTERS(Layer.INVISIBLE, words -> word(OfficeFile.paragraph("<w:sz w:val='2'/>", words))),
    WORD_FIELD(
            Layer.BESIDE,
            words -> word("<w:p><w:r><w:fldChar/></w:r><w:r><w:instrText>HYPERLINK \"" + words
                    + "\"</w:instrText></w:r><w:r><w:fldChar/></w:r></w:p>")),
    WORD_DESCRIPTION_OF_A_PICTURE(
            Layer.BESIDE,
            words -> word("<w:p><w:r><w:drawing><w:docPr descr='" + words + "'/></w:drawing></w:r></w:p>")),
    WORD_BOUND_DATA(
            Layer.BESIDE, words -> wordWith("customXml/item1.xml", "<case><witness>" + words + "</witness></case>")),
    WORD_VARIABLE(
            Layer.BESIDE,
            words -> wordWith(
                    "word/settings.xml",
                    OfficeFile.wordPart(
                            "settings", "<w:docVars><w:docVar w:name='n' w:val='" + words + "'/></w:docVars>"))),
    WORD_CHART(
            Layer.BESIDE,
            words -> wordWith(
                    "word/charts/chart1.xml", "<chart><strCache><pt><v>" + words + "</v></pt></strCache></chart>")),
    WORD_TEMPLATE(
            Layer.BESIDE,
            words -> wordWith(
                    "word/_rels/settings.xml.rels",
                    "<Relationships><Relationship Type='x/attachedTemplate' TargetMode='External' Target='" + words
                            + "'/></Relationships>")),
    SHEET_LINKED_WORKBOOK(
            Layer.BESIDE,
            words -> sheetWith(
                    "xl/externalLinks/externalLink1.xml",
                    "<externalLink><cell><v>" + words + "</v></cell></externalLink>")),
    SHEET_PIVOT_TABLE(
            Layer.BESIDE,
            words -> sheetWith(
                    "xl/pivotCache/pivotCacheRecords1.xml", "<records><r><s v='" + words + "'/></r></records>")),
    SHEET_EARLIER_VALUE(
            Layer.DELETED,
            words -> sheetWith(
                    "xl/revisions/revisionLog1.xml",
                    "<revisions><rcc><oc><is><t>" + words + "</t></is></oc></rcc></revisions>")),
    SHEET_CONNECTION(
            Layer.BESIDE,
            words -> sheetWith(
                    "xl/connections.xml",
                    "<connections><connection><dbPr connection='" + words + "'/></connection></connections>")),
    SLIDE_HIDDEN_SHAPE(
            Layer.HIDDEN,
            words -> slides("<p:sld xmlns:p='p' xmlns:a='a'><p:sp><p:cNvPr hidden='1'/><a:p><a:t>" + words
                    + "</a:t></a:p></p:sp></p:sld>")),
    OLD_SHEET_PROPERTY(Layer.PROPERTY, OldOfficeFile::sheetFor),
    OLD_SHEET_HIDDEN_ROW(Layer.HIDDEN, OldOfficeFile::hiddenRow),
    OLD_SHEET_COMMENT(Layer.COMMENT, OldOfficeFile::comment),
    OLD_SLIDE_HIDDEN(Layer.HIDDEN, OldOfficeFile::hiddenSlide),
    OLD_WORD_HIDDEN_LETTERS(Layer.HIDDEN, words -> OldWordFile.of(OldWordFile.VANISHED, words)),
    OLD_WORD_DELETED_LETTERS(Layer.DELETED, words -> OldWordFile.of(OldWordFile.DELETED, words)),
    OLD_WORD_WHITE_LETTERS(Layer.INVISIBLE, words -> OldWordFile.of(OldWordFile.WHITE, words)),
    OLD_WORD_TINY_LETTERS(Layer.INVISIBLE, words -> OldWordFile.of(OldWordFile.TINY, words));

    /** Where reading has to say that the words lie. */
    final Layer layer;

    private final Function<String, byte[]> recipe;

    OfficeLeak(Layer layer, Function<String, byte[]> recipe) {
        this.layer = layer;
        this.recipe = recipe;
    }

    byte[] leaking(String words) {
        return recipe.apply(words);
    }

    byte[] clean() {
        return recipe.apply("");
    }

    private static byte[] text(String body) {
        return OfficeFile.openText(body + "<text:p>Statement</text:p>").bytes();
    }

    private static byte[] word(String body) {
        return OfficeFile.word(OfficeFile.paragraph("", "Statement") + body).bytes();
    }

    private static byte[] wordWith(String part, String content) {
        return OfficeFile.word(OfficeFile.paragraph("", "Statement"))
                .part(part, content)
                .bytes();
    }

    private static byte[] sheetWith(String part, String content) {
        return OfficeFile.sheet("<row><c t='inlineStr'><is><t>Costs</t></is></c></row>")
                .part(part, content)
                .bytes();
    }

    private static byte[] slides(String slide) {
        return new OfficeFile()
                .part("[Content_Types].xml", "<Types/>")
                .part("ppt/presentation.xml", "<presentation xmlns:r='r'><sldId r:id='r1'/></presentation>")
                .part(
                        "ppt/_rels/presentation.xml.rels",
                        "<Relationships><Relationship Id='r1' Type='x/slide' Target='slides/slide1.xml'/></Relationships>")
                .part("ppt/slides/slide1.xml", slide)
                .bytes();
    }

    private static byte[] rich(String body) {
        return ("{\\rtf1\\ansi " + body + "\\par}").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] styled(String properties, String words) {
        return OfficeFile.open(
                        "text",
                        "<style:style style:name='h' style:family='text'>" + properties + "</style:style>",
                        "<text:p>Seen <text:span text:style-name='h'>" + words + "</text:span></text:p>")
                .bytes();
    }

    private static byte[] sheet(String styles, String rows) {
        return OfficeFile.open("spreadsheet", styles, "<table:table table:name='1'>" + rows + "</table:table>")
                .bytes();
    }

    private static byte[] slide(String pages) {
        return OfficeFile.open(
                        "presentation",
                        "<style:style style:name='h' style:family='drawing-page'><style:drawing-page-properties"
                                + " presentation:visibility='hidden'/></style:style>",
                        pages)
                .bytes();
    }

    private static String cell(String words) {
        return "<table:table-cell><text:p>" + words + "</text:p></table:table-cell>";
    }
}
