/**
 * Documents that want to be looked at again: a review is due or overdue, or the period that they speak of ends soon.
 * A list for people, and one event per document and date for other systems.
 */
package org.councilbenchmark.evidence.review;
