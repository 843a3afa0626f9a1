/**
 * Who did what to an assessment, and when: every rating from what to what, every transition with its comment. Entries
 * are written in the transaction of the change; the table refuses updates and deletions, by trigger.
 */
package org.councilbenchmark.assessment.history;
