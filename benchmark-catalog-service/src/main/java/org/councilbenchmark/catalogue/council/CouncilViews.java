package org.councilbenchmark.catalogue.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.catalogue.region.RegionRef;

/**
 * Makes views of councils.
 *
 * @param regions every region by its code
 * @param councils the councils that the viewed ones mention, by id
 */
record CouncilViews(Map<String, RegionRef> regions, Map<String, CouncilRef> councils) {

    /** As it was on the day; without one, as it was last. */
    CouncilView brief(CouncilFacts facts, LocalDate on) {
        return view(facts, on, null);
    }

    /** With all its versions. */
    CouncilView whole(CouncilFacts facts, LocalDate on) {
        return view(facts, on, facts.versions().stream().map(this::version).toList());
    }

    private CouncilView view(CouncilFacts facts, LocalDate on, List<CouncilView.Version> versions) {
        CouncilView.Version then = version(on == null ? facts.latest() : facts.on(on));
        return new CouncilView(
                facts.id(),
                facts.code(),
                then.name(),
                then.officialName(),
                then.type(),
                facts.nation(),
                then.region(),
                then.county(),
                facts.startDate(),
                facts.endDate(),
                facts.aliases(),
                facts.successors().stream().map(councils::get).toList(),
                facts.otherNames(),
                facts.note(),
                versions);
    }

    private CouncilView.Version version(CouncilVersion version) {
        return new CouncilView.Version(
                version.validFrom(),
                version.validTo(),
                version.name(),
                version.officialName(),
                version.type(),
                regions.get(version.region()),
                councils.get(version.county()));
    }
}
