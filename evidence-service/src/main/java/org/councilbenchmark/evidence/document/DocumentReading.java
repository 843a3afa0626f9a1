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
 * council, and those of others who may see an assessment that the document backs. The latter read the revisions that are
 * meant there, and no other.
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

    /** A document with the revision that the caller reads of it. */
    record Opened(Document document, RevisionView revision) {}

    /** The document if the caller may read it; 404 otherwise. May ask elsewhere: never inside a transaction. */
    public OwnDocument readable(UUID id) {
        return described(open(id));
    }

    /** As {@link #readable}, and it may be used as it stands; a problem that says why not otherwise. */
    public OwnDocument readableAvailable(UUID id) {
        return Availability.require(readable(id));
    }

    /**
     * A revision whose content may be given out, for a caller who may read the document; empty where the document has no
     * such revision, or none that is the caller's business; a problem that says why its content is not given out.
     *
     * @param number null for the latest that the caller may read: their own council's people the current one, others the
     *     one that backs what they are shown
     */
    public Optional<OwnDocument> readableContent(UUID id, Integer number) {
        return open(id, number).map(this::described).map(this::givenOut);
    }

    /** As {@link #readableContent}; 404 where there is no such revision. */
    public OwnDocument requireContent(UUID id, Integer number) {
        return readableContent(id, number).orElseThrow(() -> DocumentRules.noRevision(id, number));
    }

    /**
     * A revision whose content may be given out; empty otherwise. For callers whose right was established before: it asks
     * for nobody.
     */
    public Optional<OwnDocument> published(UUID id, int number) {
        return documents
                .findByIdOptional(id)
                .flatMap(found -> opened(found, number))
                .map(this::described)
                .filter(this::isGivenOut);
    }

    private OwnDocument givenOut(OwnDocument document) {
        return isGivenOut(document) ? document : Availability.require(document);
    }

    /** What was withdrawn, too, where a completed assessment was decided on this very revision. */
    private boolean isGivenOut(OwnDocument document) {
        return document.available()
                || document.state() == DocumentState.WITHDRAWN
                        && standings.reliedOn(document.id()).contains(document.revision());
    }

    Opened open(UUID id) {
        return open(id, null).orElseThrow();
    }

    private Optional<Opened> open(UUID id, Integer number) {
        return documents
                .find(id, councils.scope())
                .map(own -> opened(own, number == null ? own.currentRevision : number))
                .orElseGet(() -> ofOthers(id, number));
    }

    /** Only revisions that back what the caller is shown are there at all. */
    private Optional<Opened> ofOthers(UUID id, Integer number) {
        int latest = access.latestRevision(id).orElseThrow(() -> DocumentRules.notFound(id));
        if (number != null && number != latest && !access.mayRead(id, number)) {
            return Optional.empty();
        }
        return opened(documents.findById(id), number == null ? latest : number);
    }

    private Optional<Opened> opened(Document document, int number) {
        return revisions.find(document.id, number).map(revision -> new Opened(document, revision));
    }

    private OwnDocument described(Opened opened) {
        Document document = opened.document();
        return OwnDocument.of(document, opened.revision(), standings.of(document.id));
    }
}
