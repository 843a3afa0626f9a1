/**
 * Indicators: defined measures such as NI14, with the direction in which better lies. No comparison may guess that
 * direction, and none may be made where an indicator says that it is not comparable, so both are part of the definition
 * and travel in every event. Parts such as NI157a are indicators of their own with a parent.
 *
 * <p>What an indicator says may change from a day on: its definitions are versions in a {@code Timeline}, and an edit
 * adds one or replaces the one of the same first day. Every edit, single or of thousands, becomes an {@code EditPlan}
 * first, which shows all that does not fit before anything is changed.
 */
package org.councilbenchmark.catalogue.indicator;
