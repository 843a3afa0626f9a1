package org.councilbenchmark.assessment.check;

import java.util.List;

/**
 * What a check found.
 *
 * @param explanation the facts, in words
 * @param related other criteria that it is about
 */
public record Finding(QualityCheck check, String criterion, String title, String explanation, List<String> related) {}
