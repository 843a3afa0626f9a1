/** Periods as people and events write them: a start date and an ISO 8601 duration, or the label of a year. */
package org.councilbenchmark.reporting.period;
