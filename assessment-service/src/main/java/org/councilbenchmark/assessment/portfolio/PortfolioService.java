package org.councilbenchmark.assessment.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.action.Action;
import org.councilbenchmark.assessment.action.ActionView;
import org.councilbenchmark.assessment.action.ActionViews;
import org.councilbenchmark.assessment.council.Council;
import org.councilbenchmark.assessment.council.CouncilService;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.RequestProblem;

/**
 * Finds actions across everything that the caller may read. What is sealed is decided where it is decided for a single
 * assessment, for all of them at once.
 */
@ApplicationScoped
class PortfolioService {

    @Inject
    PlanSearch search;

    @Inject
    ActionViews views;

    @Inject
    AccessService access;

    @Inject
    CouncilService councils;

    @Transactional
    Page<ActionView> list(ActionFilter filter, Paging paging) {
        ActionConditions conditions =
                ActionConditions.of(filter, filter.council == null ? null : councilOf(filter.council));
        List<UUID> readable = readable(search.candidates(access.scope(), conditions));
        List<Action> found = search.page(readable, conditions, ActionConditions.order(filter.sort), paging);
        return Page.of(views.of(found), paging, search.count(readable, conditions));
    }

    private List<UUID> readable(List<UUID> candidates) {
        return access.seen(candidates).values().stream()
                .filter(seen -> !seen.sealed())
                .map(seen -> seen.assessment().id())
                .toList();
    }

    private String councilOf(String code) {
        String detail = "No council has the code '" + code + "'.";
        String remedy = "Send a GSS or SNAC code from GET /v1/councils.";
        return councils.find(code).map(Council::id).orElseThrow(() -> RequestProblem.INVALID_PARAMETER
                .with(detail, remedy)
                .fault(Fault.in("council", "council-unknown", code, detail, remedy)));
    }
}
