package uk.rubric.facts;

import java.util.Optional;
import uk.rubric.documents.DocumentId;

/**
 * One document of the pack as the rules see it.
 *
 * @param subject whose document it is: the maker of a statement, the patient, the person on a print
 * @param assignedTo the person under whose heading it was filed, where the file says so
 * @param policeOnly whether it bears a marking such as "for police and prosecution only"
 */
public record ServedDocument(
        DocumentId id,
        Form form,
        Optional<PersonId> subject,
        Optional<PersonId> assignedTo,
        boolean policeOnly,
        int pages)
        implements Fact {}
