package uk.rubric.facts.extraction;

import uk.rubric.documents.TextRange;
import uk.rubric.facts.Label;

/**
 * A labelled field of a form.
 *
 * @param at where the label stands
 * @param value where the value stands; empty where nothing was filled in
 * @param block fields of one section or one row of a table share it
 */
record Field(Label label, TextRange at, TextRange value, int block) {

    /** Whether anything was filled in. */
    boolean filled() {
        return value.length() > 0;
    }
}
