package uk.rubric.guidance;

/** How grave a failure is (S1 gravest), or, for text hidden without need, how harmful (O1 worst). */
public enum Severity {
    S1,
    S2,
    S3,
    S4,
    O1,
    O2;

    /** Whether it says how harmful hidden text is, rather than how grave visible text is. */
    public boolean ofOverRedaction() {
        return this == O1 || this == O2;
    }

    /** So many levels graver, S1 at most; levels may be negative. An over-redaction stays what it is. */
    public Severity raised(int levels) {
        if (ofOverRedaction()) {
            return this;
        }
        return values()[Math.clamp(ordinal() - (long) levels, 0, S4.ordinal())];
    }
}
