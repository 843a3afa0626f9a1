/**
 * The quality checks: pure rules over what was judged and what is known beside it. {@link
 * org.councilbenchmark.assessment.check.QualityCheck} lists them all; each says what it looks for, why that matters and
 * what to do. {@code docs/quality-checks.md} says the same to those who do not program.
 *
 * <p>To add one: a method that finds, and a constant that names it. Whether it advises, blocks or is off is not decided
 * here.
 */
package org.councilbenchmark.assessment.check;
