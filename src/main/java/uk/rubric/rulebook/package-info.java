/** Rules as authors see them: cards, sentences, cases, and the checks that keep them honest. */
@NullMarked
package uk.rubric.rulebook;

import org.jspecify.annotations.NullMarked;
