package uk.rubric.redaction;

import java.util.Optional;
import uk.rubric.documents.Layer;

/** Where in a file something can be that nobody sees who only looks at its pages. */
public enum HidingPlace {
    COVERED("under a box, a picture or an unapplied redaction mark", true),
    DELETED("in text deleted with change tracking on", true),
    DISCARDED("in an earlier version or an unused part of the file", true),
    INVISIBLE("in text without ink, off the page, or too small or pale to see", false),
    HIDDEN("in text, rows, columns or sheets formatted as hidden", false),
    ANNOTATION("in an annotation", false),
    FIELD_VALUE("in the value of a form field that shows nothing", false),
    COMMENT("in a comment", false),
    NOTES("in the speaker's notes", false),
    BESIDE("beside the pages: a bookmark, link, script or description", false),
    FILE_WITHIN("in a file that lies within this one", false),
    PROPERTY("in the document's properties", false);

    private final String words;
    private final boolean meantToBeGone;

    HidingPlace(String words, boolean meantToBeGone) {
        this.words = words;
        this.meantToBeGone = meantToBeGone;
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
        return switch (layer) {
            case PAGE, MAIL_HEADER, FILE_NAME -> Optional.empty();
            case COVERED -> Optional.of(COVERED);
            case INVISIBLE -> Optional.of(INVISIBLE);
            case ANNOTATION -> Optional.of(ANNOTATION);
            // Reading keeps a field's value apart only where the page does not show it.
            case FORM_FIELD -> Optional.of(FIELD_VALUE);
            case COMMENT -> Optional.of(COMMENT);
            case DELETED -> Optional.of(DELETED);
            case HIDDEN -> Optional.of(HIDDEN);
            case NOTES -> Optional.of(NOTES);
            case PROPERTY -> Optional.of(PROPERTY);
            case BESIDE -> Optional.of(BESIDE);
            case DISCARDED -> Optional.of(DISCARDED);
        };
    }
}
