package org.councilbenchmark.reporting.edition;

import java.math.BigDecimal;

/**
 * A published edition, wholly heard.
 *
 * @param coverageThreshold least share of assessed weight, 0 to 1, for a score to be ranked
 */
public record Edition(String benchmark, String edition, String title, BigDecimal coverageThreshold) {}
