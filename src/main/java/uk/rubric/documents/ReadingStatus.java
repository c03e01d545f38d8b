package uk.rubric.documents;

/** How much of a document was read. Anything but {@code READ} keeps the case from being clear. */
public enum ReadingStatus {
    READ,
    PARTLY_READ,
    NOT_READ
}
