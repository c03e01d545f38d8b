package uk.rubric.facts;

/** Whom a label, a heading or a word of running text speaks of, before it is known which person that is. */
public enum Party {
    /** The person of the section or form that the label stands in. */
    SUBJECT,
    /** Who makes the statement. */
    MAKER,
    DEFENDANT,
    VICTIM,
    WITNESS,
    REPORTER,
    POLICE,
    PROFESSIONAL,
    PATIENT,
    /** Somebody who is named by being related or close to another person. */
    RELATIVE,
    ORGANISATION,
    HE,
    SHE,
    THEY,
    /** Nobody: the detail is the case's. */
    CASE
}
