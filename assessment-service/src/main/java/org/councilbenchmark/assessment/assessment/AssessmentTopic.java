package org.councilbenchmark.assessment.assessment;

import jakarta.enterprise.inject.Produces;
import org.councilbenchmark.platform.outbox.Topic;

/** Makes the topic exist. */
class AssessmentTopic {

    @Produces
    Topic topic() {
        return AssessmentEvent.TOPIC;
    }
}
