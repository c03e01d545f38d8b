/** Searches for texts on which a detector or parser throws, hangs or says what the page does not hold. */
@NullMarked
package uk.rubric.fuzz;

import org.jspecify.annotations.NullMarked;
