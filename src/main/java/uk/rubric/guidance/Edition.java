package uk.rubric.guidance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;

/**
 * One edition of the guidance.
 *
 * @param number as cited: "1"
 * @param inForce the first day it applies
 * @param until the last day it applies, open where absent
 */
public record Edition(
        String number,
        LocalDate inForce,
        Optional<LocalDate> until,
        String approvedBy,
        SortedMap<ParagraphId, Paragraph> paragraphs) {

    /** The paragraph with a number. */
    public Optional<Paragraph> paragraph(ParagraphId id) {
        return Optional.ofNullable(paragraphs.get(id));
    }

    /** Whether the edition applies on a day. */
    public boolean appliesOn(LocalDate day) {
        return !day.isBefore(inForce) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
