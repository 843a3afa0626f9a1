package org.councilbenchmark.assessment.planning;

import java.util.List;
import org.councilbenchmark.assessment.action.ActionView;

/** A page of actions, for the API document alone. */
record ActionPage(List<ActionView> items, int page, int size, long total) {}
