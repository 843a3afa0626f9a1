package org.councilbenchmark.catalogue.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.councilbenchmark.catalogue.comparator.GroupEditing;
import org.councilbenchmark.catalogue.council.CouncilRegister;
import org.councilbenchmark.catalogue.edition.EditionService;
import org.councilbenchmark.catalogue.indicator.IndicatorService;
import org.councilbenchmark.catalogue.locking.WriteLock;
import org.councilbenchmark.catalogue.mapping.MappingService;

/**
 * Tells the whole state again. Versions stay as they are: a consumer that is up to date recognises what it has, one that
 * lost something takes it.
 */
@ApplicationScoped
class RepublicationService {

    @Inject
    CouncilRegister councils;

    @Inject
    IndicatorService indicators;

    @Inject
    EditionService editions;

    @Inject
    GroupEditing comparatorGroups;

    @Inject
    MappingService mappings;

    @Inject
    WriteLock lock;

    @Transactional
    Republication republish() {
        lock.hold("republication");
        return new Republication(
                councils.republish(),
                indicators.republish(),
                editions.republish(),
                comparatorGroups.republish(),
                mappings.republish());
    }
}
