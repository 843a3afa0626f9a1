package org.councilbenchmark.assessment.assignment;

import java.util.List;

/** A page of assignments, for the API document alone. */
record AssignmentPage(List<AssignmentView> items, int page, int size, long total) {}
