package org.councilbenchmark.evidence.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.councilbenchmark.evidence.document.DocumentService;
import org.councilbenchmark.evidence.document.OwnDocument;
import org.councilbenchmark.evidence.quota.Amount;
import org.councilbenchmark.evidence.quota.QuotaService;
import org.councilbenchmark.evidence.revision.RevisionState;
import org.councilbenchmark.evidence.revision.RevisionView;
import org.councilbenchmark.evidence.standing.StandingService;
import org.councilbenchmark.evidence.store.ContentLedger;
import org.councilbenchmark.platform.problem.ProblemException;

/** Whether a content may go, and how it goes: other documents with the same content keep it. */
@ApplicationScoped
class Disposing {

    @Inject
    DocumentService documents;

    @Inject
    StandingService standings;

    @Inject
    ContentLedger contents;

    @Inject
    QuotaService quotas;

    List<ProblemException> obstacles(OwnDocument document, Retention retention) {
        boolean scanning =
                documents.revisions(document.id()).stream().anyMatch(each -> each.state() == RevisionState.QUARANTINED);
        return Obstacles.of(document, retention, standings.linked(document.id()), scanning);
    }

    void requireAllowed(OwnDocument document, Retention retention) {
        obstacles(document, retention).stream().findFirst().ifPresent(first -> {
            throw first;
        });
    }

    /** What has no content any more can neither be kept nor be disposed of. */
    OwnDocument requireKept(OwnDocument document) {
        if (document.standing().disposal() != null) {
            documents.requireAvailable(document.id());
        }
        return document;
    }

    /** The quota first, then contents in the order of their digests: no two transactions wait for each other in a circle. */
    void letGo(OwnDocument document) {
        List<RevisionView> revisions = documents.revisions(document.id());
        long kept = revisions.stream()
                .filter(each -> each.state() != RevisionState.REJECTED)
                .mapToLong(RevisionView::bytes)
                .sum();
        quotas.giveBack(document.council(), Amount.document(kept));
        revisions.stream().map(RevisionView::sha256).distinct().sorted().forEach(contents::release);
    }
}
