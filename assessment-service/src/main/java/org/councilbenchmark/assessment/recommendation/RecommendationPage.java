package org.councilbenchmark.assessment.recommendation;

import java.util.List;

/** A page of recommendations, for the API document alone. */
record RecommendationPage(List<RecommendationView> items, int page, int size, long total) {}
