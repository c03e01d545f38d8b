package uk.rubric.redaction.files;

import uk.rubric.documents.Quad;

/**
 * A place on a page that has to be blacked out.
 *
 * @param page 1-based, in the original
 * @param citation what the black box says in white, as "3.1"; empty for nothing
 */
public record Area(int page, Quad quad, String citation) {}
