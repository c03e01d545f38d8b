package uk.rubric.rulebook;

import uk.rubric.documents.DocumentId;
import uk.rubric.facts.Certainty;
import uk.rubric.facts.Fact;
import uk.rubric.facts.Kind;
import uk.rubric.facts.OwnerRole;

/**
 * What a rule speaks about: a detail, a page, a document, a print or a decision, with where it lies and whose it is.
 *
 * @param key unique within a case; two rules speak of the same thing where their keys are equal
 * @param extent how much of the pack it takes in
 * @param document empty where it is about no document
 * @param firstPage of the pages it stands on; 0 where it is the whole document
 * @param person the owner's id, or an empty text
 * @param evidence what says whose it is, in words without personal data
 */
public record Matter(
        String key,
        Fact fact,
        Kind kind,
        Extent extent,
        DocumentId document,
        int firstPage,
        int lastPage,
        OwnerRole role,
        Certainty certainty,
        String person,
        String evidence) {

    /** How much a matter takes in, the most first. */
    public enum Extent {
        DOCUMENT,
        PART,
        PAGE,
        DETAIL
    }

    /** Whether another matter is a smaller one inside this one. */
    boolean contains(Matter other) {
        return extent.compareTo(other.extent) < 0
                && document.equals(other.document)
                && (extent == Extent.DOCUMENT || other.firstPage >= firstPage && other.lastPage <= lastPage);
    }
}
