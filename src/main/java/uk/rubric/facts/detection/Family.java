package uk.rubric.facts.detection;

/** One family of details that are found in the same way. */
interface Family {

    /** Adds what it finds on the page; overlaps are settled later, for all families together. */
    void find(PlainText page, Cues cues, Sightings sightings);
}
