/** Finds details (identifiers, dates, addresses, names) in the text of a page, without deciding whose they are. */
@NullMarked
package uk.rubric.facts.detection;

import org.jspecify.annotations.NullMarked;
