package org.councilbenchmark.assessment.versions;

import java.util.List;

/** A page of versions, for the API document alone. */
record VersionPage(List<VersionView> items, int page, int size, long total) {}
