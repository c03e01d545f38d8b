/** Measures how well facts are found and given to their owners, on invented case files and on outside sets that others labelled. */
@NullMarked
package uk.rubric.accuracy;

import org.jspecify.annotations.NullMarked;
