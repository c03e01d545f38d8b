package uk.rubric.documents;

/** A range of a page's text that lies in another layer than the printed page. */
public record Stretch(TextRange range, Layer layer) {}
