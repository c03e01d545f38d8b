package uk.rubric.report;

import java.util.Base64;
import java.util.Optional;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.OpenCase;

/** Where the pictures of a case's pages come from. */
@FunctionalInterface
public interface PagePictures {

    /** 96 dots an inch: readable on a screen, and a page of text stays near 100 kB. */
    int DOTS_PER_INCH = 96;

    /** The address under which a page's picture can be shown, or nothing where there is no picture. */
    Optional<String> address(DocumentId document, int page);

    /** No pictures: pages are drawn as outlines. */
    static PagePictures none() {
        return (document, page) -> Optional.empty();
    }

    /** Pictures written into the page itself, so that the report needs no other file. */
    static PagePictures embedded(OpenCase openCase) {
        return (document, page) -> openCase.picture(document, page, DOTS_PER_INCH)
                .map(png -> "data:image/png;base64," + Base64.getEncoder().encodeToString(png));
    }
}
