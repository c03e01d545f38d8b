package uk.rubric.accuracy;

import java.util.List;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Kind;

/** A text that others labelled, with the labels that stand for a kind of detail here. */
record LabelledText(String text, List<Label> labels) {

    /** A labelled range. */
    record Label(Kind kind, TextRange range) {}
}
