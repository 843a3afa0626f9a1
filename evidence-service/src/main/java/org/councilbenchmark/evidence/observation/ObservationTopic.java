package org.councilbenchmark.evidence.observation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.councilbenchmark.platform.outbox.Topic;

/** Makes the topic exist at start; keyed by council, as the contract says. */
class ObservationTopic {

    @Produces
    @Singleton
    Topic observations() {
        return Topic.ofFacts("evidence.observations");
    }
}
