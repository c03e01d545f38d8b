/** Draws photographs and scans of invented people's papers, and measures how much of them is read and whether the rest is owned up to. */
@NullMarked
package uk.rubric.photographs;

import org.jspecify.annotations.NullMarked;
