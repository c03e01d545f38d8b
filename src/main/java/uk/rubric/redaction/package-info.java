/** Marks, removes and verifies: what the findings ask for, done to copies of the files, and the proof that it was done. */
@NullMarked
package uk.rubric.redaction;

import org.jspecify.annotations.NullMarked;
