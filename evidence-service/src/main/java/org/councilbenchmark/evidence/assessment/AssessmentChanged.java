package org.councilbenchmark.evidence.assessment;

import java.util.UUID;

/** What we read of every event of an assessment's life; the rest of them differs, this is common. */
record AssessmentChanged(UUID assessment, String council, String benchmark, String edition) {

    /** @param frozen by this event: nothing but a correction, which is another assessment, follows it */
    Assessment state(boolean frozen) {
        return new Assessment(assessment, council, benchmark, edition, frozen);
    }
}
