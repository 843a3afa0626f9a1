package org.councilbenchmark.assessment.benchmark;

import java.util.List;

/**
 * The parts of {@code edition.published.v1} that matter here.
 *
 * @param nodes how many nodes belong to it
 * @param coverageThreshold exact decimal, 0 to 1
 */
record EditionPublished(
        String benchmark,
        String edition,
        String title,
        int nodes,
        String coverageThreshold,
        String defaultScale,
        List<Scale> scales) {

    record Scale(String code, int min, int max, List<Level> levels, List<Band> bands) {}

    record Level(int level, String label) {}

    /** @param from lower bound on the scale 0 to 100, exact decimal */
    record Band(String from, String label) {}
}
