package org.councilbenchmark.catalogue.exporting;

import java.util.List;
import org.councilbenchmark.catalogue.editionfile.EditionFormat;
import org.councilbenchmark.catalogue.editionfile.Loss;

/**
 * What a file of this format lacks of this edition.
 *
 * @param total how many things; 0 where an import gives the edition back whole
 * @param losses at most a thousand of them
 */
record LossReport(EditionFormat format, int total, List<Loss> losses) {}
