package uk.rubric.documents.reading;

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
                    .bytes());

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
