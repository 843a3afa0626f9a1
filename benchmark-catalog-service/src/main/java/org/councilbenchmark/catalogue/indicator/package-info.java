/**
 * Indicators: defined measures such as NI14, with the direction in which better lies. No comparison may guess that
 * direction, and none may be made where an indicator says that it is not comparable, so both are part of the definition
 * and travel in every event. Parts such as NI157a are indicators of their own with a parent.
 */
package org.councilbenchmark.catalogue.indicator;
