/** One check of one pack for one audience under one edition: findings, problems, verdict. */
@NullMarked
package uk.rubric.check;

import org.jspecify.annotations.NullMarked;
