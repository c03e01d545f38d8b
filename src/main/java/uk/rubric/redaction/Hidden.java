package uk.rubric.redaction;

import java.util.List;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Kind;
import uk.rubric.facts.PrivateText;

/**
 * Something that hides in a file.
 *
 * @param page 1-based
 * @param label of the page where it has one, as a sheet has
 * @param range in the page's text; empty for a file within a file
 * @param details the kinds of detail recognised in it, in order, each once for every detail
 * @param words what hides
 */
public record Hidden(
        HidingPlace where, int page, String label, TextRange range, List<Kind> details, PrivateText words) {
    public Hidden {
        details = List.copyOf(details);
    }

    /** How grave it is that something hides, the gravest first. */
    public enum Grade {
        /** A detail of the kinds that the guidance protects was recognised in it. */
        DETAIL,
        /** It was in all likelihood meant to be removed. */
        LEFT_BEHIND,
        /** It is out of sight, and whoever passes the file on should know it. */
        OUT_OF_SIGHT,
        /** A property such as author or title. */
        PROPERTY
    }

    /** The grade, told from what was recognised and where it hides. */
    public Grade grade() {
        if (!details.isEmpty()) {
            return Grade.DETAIL;
        }
        if (where.meantToBeGone()) {
            return Grade.LEFT_BEHIND;
        }
        return where == HidingPlace.PROPERTY ? Grade.PROPERTY : Grade.OUT_OF_SIGHT;
    }
}
