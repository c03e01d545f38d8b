/** The national guidance as published: editions, paragraphs, severities, sources. */
@NullMarked
package uk.rubric.guidance;

import org.jspecify.annotations.NullMarked;
