package org.councilbenchmark.catalogue.drafting;

import java.math.BigDecimal;

/**
 * A draft to begin with.
 *
 * @param edition code of the new edition, such as 2010.1
 * @param title name for people; of a copy, that of the original when left out
 * @param copyOf published or drafted edition of the same benchmark to start from; an empty tree when left out
 * @param language BCP 47 tag of the texts
 * @param scale code of the scale of criteria that name none
 * @param coverageThreshold least share of assessed weight, above 0 and up to 1, for a score to count
 */
record CreateEdition(
        String edition, String title, String copyOf, String language, String scale, BigDecimal coverageThreshold) {}
