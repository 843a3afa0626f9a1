package org.councilbenchmark.assessment.check;

import java.util.List;
import java.util.Map;
import org.councilbenchmark.assessment.period.Period;

/**
 * What was judged, in the edition's reading order, and what the checks hold it against.
 *
 * @param previous the council's assessment of the same kind for an earlier period; null where there is none
 */
public record JudgedAssessment(Period period, List<Judgement> judgements, Previous previous, Limits limits) {

    /**
     * The council's last completed assessment of the same benchmark and kind for an earlier period.
     *
     * @param period for which it was made
     * @param narratives criterion by the digest of its narrative
     */
    public record Previous(Period period, Map<String, String> narratives) {}
}
