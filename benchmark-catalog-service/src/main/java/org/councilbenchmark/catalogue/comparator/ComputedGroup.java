package org.councilbenchmark.catalogue.comparator;

import org.councilbenchmark.catalogue.council.CouncilSelection;

/**
 * @param summary what it is
 * @param selection who is in it
 */
record ComputedGroup(GroupSummary summary, CouncilSelection selection) {}
