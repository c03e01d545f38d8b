package uk.rubric.documents;

/** In which layer of a document a stretch of text lies: on the page for all to see, or somewhere that a reader may miss. */
public enum Layer {
    /** Printed on the page and visible. */
    PAGE("on the page"),
    /** Under an opaque box, image or annotation: a redaction that can be undone. */
    COVERED("under a box, a picture or an unapplied redaction mark"),
    /** White, transparent, tiny, clipped or outside the page. */
    INVISIBLE("in text without ink, off the page, or too small or pale to see"),
    /** In an annotation of a PDF. */
    ANNOTATION("in an annotation"),
    /** The value of a form field. */
    FORM_FIELD("in the value of a form field that shows nothing"),
    /** A reviewer's comment in an office document. */
    COMMENT("in a comment"),
    /** Deleted with change tracking on; the text is still there. */
    DELETED("in text deleted with change tracking on"),
    /** Formatted as hidden, or in a hidden row, column or sheet. */
    HIDDEN("in text, rows, columns or sheets formatted as hidden"),
    /** Speaker's notes of a presentation. */
    NOTES("in the speaker's notes"),
    /** A header line of an e-mail. */
    MAIL_HEADER("in a header line of the mail"),
    /** A document property such as author or title. */
    PROPERTY("in the document's properties"),
    /** Beside the pages: a bookmark, the target of a link, a script, words for screen readers, or data that a program keeps. */
    BESIDE("beside the pages: a bookmark, link, script, description or kept data"),
    /** In an earlier version of the file that is still in it, or in a part that no page uses any more. */
    DISCARDED("in an earlier version or an unused part of the file"),
    /** The document's file name. */
    FILE_NAME("in the file name");

    private final String words;

    Layer(String words) {
        this.words = words;
    }

    /** Where that is in words, to follow "it stands". */
    public String words() {
        return words;
    }

    /** Whether somebody who only looks at the page sees it. */
    public boolean visible() {
        return this == PAGE || this == FORM_FIELD || this == MAIL_HEADER;
    }
}
