package uk.rubric.facts;

/** Which side of a form a page is. */
public enum Side {
    FRONT,
    CONTINUATION,
    REAR,
    NONE
}
