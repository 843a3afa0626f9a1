package org.councilbenchmark.catalogue.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.councilbenchmark.catalogue.council.CouncilFacts;
import org.councilbenchmark.catalogue.council.CouncilService;
import org.councilbenchmark.catalogue.council.CouncilType;
import org.councilbenchmark.catalogue.search.FilterValue;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;

/** Lists and searches of criteria. */
@ApplicationScoped
class CriteriaReading {

    private static final List<String> TYPES =
            Arrays.stream(CouncilType.values()).map(Enum::name).toList();
    private static final List<String> NATIONS = List.of("ENGLAND", "NORTHERN_IRELAND", "SCOTLAND", "WALES");

    @Inject
    EditionRepository editions;

    @Inject
    EditionReading reading;

    @Inject
    NodeRepository nodes;

    @Inject
    CriteriaSearch search;

    @Inject
    CouncilService councils;

    @Transactional
    Page<NodeView> list(String benchmark, String edition, CriteriaFilter filter, Paging paging) {
        CriteriaSearch.Found found = search.find(query(benchmark, edition, filter), paging);
        Map<UUID, NodeRepository.Placed> placed =
                nodes.placed(found.hits().stream().map(CriteriaSearch.Hit::id).toList());
        Audiences audiences = reading.audiences(
                placed.values().stream().map(NodeRepository.Placed::criterion).toList());
        List<NodeView> items = found.hits().stream()
                .map(hit -> NodeView.found(placed.get(hit.id()), audiences, Match.of(hit, found.similar())))
                .toList();
        return Page.of(items, paging, found.total());
    }

    @Transactional
    CriteriaFacets facets(String benchmark, String edition, CriteriaFilter filter) {
        CriteriaQuery query = query(benchmark, edition, filter);
        boolean similar = search.isSimilar(query);
        var where = query.where(similar);
        return CriteriaFacets.of(search.count(where), query.isSearch() ? similar : null, search.facets(where, TYPES));
    }

    private CriteriaQuery query(String benchmark, String edition, CriteriaFilter filter) {
        UUID id = editions.requireVisible(benchmark, edition).id;
        return CriteriaQuery.of(id, filter, names(FilterValue.text("applicableTo", filter.applicableTo)));
    }

    /** The names under which a node would leave it out. */
    private List<String> names(String applicableTo) {
        if (applicableTo == null) {
            return List.of();
        }
        String constant =
                applicableTo.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        if (TYPES.contains(constant) || NATIONS.contains(constant)) {
            return List.of(constant);
        }
        CouncilFacts council = councils.facts(applicableTo);
        return List.of(
                council.id(),
                council.type().name(),
                council.nation().toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
