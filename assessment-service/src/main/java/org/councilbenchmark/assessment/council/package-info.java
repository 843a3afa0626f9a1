/**
 * Our copy of the councils, with every code that ever meant one, fed by {@code council.changed.v1}.
 *
 * <p>A council's key, here and on Kafka, is its three-letter register code, which never changes. Callers may write its
 * present GSS code, a former one, its SNAC code or the register code; answers show the present GSS code and name.
 */
package org.councilbenchmark.assessment.council;
