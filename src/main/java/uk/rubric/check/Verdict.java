package uk.rubric.check;

/** The answer for one pack and one audience. */
public sealed interface Verdict permits Verdict.Clear, Verdict.HasFindings, Verdict.NotFullyChecked {

    /** Everything was read and nothing was found. */
    record Clear() implements Verdict {}

    /** Everything was read; something needs attention. */
    record HasFindings(int count) implements Verdict {}

    /** Something could not be read or run, so the pack is not clear whatever was found. */
    record NotFullyChecked(int problems, int findings) implements Verdict {}

    /** The verdict's name in the report. */
    default String code() {
        return switch (this) {
            case Clear clear -> "CLEAR";
            case HasFindings has -> "HAS_FINDINGS";
            case NotFullyChecked not -> "NOT_FULLY_CHECKED";
        };
    }
}
