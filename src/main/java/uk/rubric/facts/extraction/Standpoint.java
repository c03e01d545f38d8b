package uk.rubric.facts.extraction;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import uk.rubric.facts.Owner;
import uk.rubric.facts.OwnerRole;
import uk.rubric.facts.PersonId;
import uk.rubric.facts.Role;
import uk.rubric.facts.Service;

/** Sees the people of a case as the receiver of one service does: who is a victim, who the defendant, who a co-defendant. */
record Standpoint(Service service) {

    /** Stands for the firms, shops and offices that own a detail; they are no persons and need no protection. */
    static final PersonId ORGANISATION = new PersonId("ORG");

    /** Stands for a police officer whom no name tells. */
    static final PersonId POLICE = new PersonId("POLICE");

    /** Stands for a relation or friend of somebody in the case whom no name tells. */
    static final PersonId RELATIVE = new PersonId("RELATIVE");

    /** Whose a detail is of which only a word of kinship or friendship tells. */
    static Owner relative(String evidence) {
        return new Owner.Likely(RELATIVE, OwnerRole.THIRD_PARTY, evidence);
    }

    /** As what somebody is seen; the most protected of several roles. */
    OwnerRole of(CastMember member) {
        if (service.recipient().filter(member.id()::equals).isPresent()) {
            return OwnerRole.DEFENDANT;
        }
        if (member.has(Role.VICTIM) || member.has(Role.COMPLAINANT_1992)) {
            return OwnerRole.VICTIM;
        }
        // An officer or doctor who makes a statement is a witness, but keeps the business identity of the office.
        if (member.has(Role.POLICE)) {
            return OwnerRole.POLICE;
        }
        if (member.has(Role.PROFESSIONAL)) {
            return OwnerRole.PROFESSIONAL;
        }
        if (member.has(Role.WITNESS)) {
            return OwnerRole.WITNESS;
        }
        if (member.has(Role.DEFENDANT)) {
            return service.recipient().isEmpty() ? OwnerRole.DEFENDANT : OwnerRole.CO_DEFENDANT;
        }
        if (member.has(Role.REPORTER) || member.has(Role.SOURCE)) {
            return OwnerRole.REPORTER;
        }
        return member.has(Role.CHILD) ? OwnerRole.CHILD : OwnerRole.THIRD_PARTY;
    }

    Owner known(CastMember member, String evidence) {
        return new Owner.Known(member.id(), of(member), evidence);
    }

    Owner likely(CastMember member, String evidence) {
        return new Owner.Likely(member.id(), of(member), evidence);
    }

    /** Of several possible owners the one whom the guidance protects most. */
    Optional<CastMember> mostProtected(Iterable<CastMember> members) {
        Comparator<CastMember> byProtection = Comparator.<CastMember, OwnerRole>comparing(
                        (Function<CastMember, OwnerRole>) this::of)
                .thenComparing(CastMember::id);
        CastMember best = null;
        for (CastMember member : members) {
            if (best == null || byProtection.compare(member, best) < 0) {
                best = member;
            }
        }
        return Optional.ofNullable(best);
    }
}
