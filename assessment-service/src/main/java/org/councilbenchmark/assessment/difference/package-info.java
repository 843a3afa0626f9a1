/**
 * Where a council and its peers differ: criterion by criterion with both sides' words, and in figures for each element,
 * for the whole and for each person who rated. The figures are those of {@code agreement}.
 */
package org.councilbenchmark.assessment.difference;
