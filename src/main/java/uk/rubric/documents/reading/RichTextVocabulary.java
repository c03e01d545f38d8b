package uk.rubric.documents.reading;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** The control words of the Rich Text Format (specification 1.9.1) that say what a group is for. */
final class RichTextVocabulary {

    /** What a group's text is for. */
    enum Use {
        BODY,
        COMMENT,
        AUTHOR_OF_COMMENT,
        PROPERTY,
        INSTRUCTION,
        PICTURE,
        OBJECT,
        FONTS,
        COLOURS,
        NOTHING
    }

    static final Map<String, String> PROPERTIES = Map.ofEntries(
            entry("title", "Title"),
            entry("subject", "Subject"),
            entry("author", "Author"),
            entry("operator", "Last modified by"),
            entry("manager", "Manager"),
            entry("company", "Company"),
            entry("category", "Category"),
            entry("keywords", "Keywords"),
            entry("doccomm", "Description"),
            entry("comment", "Comment"),
            entry("hlinkbase", "Base of links"),
            entry("template", "Template"),
            entry("staticval", "Property"),
            entry("docvar", "Variable"),
            entry("revtbl", "Changed by"));

    static final Map<String, Use> USES = Map.ofEntries(
            entry("annotation", Use.COMMENT),
            entry("atnauthor", Use.AUTHOR_OF_COMMENT),
            entry("fldinst", Use.INSTRUCTION),
            entry("pict", Use.PICTURE),
            entry("objdata", Use.OBJECT),
            entry("fonttbl", Use.FONTS),
            entry("colortbl", Use.COLOURS));

    /** Groups that hold styles, lists and data of programs. */
    private static final List<String> SILENT = List.of(
            "stylesheet",
            "listtable",
            "listoverridetable",
            "info",
            "nonshppict",
            "filetbl",
            "sp",
            "objclass",
            "bkmkstart",
            "bkmkend",
            "pntext",
            "themedata",
            "datastore");

    /** Marked as groups that old programs may skip, and yet what they hold is shown. */
    private static final List<String> SHOWN =
            List.of("shppict", "shpinst", "shptxt", "footnote", "ftnsep", "nesttableprops");

    static final Map<String, String> SIGNS = Map.of(
            "emdash", "\u2014",
            "endash", "\u2013",
            "lquote", "\u2018",
            "rquote", "\u2019",
            "ldblquote", "\u201C",
            "rdblquote", "\u201D",
            "bullet", "\u2022");

    static final Map<String, String> PICTURES = Map.of(
            "pngblip", "picture.png",
            "jpegblip", "picture.jpg",
            "emfblip", "picture.emf",
            "wmetafile", "picture.wmf",
            "dibitmap", "picture.dib");

    private RichTextVocabulary() {}

    /** Whether what a group with this first word holds is of no use to a reader. */
    static boolean silent(String word, boolean starred) {
        return SILENT.contains(word) || starred && !SHOWN.contains(word);
    }

    /** Whether a word begins something that stands on lines of its own. */
    static boolean apart(String word) {
        return word.matches("(?:header|footer)[lrf]?|footnote");
    }
}
