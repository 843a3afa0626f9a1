/**
 * Council profiles: one council's scores at every level beside those of its comparators, where it stands out, and how
 * much of it is backed by evidence.
 */
package org.councilbenchmark.reporting.profile;
