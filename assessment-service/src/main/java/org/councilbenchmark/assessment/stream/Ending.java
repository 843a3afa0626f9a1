package org.councilbenchmark.assessment.stream;

/** Why a stream ends from our side. */
enum Ending {
    TOKEN_EXPIRED("unauthenticated", "Obtain a new token, then open the stream again with the id of the last event."),
    SEALED("assessment-sealed", "Wait until both sides have submitted; opening it again before is refused."),
    NO_PART("not-found", "You have no part in the assessment any more; do not open it again."),
    SHUTTING_DOWN("shutting-down", "Open the stream again with the id of the last event.");

    private final String reason;
    private final String remedy;

    Ending(String reason, String remedy) {
        this.reason = reason;
        this.remedy = remedy;
    }

    String reason() {
        return reason;
    }

    String remedy() {
        return remedy;
    }
}
