package uk.rubric.facts.extraction;

import java.util.Optional;
import uk.rubric.facts.Label;

/** Puts together the name of a person whose surname and forenames stand in fields of their own, whichever comes first. */
final class HalfNames {

    private String surname = "";
    private String forenames = "";

    /** The whole name once both halves are known, which are then forgotten. */
    Optional<Name> whole(Label.What half, String value) {
        switch (half) {
            case SURNAME -> surname = value;
            case FORENAMES -> forenames = value;
            default -> {}
        }
        if (surname.isBlank() || forenames.isBlank()) {
            return Optional.empty();
        }
        Name name = Name.of(forenames, surname);
        surname = "";
        forenames = "";
        return Optional.of(name);
    }
}
