package uk.rubric.facts;

/** How much of a detail a reader of the page gets to see. */
public enum Shown {
    VISIBLE,
    /** Some characters are masked by stars or a box, the rest can be read. */
    PARTIAL,
    /** Covered or hidden, but the text is still in the file and can be recovered. */
    COVERED,
    /** Blacked out or replaced by a label; nothing can be recovered. */
    MASKED
}
