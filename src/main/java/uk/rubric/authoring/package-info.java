/** The author's bench: what the rulebook covers, why a rule speaks or is silent, and what a change would do to real cases. */
@NullMarked
package uk.rubric.authoring;

import org.jspecify.annotations.NullMarked;
