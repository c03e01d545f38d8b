package uk.rubric.facts.extraction;

import uk.rubric.facts.Form;
import uk.rubric.facts.Side;

/**
 * Which form a page is and what says so.
 *
 * @param policeOnly whether it bears words such as "for police and prosecution only"
 * @param recognised whether the page itself says so, as against the page before it or the case statement
 */
record PageForm(Form form, Side side, boolean policeOnly, boolean recognised) {}
