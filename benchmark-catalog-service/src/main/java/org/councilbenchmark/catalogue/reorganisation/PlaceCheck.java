package org.councilbenchmark.catalogue.reorganisation;

import static org.councilbenchmark.catalogue.reorganisation.ReorganisationProblem.PLACE_UNSUITABLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.councilbenchmark.catalogue.council.CouncilFacts;
import org.councilbenchmark.catalogue.council.CouncilService;
import org.councilbenchmark.catalogue.council.CouncilType;
import org.councilbenchmark.catalogue.council.Tier;
import org.councilbenchmark.catalogue.region.RegionService;

/** Whether a council can lie in the region and the county that a change names. */
@ApplicationScoped
class PlaceCheck {

    @Inject
    RegionService regions;

    @Inject
    CouncilService councils;

    /** Id of the county; null for none. */
    String county(ReviseCouncil wanted) {
        if (wanted.region() != null && !regions.refs().containsKey(wanted.region())) {
            throw PLACE_UNSUITABLE.at(
                    "/region",
                    wanted.region(),
                    "There is no region '" + wanted.region() + "'.",
                    "Send a code of /v1/regions, or leave it out.");
        }
        boolean district = wanted.type().tier() == Tier.LOWER;
        if (district != (wanted.county() != null)) {
            throw PLACE_UNSUITABLE.at(
                    "/county",
                    wanted.county(),
                    district ? "A district lies in a county." : "Only a district has a county above it.",
                    district ? "Send the code of its county." : "Leave it out.");
        }
        return district ? existing(wanted).id() : null;
    }

    private CouncilFacts existing(ReviseCouncil wanted) {
        return Optional.ofNullable(
                        councils.idsByAnyCode(List.of(wanted.county())).get(wanted.county()))
                .map(councils::facts)
                .filter(county -> county.type() == CouncilType.COUNTY)
                .filter(county -> wanted.effectiveFrom() == null || county.existedOn(wanted.effectiveFrom()))
                .orElseThrow(() -> PLACE_UNSUITABLE.at(
                        "/county",
                        wanted.county(),
                        "'" + wanted.county() + "' is no county that exists then.",
                        "Send the code of a county; /v1/councils?type=COUNTY&on= lists them."));
    }
}
