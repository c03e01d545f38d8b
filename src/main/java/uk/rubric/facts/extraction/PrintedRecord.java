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
        Optional<Integer> convictions) {
    PrintedRecord {
        names = List.copyOf(names);
    }

    /** Nothing of the record itself. */
    @Override
    public String toString() {
        return "PrintedRecord " + type;
    }
}
