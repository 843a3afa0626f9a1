package org.councilbenchmark.catalogue.importing;

import java.util.Map;
import java.util.Set;
import org.councilbenchmark.catalogue.scale.ScaleDefinition;

/**
 * What nodes may refer to.
 *
 * @param indicators stored codes of the named indicators that exist
 * @param councilIds stable ids of the named councils that exist, by the codes that name them
 * @param scales the edition's scales by code
 * @param usualScale the scale of criteria that name none; null when that has a fault itself
 */
record Known(
        Set<String> indicators,
        Map<String, String> councilIds,
        Map<String, ScaleDefinition> scales,
        ScaleDefinition usualScale) {

    /** The scale that a criterion is rated on; null when there is none. */
    ScaleDefinition scaleOf(NodeFields criterion) {
        return criterion.scale() == null ? usualScale : scales.get(criterion.scale());
    }
}
