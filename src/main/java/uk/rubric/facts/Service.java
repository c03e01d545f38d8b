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

    /**
     * As what a person is seen by the receiver of the pack: the most protected role wins, save that an officer or professional who is also a
     * witness stays what they are on duty (a victim is a victim though also a witness).
     */
    public OwnerRole roleOf(Person person) {
        if (person.is(Role.VICTIM) || person.is(Role.COMPLAINANT_1992)) {
            return OwnerRole.VICTIM;
        }
        if (person.is(Role.DEFENDANT)) {
            return recipient.isEmpty() || recipient.get().equals(person.id())
                    ? OwnerRole.DEFENDANT
                    : OwnerRole.CO_DEFENDANT;
        }
        if (person.is(Role.POLICE)) {
            return OwnerRole.POLICE;
        }
        if (person.is(Role.PROFESSIONAL)) {
            return OwnerRole.PROFESSIONAL;
        }
        if (person.is(Role.WITNESS)) {
            return OwnerRole.WITNESS;
        }
        if (person.is(Role.REPORTER) || person.is(Role.SOURCE)) {
            return OwnerRole.REPORTER;
        }
        return person.is(Role.CHILD) ? OwnerRole.CHILD : OwnerRole.THIRD_PARTY;
    }
}
