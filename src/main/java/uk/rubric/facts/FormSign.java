package uk.rubric.facts;

/**
 * Words by which a page says which form or print it is.
 *
 * @param side the side of a statement on which the words stand; {@link Side#NONE} where they do not tell
 * @param words case, points and spacing do not matter
 */
public record FormSign(Form form, Signal signal, Side side, String words) {

    /** What sort of words they are, and so how much they say. */
    public enum Signal {
        /** A form's title, near the top of its page. */
        HEADING,
        /** The name of a field, or a fixed sentence of the form. */
        LABEL,
        /** Words that say it alone. */
        WHOLE
    }
}
