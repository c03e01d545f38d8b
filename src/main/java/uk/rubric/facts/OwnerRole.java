package uk.rubric.facts;

/** As what somebody owns a detail, seen from the person who receives the pack; the most protected role wins. */
public enum OwnerRole {
    VICTIM,
    WITNESS,
    REPORTER,
    CHILD,
    THIRD_PARTY,
    /** The defendant on whom the pack is served, or any defendant where it is served on none. */
    DEFENDANT,
    CO_DEFENDANT,
    POLICE,
    PROFESSIONAL,
    ORGANISATION,
    UNKNOWN
}
