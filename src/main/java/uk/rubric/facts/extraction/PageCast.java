package uk.rubric.facts.extraction;

import java.util.Map;
import java.util.Optional;

/**
 * Who the people of one page's form are.
 *
 * @param subject whose page it is: the maker of the statement, the patient, the caller, the person of the print
 * @param speaks whether the page is in the subject's own words, and not in somebody else's about the subject
 * @param about whom the document tells of: its subject, or else the first whom a field of a form or the head of a letter names
 * @param fieldOwners whose each field is, by the field's number on the page
 */
record PageCast(
        Optional<CastMember> subject,
        boolean speaks,
        Optional<CastMember> about,
        Map<Integer, CastMember> fieldOwners) {
    PageCast {
        fieldOwners = Map.copyOf(fieldOwners);
    }

    /** A page that is about whoever's it is and has no fields. */
    static PageCast of(Optional<CastMember> subject) {
        return new PageCast(subject, true, subject, Map.of());
    }

    /** Who says "I" on the page. */
    Optional<CastMember> speaker() {
        return subject.filter(member -> speaks);
    }
}
