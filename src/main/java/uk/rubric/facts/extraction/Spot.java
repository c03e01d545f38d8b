package uk.rubric.facts.extraction;

import uk.rubric.documents.TextRange;

/**
 * A place in a page's text that names a person of the case.
 *
 * @param sure whether the writing can mean nobody else
 */
record Spot(TextRange range, CastMember member, boolean sure) {}
