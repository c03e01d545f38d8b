package uk.rubric.facts;

import java.util.Optional;

/** A court's order or a pending application that changes what may be served. */
public record Order(Type type, Optional<PersonId> person) implements Fact {

    /** The orders rules know of. */
    public enum Type {
        WITNESS_ANONYMITY,
        INVESTIGATION_ANONYMITY,
        REPORTING_RESTRICTION,
        PUBLIC_INTEREST_IMMUNITY,
        BAIL,
        RESTRAINING,
        BAD_CHARACTER
    }
}
