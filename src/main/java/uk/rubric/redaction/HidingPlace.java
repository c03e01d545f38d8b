package uk.rubric.redaction;

import java.util.Arrays;
import java.util.Optional;
import uk.rubric.documents.Layer;

/** Where in a file something can be that nobody sees who only looks at its pages: a layer out of sight, or a file within the file. */
public enum HidingPlace {
    COVERED(Layer.COVERED, true),
    DELETED(Layer.DELETED, true),
    DISCARDED(Layer.DISCARDED, true),
    INVISIBLE(Layer.INVISIBLE, false),
    HIDDEN(Layer.HIDDEN, false),
    ANNOTATION(Layer.ANNOTATION, false),
    // Reading keeps a field's value apart only where the page does not show it.
    FIELD_VALUE(Layer.FORM_FIELD, false),
    COMMENT(Layer.COMMENT, false),
    NOTES(Layer.NOTES, false),
    BESIDE(Layer.BESIDE, false),
    FILE_WITHIN("in a file that lies within this one"),
    PROPERTY(Layer.PROPERTY, false);

    private final Optional<Layer> layer;
    private final String words;
    private final boolean meantToBeGone;

    HidingPlace(Layer layer, boolean meantToBeGone) {
        this.layer = Optional.of(layer);
        this.words = layer.words();
        this.meantToBeGone = meantToBeGone;
    }

    HidingPlace(String words) {
        this.layer = Optional.empty();
        this.words = words;
        this.meantToBeGone = false;
    }

    /** The place in words, to follow "something hides". */
    public String words() {
        return words;
    }

    /** Whether what is there was in all likelihood meant to be removed. */
    public boolean meantToBeGone() {
        return meantToBeGone;
    }

    /** The hiding place that a layer of a document is; nothing where the layer is in plain sight. */
    static Optional<HidingPlace> of(Layer layer) {
        return Arrays.stream(values())
                .filter(place -> place.layer.filter(layer::equals).isPresent())
                .findFirst();
    }
}
