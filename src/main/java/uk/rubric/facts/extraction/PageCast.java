package uk.rubric.facts.extraction;

import java.util.Map;
import java.util.Optional;

/**
 * Who the people of one page's form are.
 *
 * @param subject whose page it is: the maker of the statement, the patient, the caller, the person of the print
 * @param fieldOwners whose each field is, by the field's number on the page
 */
record PageCast(Optional<CastMember> subject, Map<Integer, CastMember> fieldOwners) {
    PageCast {
        fieldOwners = Map.copyOf(fieldOwners);
    }
}
