package uk.rubric.redaction.files;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element of a Word document that holds others, while it is written: a part, a note, a table, a row, a cell or a paragraph. */
final class WordHolder {

    final String name;
    final StringBuilder content = new StringBuilder();

    /** What stood in a box within a paragraph, and follows it. */
    final StringBuilder after = new StringBuilder();

    final List<Integer> columns = new ArrayList<>();

    @Nullable
    WordBlock properties;

    /** Of the mark at a paragraph's end. */
    @Nullable
    WordBlock mark;

    String section = "";

    /** Whether it held words, and whether any of what it held comes along. */
    boolean said;

    boolean kept;

    /** Whether a field is open in it that is written as one. */
    boolean field;

    WordHolder(String name) {
        this.name = name;
    }

    private String properties(String kind, String more) {
        WordBlock block = properties == null ? WordBlock.empty(kind) : properties;
        return block.written(more);
    }

    /** The element as it is written; nothing where all that it said has gone. */
    String written() {
        boolean gone = said && !kept;
        return switch (name) {
            case "p" -> {
                String lettering = mark == null ? "" : mark.written("");
                yield (gone && section.isEmpty()
                                ? ""
                                : "<w:p>" + properties("pPr", lettering + section) + content
                                        + (field ? "</w:fldSimple>" : "") + "</w:p>")
                        + after;
            }
            case "tc" -> "<w:tc>" + properties("tcPr", "") + closed() + "</w:tc>";
            case "tr" -> gone || content.isEmpty() ? "" : "<w:tr>" + properties("trPr", "") + content + "</w:tr>";
            case "tbl" -> content.isEmpty() ? "" : "<w:tbl>" + table() + content + "</w:tbl>";
            default -> closed();
        };
    }

    /** Programs want a paragraph at the end of what holds paragraphs. */
    private String closed() {
        return content.isEmpty() || content.toString().endsWith("</w:tbl>") ? content + "<w:p/>" : content.toString();
    }

    private String table() {
        StringBuilder grid = new StringBuilder("<w:tblGrid>");
        columns.forEach(width -> grid.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        String looks = properties("tblPr", "");
        return (looks.isEmpty() ? "<w:tblPr/>" : looks) + grid + "</w:tblGrid>";
    }
}
