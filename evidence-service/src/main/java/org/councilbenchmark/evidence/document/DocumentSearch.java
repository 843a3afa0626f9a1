package org.councilbenchmark.evidence.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.councilbenchmark.evidence.council.Council;
import org.councilbenchmark.evidence.council.CouncilService;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.RequestProblem;

/** Finds documents within the caller's councils. */
@ApplicationScoped
class DocumentSearch {

    @Inject
    DocumentRepository documents;

    @Inject
    DocumentViews views;

    @Inject
    CouncilService councils;

    Page<DocumentView> page(DocumentFilter filter, Paging paging) {
        String council = filter.council == null ? null : idOf(filter.council);
        DocumentRepository.Found found = documents.search(filter, council, councils.scope(), paging);
        return Page.of(views.of(found.page()), paging, found.total());
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
