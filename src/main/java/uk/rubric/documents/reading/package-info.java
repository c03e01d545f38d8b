/** Opens untrusted files in a worker process and turns them into documents, or says exactly why not. */
@NullMarked
package uk.rubric.documents.reading;

import org.jspecify.annotations.NullMarked;
