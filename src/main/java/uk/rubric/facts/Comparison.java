package uk.rubric.facts;

import uk.rubric.documents.DocumentId;

/**
 * A record print held against one person of the case, field by field; rules decide what the agreement means (D1 to D14).
 *
 * @param print the document that holds the print
 * @param expected whether this is the person whose record the pack should hold: the subject it was filed for, else the recipient, else the only defendant
 */
public record Comparison(
        DocumentId print,
        PersonId person,
        OwnerRole role,
        boolean expected,
        Agreement pncId,
        Agreement cro,
        Agreement name,
        Agreement born,
        Agreement address,
        Agreement driverNumber)
        implements Fact {

    /** How one field of the print agrees with the case. */
    public enum Agreement {
        EQUAL,
        /** One slip apart: a swapped or mistyped character, or a day and month exchanged. */
        CLOSE,
        DIFFERENT,
        /** One of the two says nothing. */
        ABSENT,
        /** One of the two does not pass its own check letter. */
        INVALID
    }
}
