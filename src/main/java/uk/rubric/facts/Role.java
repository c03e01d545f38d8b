package uk.rubric.facts;

/** What a person is in the case; one person may be several things. */
public enum Role {
    DEFENDANT,
    VICTIM,
    /** Complainant of an offence to which the Sexual Offences (Amendment) Act 1992 applies. */
    COMPLAINANT_1992,
    WITNESS,
    /** Somebody who reported an incident (a caller). */
    REPORTER,
    THIRD_PARTY,
    CHILD,
    POLICE,
    PROFESSIONAL,
    SOURCE,
    DECEASED
}
