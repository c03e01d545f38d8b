/** The program's entry and its wiring; no decisions are taken here. */
@NullMarked
package uk.rubric;

import org.jspecify.annotations.NullMarked;
