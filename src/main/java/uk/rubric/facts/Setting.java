package uk.rubric.facts;

/** How a detail stands in its document. */
public enum Setting {
    LABELLED_FIELD,
    NARRATIVE,
    PICTURE,
    WRISTBAND,
    /** In a layer other than the printed page; see {@link Mention#layer()}. */
    HIDDEN
}
