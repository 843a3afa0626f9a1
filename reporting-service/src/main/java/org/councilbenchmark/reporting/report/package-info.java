/**
 * What all reports share: which assessments are meant, how a report can fail, and how fresh it is. The rules hold for
 * every report alike: the latest completed assessment of each council that was neither withdrawn nor superseded,
 * demonstration data only on demand, ranks only among scores with sufficient coverage, rounding only for display.
 */
package org.councilbenchmark.reporting.report;
