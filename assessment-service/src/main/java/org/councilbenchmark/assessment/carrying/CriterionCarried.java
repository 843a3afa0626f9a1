package org.councilbenchmark.assessment.carrying;

import java.util.List;
import org.councilbenchmark.assessment.bridge.Crossed;

/**
 * @param level that it took; absent when not applicable, or not carried
 * @param exact whether it says just what its sources said; absent when not carried
 * @param sources criteria that it comes from, or that stand in the way
 * @param reason why it took nothing: one of the catalogue's, or ALREADY_RATED, NOT_APPLICABLE_HERE, LEVEL_OFF_SCALE
 * @param detail the reason in words
 */
record CriterionCarried(
        String criterion,
        boolean carried,
        Integer level,
        Boolean notApplicable,
        Boolean exact,
        List<String> sources,
        String reason,
        String detail) {

    static CriterionCarried of(Crossed crossed) {
        return new CriterionCarried(
                crossed.criterion(),
                crossed.carried(),
                crossed.level(),
                crossed.notApplicable() ? true : null,
                crossed.carried() ? crossed.exact() : null,
                crossed.sources(),
                crossed.reason(),
                crossed.detail());
    }
}
