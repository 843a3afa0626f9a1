package org.councilbenchmark.catalogue.mappingdraft;

import java.util.List;
import org.councilbenchmark.catalogue.correspondence.MappingEntry;
import org.councilbenchmark.catalogue.correspondence.Provenance;
import org.councilbenchmark.catalogue.correspondence.ScaleChange;

/**
 * What a mapping is to say from now on; between what it maps stays.
 *
 * @param title name for people
 * @param provenance where it comes from; HUMAN and DRAFT when left out
 * @param scaleChange what becomes of levels; needed where mapped criteria are rated on different scales
 * @param entries how criteria stand to each other, at most 10,000
 */
public record ReviseMapping(String title, Provenance provenance, ScaleChange scaleChange, List<MappingEntry> entries) {}
