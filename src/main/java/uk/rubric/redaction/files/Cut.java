package uk.rubric.redaction.files;

/**
 * A stretch of a page's text that does not come along.
 *
 * @param page 1-based, in the original
 * @param start in the page's text
 * @param end behind the last sign that goes
 * @param instead what stands there in the copy; empty where nothing does
 */
public record Cut(int page, int start, int end, String instead) {}
