package uk.rubric.facts.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.Place;
import uk.rubric.facts.Mention;

/** The pages whose text was read from a picture, where a character may be another one than was written. */
record Pictures(Set<Sheet> sheets) {

    private record Sheet(DocumentId document, int page) {}

    static Pictures of(List<PageReading> pages) {
        return new Pictures(pages.stream()
                .filter(page -> page.page().fromPicture())
                .map(page -> new Sheet(page.document().id(), page.page().number()))
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean has(Place place) {
        return sheets.contains(new Sheet(place.document(), place.page()));
    }

    /** What a mention says, and whether a picture does. */
    Said said(Mention mention) {
        return new Said(
                mention.canonical().reveal(),
                mention.value().reveal(),
                Optional.of(mention.place()),
                mention.owner(),
                has(mention.place()));
    }
}
