package uk.rubric.guidance;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What {@code editions.yaml} says of one edition.
 *
 * @param line on which the edition begins there
 * @param buildsOn the earlier edition whose pages it keeps wherever it has none of its own
 * @param checksum of its pages on the day they were frozen; absent while they may still change
 * @param checksumLine where it stands
 * @param rules the same of all that its rules rest on
 */
record EditionEntry(
        int line,
        String number,
        LocalDate inForce,
        Optional<LocalDate> until,
        String approvedBy,
        Optional<String> buildsOn,
        Optional<String> checksum,
        int checksumLine,
        Optional<Edition.FrozenRules> rules) {

    static final String FOLDER_PREFIX = "edition-";

    /** The folder that holds the edition's pages. */
    String folder() {
        return FOLDER_PREFIX + number;
    }

    boolean overlaps(EditionEntry other) {
        return !inForce.isAfter(other.until.orElse(LocalDate.MAX))
                && !other.inForce.isAfter(until.orElse(LocalDate.MAX));
    }
}
