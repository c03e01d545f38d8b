package uk.rubric.facts.extraction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.rubric.facts.Role;

/**
 * Who the people of one page's form are.
 *
 * @param subject whose page it is: the maker of the statement, the patient, the caller, the person of the print
 * @param narrator who says "I" on the page: its subject, or whoever tells in a letter or account that is no form
 * @param about whom the document tells of: its subject, or else the first whom a field of a form or the head of a letter names
 * @param principal whom the document tells of where nothing else on it says so: the one it is about, or else whom its head or greeting names
 * @param fieldOwners whose each field is, by the field's number on the page
 */
record PageCast(
        Optional<CastMember> subject,
        Optional<CastMember> narrator,
        Optional<CastMember> about,
        Optional<CastMember> principal,
        Map<Integer, CastMember> fieldOwners) {
    PageCast {
        fieldOwners = Map.copyOf(fieldOwners);
    }

    /** The only defendant whom the fields of the page name. */
    Optional<CastMember> accused() {
        List<CastMember> named = fieldOwners.values().stream()
                .filter(owner -> owner.has(Role.DEFENDANT))
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** A page that is about whoever's it is and has no fields. */
    static PageCast of(Optional<CastMember> subject) {
        return new PageCast(subject, subject, subject, subject, Map.of());
    }
}
