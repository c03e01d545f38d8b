package uk.rubric.facts;

import java.util.Optional;

/**
 * The name of a field on a form and what it says of the value behind it.
 *
 * @param words as printed; case, points and spacing do not matter
 * @param what the sort of value
 * @param kind the kind of detail the value is, where it is one
 * @param party whose value it is
 * @param bare whether the label announces its value even without a colon
 */
public record Label(String words, What what, Optional<Kind> kind, Party party, Use use, boolean bare) {

    /** What stands behind a label. */
    public enum What {
        DETAIL,
        SURNAME,
        FORENAMES,
        /** Nothing: the label is a heading that says whose fields follow. */
        SECTION,
        TEXT
    }

    /** Whether the value names a person, whole or in part. */
    public boolean names() {
        return what == What.SURNAME
                || what == What.FORENAMES
                || kind.filter(Kind.PERSON_NAME::equals).isPresent();
    }
}
