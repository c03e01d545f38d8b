package uk.rubric.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The pack's journey: to whom it goes, at which stage and on which day.
 *
 * @param recipient the defendant it is served on, where there is one
 * @param on the day for which guidance and ages are taken
 */
public record Service(Audience audience, Stage stage, Optional<PersonId> recipient, LocalDate on) implements Fact {

    /** Whether the pack leaves the police and the CPS. */
    public boolean beyondPolice() {
        return audience != Audience.CPS;
    }

    /** Whether a defendant will see it. */
    public boolean toDefence() {
        return audience == Audience.DEFENCE || audience == Audience.CO_DEFENDANT;
    }
}
