package org.councilbenchmark.evidence.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.evidence.document.DocumentReading;
import org.councilbenchmark.evidence.document.OwnDocument;
import org.councilbenchmark.platform.http.Paging;

/** Shows text to those who may read the document. */
@ApplicationScoped
class TextService {

    @Inject
    DocumentReading documents;

    @Inject
    ExtractionRepository extractions;

    TextView of(UUID id, Paging paging) {
        OwnDocument document = documents.readableAvailable(id);
        if (!document.current()) {
            return TextView.notKept(id, document.revision(), paging);
        }
        Optional<Extraction> found = extractions.find(id);
        return found.map(extraction -> TextView.of(id, extraction, extractions.parts(id, extraction, paging), paging))
                .orElseGet(() -> TextView.notEntered(id, paging));
    }
}
