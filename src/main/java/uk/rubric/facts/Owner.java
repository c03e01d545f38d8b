package uk.rubric.facts;

import java.util.Optional;

/** Whose a detail is. Not knowing is an answer, never a null. */
public sealed interface Owner permits Owner.Known, Owner.Likely, Owner.Unknown {

    /** A labelled field, a record's header or the case statement says whose it is. */
    record Known(PersonId who, OwnerRole role, String evidence) implements Owner {}

    /** The sentence or its neighbours say whose it is. */
    record Likely(PersonId who, OwnerRole role, String evidence) implements Owner {}

    /** Nothing says whose it is. */
    record Unknown(String evidence) implements Owner {
        @Override
        public OwnerRole role() {
            return OwnerRole.UNKNOWN;
        }
    }

    /** As what the owner is seen by the receiver of the pack. */
    OwnerRole role();

    /** What says so, in words that hold no personal data: "the field 'Home address' of the rear of a statement". */
    String evidence();

    /** The person, where there is one. */
    default Optional<PersonId> person() {
        return switch (this) {
            case Known known -> Optional.of(known.who());
            case Likely likely -> Optional.of(likely.who());
            case Unknown unknown -> Optional.empty();
        };
    }

    /** How sure that is. */
    default Certainty certainty() {
        return switch (this) {
            case Known known -> Certainty.KNOWN;
            case Likely likely -> Certainty.LIKELY;
            case Unknown unknown -> Certainty.UNKNOWN;
        };
    }
}
