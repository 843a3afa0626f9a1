package org.councilbenchmark.catalogue.scale;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * Name for computed scores from {@code lowerBound} up to the next band.
 *
 * @param lowerBound on 0 to 100, inclusive; {@code from} in JSON
 * @param label what a score in this band is called
 */
@Embeddable
public record ScoreBand(@JsonProperty("from") BigDecimal lowerBound, String label) {

    public ScoreBand {
        lowerBound = ExactDecimal.plain(lowerBound);
    }
}
