package org.councilbenchmark.assessment.course;

/** Where an action of a plan stands. */
public enum ActionStatus {
    NOT_STARTED,
    IN_PROGRESS,
    DONE,
    CANCELLED;

    public boolean isOpen() {
        return this == NOT_STARTED || this == IN_PROGRESS;
    }
}
