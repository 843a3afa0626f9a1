package org.councilbenchmark.assessment.observation;

import java.math.BigDecimal;
import org.councilbenchmark.assessment.period.Period;

/**
 * A value that stands. Missing and suppressed ones have no value and are not among these.
 *
 * @param lower lower confidence limit; null where none was given
 * @param upper upper confidence limit; null where none was given
 * @param status FINAL, PROVISIONAL, ESTIMATED or REVISED
 */
public record Observation(
        String indicator,
        Period period,
        ValueType type,
        BigDecimal value,
        BigDecimal lower,
        BigDecimal upper,
        String status) {}
