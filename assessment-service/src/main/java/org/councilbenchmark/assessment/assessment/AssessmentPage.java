package org.councilbenchmark.assessment.assessment;

import java.util.List;

/** A page of assessments, for the API document alone. */
record AssessmentPage(List<AssessmentView> items, int page, int size, long total) {}
