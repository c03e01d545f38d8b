/** The web door onto a check; no decisions are taken here. */
@NullMarked
package uk.rubric.web;

import org.jspecify.annotations.NullMarked;
