/** Which documents back which criteria of which assessments, as {@code evidence.documents} tells. */
package org.councilbenchmark.reporting.evidence;
