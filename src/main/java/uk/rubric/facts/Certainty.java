package uk.rubric.facts;

/** How sure the program is whose a detail is. */
public enum Certainty {
    /** A labelled field, a record's header or the case statement says so. */
    KNOWN,
    /** The sentence or its neighbours say so. */
    LIKELY,
    /** Nothing says so. */
    UNKNOWN
}
