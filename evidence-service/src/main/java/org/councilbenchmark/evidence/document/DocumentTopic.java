package org.councilbenchmark.evidence.document;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.councilbenchmark.platform.outbox.Topic;

/** Makes the topic exist at start. */
class DocumentTopic {

    @Produces
    @Singleton
    Topic documents() {
        return DocumentEvent.TOPIC;
    }
}
