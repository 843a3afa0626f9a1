package org.councilbenchmark.catalogue.indicatorlink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.councilbenchmark.catalogue.indicator.IndicatorService;
import org.councilbenchmark.catalogue.search.Where;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;

/** The criteria of an indicator, edition by edition in the order of their trees. */
@ApplicationScoped
class LinkService {

    @Inject
    IndicatorService indicators;

    @Inject
    LinkRepository links;

    @Transactional
    Page<LinkedCriterion> criteria(String code, LinkFilter filter, Paging paging) {
        Where where = filter.where(indicators.requireCode(code));
        List<LinkedCriterion> items =
                links.page(where, paging).stream().map(LinkedCriterion::of).toList();
        return Page.of(items, paging, links.count(where));
    }
}
