package org.councilbenchmark.catalogue.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.councilbenchmark.catalogue.council.CouncilOnDay;
import org.councilbenchmark.catalogue.council.CouncilRef;
import org.councilbenchmark.catalogue.council.CouncilSelection;
import org.councilbenchmark.catalogue.council.CouncilService;
import org.councilbenchmark.catalogue.council.CouncilType;
import org.councilbenchmark.catalogue.council.CouncilView;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;

/** Who shares an area with whom. */
@ApplicationScoped
class TierService {

    @Inject
    CouncilService councils;

    @Transactional
    TierView of(String anyCode, LocalDate on) {
        CouncilView council = councils.get(anyCode, on).view();
        List<CouncilRef> districts = council.type() == CouncilType.COUNTY
                ? districts(on, List.of(council.id())).getOrDefault(council.id(), List.of())
                : null;
        return new TierView(
                new CouncilRef(council.code(), council.name()),
                on,
                council.type().tier(),
                council.county(),
                districts);
    }

    /** Counties with their districts, by name. */
    @Transactional
    Page<TwoTierArea> areas(LocalDate on, Paging paging) {
        List<CouncilOnDay> counties = councils.onDay(CouncilSelection.ofTypes(on, List.of(CouncilType.COUNTY)));
        List<CouncilOnDay> page =
                counties.stream().skip(paging.offset()).limit(paging.size()).toList();
        Map<String, List<CouncilRef>> districts =
                districts(on, page.stream().map(CouncilOnDay::id).toList());
        List<TwoTierArea> items = page.stream()
                .map(county -> new TwoTierArea(county.ref(), districts.getOrDefault(county.id(), List.of())))
                .toList();
        return Page.of(items, paging, counties.size());
    }

    /** By the id of their county, in one query. */
    private Map<String, List<CouncilRef>> districts(LocalDate on, List<String> counties) {
        return councils.onDay(CouncilSelection.ofCounties(on, counties)).stream()
                .collect(Collectors.groupingBy(
                        CouncilOnDay::county, Collectors.mapping(CouncilOnDay::ref, Collectors.toList())));
    }
}
