package org.councilbenchmark.evidence.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.councilbenchmark.evidence.council.Council;
import org.councilbenchmark.evidence.council.CouncilService;
import org.councilbenchmark.evidence.search.FacetRepository.Count;
import org.councilbenchmark.evidence.search.FoundDocuments.FacetValue;

/** Counts as they are shown: every facet is there, councils by their codes. */
@ApplicationScoped
class Facets {

    private static final String COUNCIL = "council";
    private static final List<String> NAMES =
            List.of(COUNCIL, "kind", "mediaType", "classification", "state", "criterion", "year");

    @Inject
    FacetRepository counts;

    @Inject
    CouncilService councils;

    Map<String, List<FacetValue>> of(Conditions conditions) {
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        NAMES.forEach(name -> facets.put(name, new ArrayList<>()));
        List<Count> counted = counts.count(conditions);
        Map<String, Council> owners = councils.byIds(counted.stream()
                .filter(each -> each.facet().equals(COUNCIL))
                .map(Count::value)
                .collect(Collectors.toSet()));
        counted.forEach(each -> facets.get(each.facet()).add(value(each, owners)));
        return facets;
    }

    private static FacetValue value(Count of, Map<String, Council> owners) {
        Council council = of.facet().equals(COUNCIL) ? owners.get(of.value()) : null;
        return council == null
                ? new FacetValue(of.value(), null, of.count())
                : new FacetValue(council.code(), council.name(), of.count());
    }
}
