package uk.rubric.documents;

/** A document's name within one check, as in {@code d1}: given in the order of the paths, so that the same case always gets the same names. */
public record DocumentId(String value) {}
