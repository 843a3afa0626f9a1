package org.councilbenchmark.assessment.effort;

import java.util.List;

/** A page of efforts, for the API document alone. */
record EffortPage(List<EffortView> items, int page, int size, long total) {}
