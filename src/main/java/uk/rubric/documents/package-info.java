/** A case file as received: documents, pages, text, and where on the page each piece lies. */
@NullMarked
package uk.rubric.documents;

import org.jspecify.annotations.NullMarked;
