package uk.rubric.documents;

/** The kind of file a document came as, told from its content and not from its name. */
public enum Format {
    PDF,
    WORD,
    RICH_TEXT,
    SPREADSHEET,
    PRESENTATION,
    TEXT,
    HTML,
    EMAIL,
    IMAGE,
    ARCHIVE,
    OTHER
}
