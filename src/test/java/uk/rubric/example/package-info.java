/** Makes synthetic case files in the layouts of real ones: the shipped example case and the small cases that tests and benchmarks use. */
@NullMarked
package uk.rubric.example;

import org.jspecify.annotations.NullMarked;
