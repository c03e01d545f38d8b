package uk.rubric.documents;

import java.util.List;

/**
 * Where something stands: 1-based page, half-open character range in that page's text, and quads in page fractions from the top left.
 * The quads are empty where the format has no pages of its own (text, mail, spreadsheets).
 */
public record Place(DocumentId document, int page, TextRange range, List<Quad> quads) {
    public Place {
        quads = List.copyOf(quads);
    }
}
