package org.councilbenchmark.evidence.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.councilbenchmark.evidence.council.CouncilScope;
import org.councilbenchmark.evidence.council.CouncilService;
import org.councilbenchmark.evidence.document.DocumentService;
import org.councilbenchmark.platform.http.Paging;

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
        String council = filter.council == null ? null : councils.requireParameter(filter.council);
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
}
