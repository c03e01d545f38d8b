package uk.rubric.facts.detection;

import java.util.List;
import uk.rubric.documents.TextRange;

/**
 * A place where a known person's name stands.
 *
 * @param range without title or rank
 * @param personKeys everybody whose name it may be, sorted: brothers share a surname
 */
public record NameMatch(TextRange range, List<String> personKeys, Strength strength) {
    public NameMatch {
        personKeys = List.copyOf(personKeys);
    }

    /** How much of the name stands there. */
    public enum Strength {
        /** Surname with a forename or initial. */
        FULL,
        /** The surname, with or without a title. */
        SURNAME_ONLY,
        /** A misspelt name, supported by a title or by the rest of the name. */
        FUZZY,
        /** A forename or nickname alone: weak. */
        FORENAME_ONLY
    }
}
