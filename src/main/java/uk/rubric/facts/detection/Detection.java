package uk.rubric.facts.detection;

import uk.rubric.documents.TextRange;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Shown;
import uk.rubric.facts.Use;

/**
 * A detail found in the text of one page, before anybody asked whose it is.
 *
 * @param range in the page's text
 * @param canonical equal for equal details: digits of a telephone number, ISO date of a date of birth, folded address
 * @param use what the words around it say of its use
 * @param cue the words that announced it ("Date of birth", "I live at"), empty where the shape alone did
 * @param strength whether shape, check digit and cue speak for it
 */
public record Detection(
        Kind kind, TextRange range, String canonical, Use use, Shown shown, String cue, Strength strength) {

    /** How sure the detector is that this is what it says. */
    public enum Strength {
        /** Shape with a cue or a passed check. */
        STRONG,
        /** Shape alone, where the shape is distinctive. */
        FAIR,
        /** Could well be something else. */
        WEAK
    }

    /** Kind and range only. */
    @Override
    public String toString() {
        return kind + " " + range.start() + "-" + range.end();
    }
}
