package org.councilbenchmark.evidence.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.evidence.access.EvidenceAccess;
import org.councilbenchmark.evidence.council.CouncilService;
import org.councilbenchmark.evidence.revision.RevisionService;
import org.councilbenchmark.evidence.revision.RevisionView;
import org.councilbenchmark.evidence.standing.StandingService;

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
    StandingService standings;

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
        return givenOut(readable(id));
    }

    /**
     * A revision whose content may be given out; empty otherwise. For callers whose right was established before: it asks
     * for nobody.
     */
    public Optional<OwnDocument> published(UUID id, int number) {
        return documents
                .findByIdOptional(id)
                .flatMap(found -> revisions.find(id, number).map(revision -> described(found, revision)))
                .filter(this::isGivenOut);
    }

    /** The document if its content may be given out: withdrawn ones too, where a frozen assessment relies on them. */
    OwnDocument givenOut(OwnDocument document) {
        return isGivenOut(document) ? document : Availability.require(document);
    }

    private boolean isGivenOut(OwnDocument document) {
        return document.available() || document.state() == DocumentState.WITHDRAWN && standings.reliedOn(document.id());
    }

    Document open(UUID id) {
        return documents
                .find(id, councils.scope())
                .or(() -> access.mayRead(id) ? documents.findByIdOptional(id) : Optional.empty())
                .orElseThrow(() -> DocumentRules.notFound(id));
    }

    private OwnDocument described(Document document) {
        return described(
                document, revisions.find(document.id, document.currentRevision).orElseThrow());
    }

    private OwnDocument described(Document document, RevisionView revision) {
        return OwnDocument.of(document, revision, standings.of(document.id));
    }
}
