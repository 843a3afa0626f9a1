package org.councilbenchmark.catalogue.carrying;

import static org.councilbenchmark.catalogue.carrying.CarryingProblem.NOT_BETWEEN_EDITIONS;
import static org.councilbenchmark.catalogue.carrying.CarryingProblem.RATINGS_FAULTY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.councilbenchmark.catalogue.correspondence.Criteria;
import org.councilbenchmark.catalogue.correspondence.MappingContent;
import org.councilbenchmark.catalogue.correspondence.MappingEnd;
import org.councilbenchmark.catalogue.edition.EditionService;
import org.councilbenchmark.catalogue.importing.Faults;
import org.councilbenchmark.catalogue.mapping.MappingService;

@ApplicationScoped
class CarryingService {

    @Inject
    MappingService mappings;

    @Inject
    EditionService editions;

    @Transactional
    CarriedRatings carry(String id, GivenRatings given) {
        MappingContent mapping = mappings.content(id).content();
        if (mapping.to().namesFramework()) {
            throw NOT_BETWEEN_EDITIONS.with(
                    "The mapping leads to " + mapping.to().framework() + ", which has no scales here.",
                    "Use a mapping between two editions.");
        }
        Criteria from = criteria(mapping.from());
        Faults faults = RatingCheck.of(given.ratings(), from);
        if (!faults.none()) {
            throw RATINGS_FAULTY
                    .with(
                            "There " + (faults.total() == 1 ? "is 1 fault." : "are " + faults.total() + " faults."),
                            "Mend what errors lists (at most a thousand are shown) and send it again.")
                    .faults(faults.listed());
        }
        return Carrying.of(from, criteria(mapping.to()), mapping, given.ratings());
    }

    private Criteria criteria(MappingEnd end) {
        return new Criteria(editions.content(end.benchmark(), end.edition()));
    }
}
