package org.councilbenchmark.assessment.course;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * How it goes.
 *
 * @param warning whether somebody raised an early warning
 * @param warningReason null without one
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
public record ActionProgress(ActionStatus status, int percentComplete, boolean warning, String warningReason) {

    /** Of an action that was just written. */
    public static final ActionProgress NONE = new ActionProgress(ActionStatus.NOT_STARTED, 0, false, null);
}
