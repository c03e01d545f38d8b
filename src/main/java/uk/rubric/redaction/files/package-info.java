/** Rewrites untrusted files in the worker so that what an order names is no longer in them. */
@NullMarked
package uk.rubric.redaction.files;

import org.jspecify.annotations.NullMarked;
