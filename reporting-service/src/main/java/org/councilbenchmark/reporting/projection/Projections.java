package org.councilbenchmark.reporting.projection;

import java.util.List;

/**
 * @param items every projection of this service, by name
 */
record Projections(List<ProjectionView> items) {}
