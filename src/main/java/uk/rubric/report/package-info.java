/** A check as JSON, HTML and a console summary. */
@NullMarked
package uk.rubric.report;

import org.jspecify.annotations.NullMarked;
