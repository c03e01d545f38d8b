package uk.rubric.facts.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.RecordPrint;

/**
 * What a print of a criminal record says of its subject and of itself.
 *
 * @param coverPage number of the page whose heading names the subject, among the print's pages
 * @param heading where on that page the subject is named
 * @param names name and aliases
 * @param pncId canonical
 * @param printed the earliest day that a page says it was printed
 * @param entryAfterPrint whether a conviction is later than that
 * @param youngest whole years of age at the earliest conviction, caution or offence
 * @param servedAtOffence the least part of a term of custody, in percent, that had passed at another offence
 * @param convictions how many are listed, if there is a list
 * @param days of everything listed: convictions, cautions and offences
 */
record PrintedRecord(
        int coverPage,
        TextRange heading,
        RecordPrint.Type type,
        List<Name> names,
        Optional<PrintedDate> born,
        Optional<String> pncId,
        Optional<String> cro,
        Optional<String> driverNumber,
        Optional<String> address,
        boolean policeOnlyBlocks,
        boolean mixedPages,
        boolean missingPages,
        boolean countsDiffer,
        Optional<LocalDate> printed,
        boolean entryAfterPrint,
        Optional<Integer> youngest,
        Optional<Integer> servedAtOffence,
        Optional<Integer> convictions,
        List<PrintedDate> days) {
    PrintedRecord {
        names = List.copyOf(names);
        days = List.copyOf(days);
    }

    /** Whether a row of a list elsewhere tells of something that was on record when this was printed and is not listed. */
    boolean lacks(ConvictionRows.Row row) {
        boolean later = printed.filter(on -> row.days().stream()
                        .anyMatch(day -> day.notAfter(on.plusYears(10))
                                .filter(date -> date.isAfter(on))
                                .isPresent()))
                .isPresent();
        return !later && row.days().stream().noneMatch(day -> days.stream().anyMatch(day::same));
    }

    /** Nothing of the record itself. */
    @Override
    public String toString() {
        return "PrintedRecord " + type;
    }
}
