package uk.rubric.facts;

/** How far the case is. */
public enum Stage {
    PRE_CHARGE,
    FIRST_HEARING,
    FULL_FILE,
    UNUSED,
    TRIAL_BUNDLE,
    POST_CONVICTION
}
