package uk.rubric.accuracy;

import java.util.List;
import java.util.Optional;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Kind;

/**
 * What is known to stand in a document: a detail, or words that only look like one.
 *
 * @param document the document's id
 * @param parts where it stands; two where a page ends inside it
 * @param kind nothing for a look-alike
 * @param owner whose it is, where it is somebody's
 */
record Gold(String document, List<Part> parts, Optional<Kind> kind, Optional<InventedPerson> owner) {

    /** A range of one page's text. */
    record Part(int page, TextRange range) {}
}
