package uk.rubric.guidance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The national guidance in all its editions, the earliest first; at most one applies on any day. */
public record Guidance(List<Edition> editions) {
    public Guidance {
        editions = editions.stream()
                .sorted(Comparator.comparing(Edition::inForce).thenComparing(Edition::number))
                .toList();
    }

    /** The edition in force on a day, if there is one. */
    public Optional<Edition> editionOn(LocalDate day) {
        return editions.stream().filter(edition -> edition.appliesOn(day)).findFirst();
    }

    /** The edition with a number, as in "1". */
    public Optional<Edition> edition(String number) {
        return editions.stream()
                .filter(edition -> edition.number().equals(number))
                .findFirst();
    }
}
