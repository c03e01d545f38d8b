package uk.rubric.documents;

/** In which layer of a document a stretch of text lies: on the page for all to see, or somewhere that a reader may miss. */
public enum Layer {
    /** Printed on the page and visible. */
    PAGE,
    /** Under an opaque box, image or annotation: a redaction that can be undone. */
    COVERED,
    /** White, transparent, tiny, clipped or outside the page. */
    INVISIBLE,
    /** In an annotation of a PDF. */
    ANNOTATION,
    /** The value of a form field. */
    FORM_FIELD,
    /** A reviewer's comment in an office document. */
    COMMENT,
    /** Deleted with change tracking on; the text is still there. */
    DELETED,
    /** Formatted as hidden, or in a hidden row, column or sheet. */
    HIDDEN,
    /** Speaker's notes of a presentation. */
    NOTES,
    /** A header line of an e-mail. */
    MAIL_HEADER,
    /** A document property such as author or title. */
    PROPERTY,
    /** Beside the pages: a bookmark, the target of a link, a script, or words for screen readers. */
    BESIDE,
    /** In an earlier version of the file that is still in it, or in a part that no page uses any more. */
    DISCARDED,
    /** The document's file name. */
    FILE_NAME;

    /** Whether somebody who only looks at the page sees it. */
    public boolean visible() {
        return this == PAGE || this == FORM_FIELD || this == MAIL_HEADER;
    }
}
