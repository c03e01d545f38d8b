/** Text files that people write (YAML, sentences, tables), read with the place of every word so that a fault is named by file and line. */
@NullMarked
package uk.rubric.authored;

import org.jspecify.annotations.NullMarked;
