package uk.rubric.facts;

import uk.rubric.documents.DocumentId;
import uk.rubric.documents.Layer;
import uk.rubric.documents.Place;

/**
 * One detail at one place of the pack.
 *
 * @param id the mention's name within the check, as in {@code m17}
 * @param value what the page says, empty where it is masked
 * @param canonical the value in a form that is equal for equal details ("07700900123"), empty where it is masked
 * @param form the form of the page it stands on
 * @param layer where in the document it lies
 */
public record Mention(
        String id,
        Kind kind,
        Place place,
        Owner owner,
        PrivateText value,
        PrivateText canonical,
        Form form,
        Side side,
        Use use,
        Shown shown,
        Setting setting,
        Layer layer)
        implements Fact {

    /** The document it stands in, as a field that rules can join on. */
    public DocumentId document() {
        return place.document();
    }

    /** The 1-based page it stands on. */
    public int page() {
        return place.page();
    }

    /** The owner's id, or an empty text: a field that rules can join on. */
    public String person() {
        return owner.person().map(PersonId::value).orElse("");
    }

    /** The owner's role. */
    public OwnerRole role() {
        return owner.role();
    }

    /** How sure the owner is. */
    public Certainty certainty() {
        return owner.certainty();
    }

    /** Kind, owner and place, never the value. */
    @Override
    public String toString() {
        return "Mention " + id + " " + kind + " of " + (person().isEmpty() ? "?" : person()) + " in "
                + document().value() + " page " + page();
    }
}
