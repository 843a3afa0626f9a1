/**
 * Quality checks over HTTP, and before submission: what the rules of {@code check} find in an assessment, and what each
 * finding means to this installation.
 *
 * <p>Every check advises unless it is configured otherwise ({@code assessment.quality.checks.<check>}): off, or
 * blocking, which alone refuses a submission. Nothing is stored: findings follow the ratings and what is known beside
 * them.
 */
package org.councilbenchmark.assessment.quality;
