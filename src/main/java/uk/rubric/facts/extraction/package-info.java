/** Recognises forms, gathers the people of a case and works out whose each detail is. */
@NullMarked
package uk.rubric.facts.extraction;

import org.jspecify.annotations.NullMarked;
