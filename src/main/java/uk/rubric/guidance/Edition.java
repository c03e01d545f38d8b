package uk.rubric.guidance;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One edition of the guidance.
 *
 * @param number as cited: "1"
 * @param inForce the first day it applies
 * @param until the last day it applies, open where absent
 * @param checksum of its pages, as in {@code sha256:...}: the same words give the same checksum on every machine
 * @param frozenRules what its rules were when they were frozen; absent while they may still change
 * @param exemptions in the order of their codes
 */
public record Edition(
        String number,
        LocalDate inForce,
        Optional<LocalDate> until,
        String approvedBy,
        String checksum,
        Optional<FrozenRules> frozenRules,
        SortedMap<ParagraphId, Paragraph> paragraphs,
        List<Exemption> exemptions) {

    /**
     * The checksum of a rulebook, guidance and rules, on the day it was frozen.
     *
     * @param line of {@code editions.yaml} on which it stands
     */
    public record FrozenRules(String checksum, int line) {}

    public Edition {
        paragraphs = Collections.unmodifiableSortedMap(new TreeMap<>(paragraphs));
        exemptions = List.copyOf(exemptions);
    }

    /** The paragraph with a number. */
    public Optional<Paragraph> paragraph(ParagraphId id) {
        return Optional.ofNullable(paragraphs.get(id));
    }

    /** The exemption with a code, as in "X2". */
    public Optional<Exemption> exemption(String code) {
        return exemptions.stream()
                .filter(exemption -> exemption.code().equals(code))
                .findFirst();
    }

    /** Whether the edition applies on a day. */
    public boolean appliesOn(LocalDate day) {
        return !day.isBefore(inForce) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
