/** What rules may talk about: the service, the documents, people, mentions, records, orders, decisions. */
@NullMarked
package uk.rubric.facts;

import org.jspecify.annotations.NullMarked;
