/**
 * Who may see and touch which assessment. Today: the caller's own councils, and administrators of all. Teams of peers,
 * assignments and sealed ratings belong here too, so that every feature asks one place.
 *
 * <p>Foreign and absent assessments are told apart nowhere: both are 404.
 */
package org.councilbenchmark.assessment.access;
