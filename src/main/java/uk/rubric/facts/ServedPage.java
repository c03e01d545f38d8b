package uk.rubric.facts;

import uk.rubric.documents.DocumentId;

/**
 * One page of the pack as the rules see it; a bundle's pages may belong to different forms.
 *
 * @param filled whether any field of the form is filled in
 * @param policeOnly whether the page bears a police-only marking
 * @param picture whether the page is a photograph or scan without a text layer
 */
public record ServedPage(
        DocumentId document, int page, Form form, Side side, boolean filled, boolean policeOnly, boolean picture)
        implements Fact {}
