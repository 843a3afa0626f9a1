package org.councilbenchmark.reporting.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * What we read of {@code edition.published.v1}, the closing manifest of an edition.
 *
 * @param nodes how many nodes belong to the edition
 * @param coverageThreshold least share of assessed weight, 0 to 1, for a score to be ranked
 * @param scales rating scales with levels and bands, kept as they came
 */
record EditionPublished(
        String benchmark,
        String edition,
        String title,
        String language,
        Instant publishedAt,
        int nodes,
        BigDecimal coverageThreshold,
        String defaultScale,
        JsonNode scales,
        String checksum) {

    static final String TYPE = "edition.published.v1";
}
