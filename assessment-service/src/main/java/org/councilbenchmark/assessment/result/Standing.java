package org.councilbenchmark.assessment.result;

import java.math.BigDecimal;

/**
 * How far an assessment has come, in short.
 *
 * @param score overall, 0 to 100, one decimal; null while nothing is assessed
 * @param coverage 0 to 1; null where nothing applies
 * @param sufficient whether coverage reaches the edition's threshold
 * @param label of the band in which the score lies
 */
public record Standing(Progress progress, BigDecimal score, BigDecimal coverage, boolean sufficient, String label) {

    /**
     * @param rated criteria with a level
     * @param applicable criteria that apply to the council and were not rated "not applicable"
     */
    public record Progress(int rated, int applicable) {}

    static Standing of(Progress progress, NodeResult overall) {
        return new Standing(
                progress,
                Display.score(overall.score()),
                Display.coverage(overall.coverage()),
                overall.sufficient(),
                overall.label());
    }
}
