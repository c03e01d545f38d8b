package uk.rubric.check;

import java.time.LocalDate;
import java.util.Optional;
import uk.rubric.facts.Audience;
import uk.rubric.facts.Stage;

/** What the caller asks of a check; whatever is absent is taken from the case or assumed. */
public record CheckOptions(
        Optional<Audience> audience,
        Optional<Stage> stage,
        Optional<String> defendant,
        Optional<LocalDate> on,
        Optional<String> edition) {

    /** Asks for nothing. */
    public static CheckOptions none() {
        return new CheckOptions(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
