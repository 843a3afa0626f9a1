package org.councilbenchmark.assessment.aim;

import java.util.List;

/** A page of targets, for the API document alone. */
record TargetPage(List<TargetView> items, int page, int size, long total) {}
