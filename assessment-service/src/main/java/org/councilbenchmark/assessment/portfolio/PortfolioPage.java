package org.councilbenchmark.assessment.portfolio;

import java.util.List;
import org.councilbenchmark.assessment.action.ActionView;

/** A page of actions of many assessments, for the API document alone. */
record PortfolioPage(List<ActionView> items, int page, int size, long total) {}
