package uk.rubric.facts;

/** Who receives the pack. */
public enum Audience {
    CPS,
    COURT,
    DEFENCE,
    CO_DEFENDANT,
    JURY,
    PROBATION
}
