package org.councilbenchmark.evidence.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.councilbenchmark.evidence.council.Council;
import org.councilbenchmark.evidence.council.CouncilScope;
import org.councilbenchmark.evidence.council.CouncilService;
import org.councilbenchmark.evidence.document.DocumentService;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.RequestProblem;

/** Searches within the caller's councils. */
@ApplicationScoped
class SearchService {

    @Inject
    SearchRepository search;

    @Inject
    HighlightRepository highlights;

    @Inject
    Facets facets;

    @Inject
    DocumentService documents;

    @Inject
    CouncilService councils;

    FoundDocuments search(DocumentFilter filter, Paging paging) {
        CouncilScope scope = councils.scope();
        String council = filter.council == null ? null : idOf(filter.council);
        Words words = filter.q == null || filter.q.isBlank() ? null : search.parse(filter.q);
        Conditions conditions = Conditions.of(filter, Days.of(filter), council, words, scope);
        SearchRepository.Found found = search.find(conditions, filter.order(), words, paging);
        return new FoundDocuments(
                show(found.page(), words),
                paging.page(),
                paging.size(),
                found.total(),
                filter.facets.equals("true") ? facets.of(conditions) : null);
    }

    private List<FoundDocument> show(List<UUID> page, Words words) {
        Map<UUID, List<Highlight>> passages = highlights.of(page, words);
        return documents.views(page).stream()
                .map(each ->
                        new FoundDocument(each, words == null ? null : passages.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private String idOf(String code) {
        return councils.find(code).map(Council::id).orElseThrow(() -> {
            String detail = "No council has the code '" + code + "'.";
            String remedy = "Send a GSS or SNAC code from GET /v1/councils.";
            return RequestProblem.INVALID_PARAMETER
                    .with(detail, remedy)
                    .fault(Fault.in("council", "council-unknown", code, detail, remedy));
        });
    }
}
