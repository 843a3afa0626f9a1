package org.councilbenchmark.catalogue.drafting;

import java.math.BigDecimal;

/**
 * What to change of a draft as a whole; members that are absent stay as they are.
 *
 * @param title name for people
 * @param language BCP 47 tag of the texts
 * @param scale code of the scale of criteria that name none
 * @param coverageThreshold least share of assessed weight, above 0 and up to 1, for a score to count
 */
record DescribeEdition(String title, String language, String scale, BigDecimal coverageThreshold) {}
