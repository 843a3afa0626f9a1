package org.councilbenchmark.assessment.check;

/**
 * From which length on words count as said, letters and digits and the single spaces between words.
 *
 * @param narrative of a narrative
 * @param reason of a reason for "not applicable"
 */
public record Limits(int narrative, int reason) {}
