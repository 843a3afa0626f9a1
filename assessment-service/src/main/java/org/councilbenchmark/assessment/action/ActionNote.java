package org.councilbenchmark.assessment.action;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;
import org.councilbenchmark.assessment.course.ActionStatus;

/**
 * A note on how an action goes, with the state that it left behind.
 *
 * @param by pseudonymous id of a person
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ActionNote(
        UUID id, Instant at, String by, String text, int percentComplete, ActionStatus status, boolean earlyWarning) {}
