package uk.rubric.facts;

import java.time.LocalDate;
import java.util.Optional;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.Place;

/**
 * A print of somebody's criminal record as found in the pack (domain: PNC print).
 *
 * @param place the heading that names the record's subject
 * @param type which kind of print it is
 * @param policeOnlyBlocks whether it holds blocks (warning signals, associates) that no court or defence print has
 * @param mixedPages whether a page's header names another record than the cover
 * @param missingPages whether page numbers have gaps or doubles, or the stated number of pages is not the one found
 * @param countsDiffer whether the summary's counts are not those of the entries listed
 * @param printed the day it was printed: of several on its pages the earliest
 * @param entryAfterPrint whether it lists a conviction later than the day it was printed
 * @param youngest whole years of age of the print's subject at its earliest entry, as the print itself gives both
 * @param servedAtOffence the least part of a term of custody, in percent, that had passed when another offence, listed or charged, was committed
 * @param recordDenied whether another document of the pack says that there is no record
 * @param toldOtherwise whether another document tells another number of convictions than it lists, or one that it does not list
 * @param fromPicture whether some of its text was read from a picture
 */
public record RecordPrint(
        DocumentId document,
        Place place,
        Type type,
        boolean policeOnlyBlocks,
        boolean mixedPages,
        boolean missingPages,
        boolean countsDiffer,
        Optional<LocalDate> printed,
        boolean entryAfterPrint,
        Optional<Integer> youngest,
        Optional<Integer> servedAtOffence,
        boolean recordDenied,
        boolean toldOtherwise,
        boolean fromPicture)
        implements Fact {

    /** The kinds of print. */
    public enum Type {
        COURT_DEFENCE_PROBATION,
        PROSECUTOR,
        DISCLOSURE,
        FULL,
        /** A record of one caution, and not a print of the national record. */
        CAUTION,
        UNKNOWN
    }
}
