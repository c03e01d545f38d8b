package uk.rubric.facts.detection;

/** A cue's words as they stand in the plain text. */
record CueHit(Cue cue, int start, int end) {}
