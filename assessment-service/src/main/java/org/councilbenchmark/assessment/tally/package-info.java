/**
 * How many criteria stand beneath a node, and how many of them have been rated: counts, never levels. Progress and
 * result are kept apart on purpose; this is the whole of the first, and nothing of the second can be read from it.
 */
package org.councilbenchmark.assessment.tally;
