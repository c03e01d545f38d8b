/** Compiles a rulebook into a knowledge base and runs it; the only package that knows Drools. */
@NullMarked
package uk.rubric.rulebook.drools;

import org.jspecify.annotations.NullMarked;
