/** Outside sets of files with labels that say what hides in each: what the labels call for, and how the sets are laid out. */
@NullMarked
package uk.rubric.labels;

import org.jspecify.annotations.NullMarked;
