/** The command line door onto a check; no decisions are taken here. */
@NullMarked
package uk.rubric.cli;

import org.jspecify.annotations.NullMarked;
