package uk.rubric.facts.extraction;

import java.util.regex.Pattern;
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

    /** Whether the label of a name only says who speaks: "SUSPECT: Yes, he lives at ...". */
    boolean spoken(String text) {
        String words = text.substring(value.start(), value.end());
        return label.names()
                && SMALL_WORD.matcher(words).results().limit(SPEECH).count() >= SPEECH
                && Name.parse(words)
                        .filter(name -> name.full() || !name.manner().isEmpty())
                        .isEmpty();
    }

    private static final Pattern SMALL_WORD = Pattern.compile("(?<!\\p{L})\\p{Ll}{2,}");

    /** A name is followed by hardly as many words in small letters. */
    private static final int SPEECH = 4;
}
