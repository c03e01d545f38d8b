package uk.rubric.guidance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import uk.rubric.authored.Fault;

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

    /** The edition with a number, or the one in force on a day; where there is none, the faults hear why. */
    public Optional<Edition> choose(Optional<String> number, LocalDate day, Consumer<Fault> faults) {
        Optional<Edition> edition = number.isPresent() ? edition(number.get()) : editionOn(day);
        if (edition.isEmpty()) {
            String known = editions.stream()
                    .map(e -> e.number() + " (from " + e.inForce() + ")")
                    .collect(Collectors.joining(", "));
            faults.accept(new Fault(
                    "policy-docs/" + EditionsFile.NAME,
                    0,
                    number.map(asked -> "There is no edition '" + asked + "' of the guidance.")
                            .orElseGet(() -> "No edition of the guidance is in force on " + day + "."),
                    "Known: " + known + "."));
        }
        return edition;
    }

    /** The edition with a number, as in "1". */
    public Optional<Edition> edition(String number) {
        return editions.stream()
                .filter(edition -> edition.number().equals(number))
                .findFirst();
    }
}
