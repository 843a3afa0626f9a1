package org.councilbenchmark.evidence.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.evidence.access.EvidenceAccess;
import org.councilbenchmark.evidence.council.CouncilService;
import org.councilbenchmark.evidence.revision.RevisionService;
import org.councilbenchmark.evidence.revision.RevisionState;
import org.councilbenchmark.evidence.revision.RevisionView;

/**
 * Single documents for whoever may read them, which are more people than may find, change or list them: the people of the
 * council, and those of others who may see an assessment that the document backs.
 */
@ApplicationScoped
public class DocumentReading {

    @Inject
    DocumentRepository documents;

    @Inject
    RevisionService revisions;

    @Inject
    CouncilService councils;

    @Inject
    EvidenceAccess access;

    /** The document if the caller may read it; 404 otherwise. May ask elsewhere: never inside a transaction. */
    public OwnDocument readable(UUID id) {
        return described(open(id));
    }

    /** As {@link #readable}, and its content may be given out; a problem that says why not otherwise. */
    public OwnDocument readableContent(UUID id) {
        return Availability.require(readable(id));
    }

    /**
     * A revision that may be given out, of a document that is available; empty otherwise. For callers whose right was
     * established before: it asks for nobody.
     */
    public Optional<RevisionView> published(UUID id, int number) {
        return documents
                .findByIdOptional(id)
                .filter(found -> described(found).available())
                .flatMap(found -> revisions.find(id, number))
                .filter(revision -> revision.state() == RevisionState.ACCEPTED);
    }

    Document open(UUID id) {
        return documents
                .find(id, councils.scope())
                .or(() -> access.mayRead(id) ? documents.findByIdOptional(id) : Optional.empty())
                .orElseThrow(() -> DocumentService.notFound(id));
    }

    private OwnDocument described(Document document) {
        RevisionView current =
                revisions.find(document.id, document.currentRevision).orElseThrow();
        return OwnDocument.of(document, current);
    }
}
