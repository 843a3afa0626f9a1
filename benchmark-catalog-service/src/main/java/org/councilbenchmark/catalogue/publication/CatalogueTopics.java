package org.councilbenchmark.catalogue.publication;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.councilbenchmark.catalogue.comparator.ComparatorGroupEvent;
import org.councilbenchmark.catalogue.council.CouncilEvent;
import org.councilbenchmark.catalogue.edition.EditionEvent;
import org.councilbenchmark.catalogue.indicator.IndicatorEvent;
import org.councilbenchmark.platform.outbox.Topic;

/** Makes the topics exist at start. */
class CatalogueTopics {

    @Produces
    @Singleton
    Topic benchmarks() {
        return EditionEvent.TOPIC;
    }

    @Produces
    @Singleton
    Topic councils() {
        return CouncilEvent.TOPIC;
    }

    @Produces
    @Singleton
    Topic indicators() {
        return IndicatorEvent.TOPIC;
    }

    @Produces
    @Singleton
    Topic comparators() {
        return ComparatorGroupEvent.TOPIC;
    }
}
