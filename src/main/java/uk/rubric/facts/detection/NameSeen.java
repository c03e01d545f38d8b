package uk.rubric.facts.detection;

import uk.rubric.facts.detection.Detection.Strength;

/** A name as one way of writing names shows it: its first and last word on the page, what announces it, and what it proves of its words. */
record NameSeen(int first, int last, String cue, Strength strength, Proof proof) {

    /** What a name proves of its words where one of them stands alone elsewhere on the page. */
    enum Proof {
        NOTHING,
        /** They are somebody's forenames and surnames. */
        FULL_NAME,
        /** They are a forename without its surname. */
        FORENAME
    }
}
