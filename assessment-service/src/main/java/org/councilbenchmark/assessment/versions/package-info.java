/**
 * The chain of supersession: every assessment of one council, edition, kind and period in the order in which they were
 * opened, each with its dates and with what it superseded. Metadata alone; no rating and no score.
 */
package org.councilbenchmark.assessment.versions;
