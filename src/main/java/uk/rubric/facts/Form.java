package uk.rubric.facts;

/** The forms and kinds of document of a prosecution file (Manual of Guidance numbers where there is one). */
public enum Form {
    MG0,
    MG1,
    MG2,
    MG3,
    MG3A,
    MG4,
    MG4A,
    MG4B,
    MG4C,
    MG4D,
    MG4E,
    MG4F,
    MG5,
    MG6,
    MG6A,
    MG6B,
    MG6C,
    MG6D,
    MG6E,
    MG7,
    MG8,
    MG9,
    MG10,
    MG11,
    MG12,
    MG13,
    MG14,
    MG15,
    MG16,
    MG17,
    MG18,
    MG19,
    MG20,
    MG21,
    MG21A,
    MG22,
    /** Case action plan, which replaces parts of the MG3. */
    CAP,
    /** Victim personal statement. */
    VPS,
    PNC_PRINT,
    /** The record of one caution, as the police keep it beside the national one. */
    CAUTION_RECORD,
    MEDICAL,
    INCIDENT_LOG,
    CUSTODY_RECORD,
    CRIME_REPORT,
    EXHIBIT,
    EMAIL,
    CASE_OUTLINE,
    /** Streamlined forensic report. */
    SFR,
    /** Disclosure management document. */
    DMD,
    /** Streamlined disclosure certificate. */
    SDC,
    /** A mail, archive or other wrapper whose content is judged document by document. */
    CONTAINER,
    OTHER,
    UNKNOWN;

    /** Whether it is a criminal record, or a part of one, and so belongs to the one person it is about. */
    public boolean ofCriminalRecord() {
        return this == PNC_PRINT || this == CAUTION_RECORD;
    }
}
