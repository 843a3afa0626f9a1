/**
 * A self-assessment and the peers' assessment of the same council, edition and period. They find each other when the
 * second one is opened, and there is no way to avoid it or to end it while it seals something. A pair is unsealed, once
 * and for all, when both halves stand submitted.
 */
package org.councilbenchmark.assessment.pair;
