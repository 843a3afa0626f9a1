package org.councilbenchmark.evidence.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.councilbenchmark.evidence.council.CouncilService;
import org.councilbenchmark.evidence.journal.Journal;
import org.councilbenchmark.evidence.quota.Amount;
import org.councilbenchmark.evidence.revision.NewRevision;
import org.councilbenchmark.evidence.revision.RevisionService;
import org.councilbenchmark.evidence.revision.RevisionState;
import org.councilbenchmark.evidence.revision.RevisionView;
import org.councilbenchmark.evidence.standing.StandingService;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;

/** Records documents and opens them to the other features, within the caller's councils. */
@ApplicationScoped
public class DocumentService {

    @Inject
    DocumentRepository documents;

    @Inject
    DocumentReading reading;

    @Inject
    DocumentViews views;

    @Inject
    TakingIn takingIn;

    @Inject
    RevisionService revisions;

    @Inject
    StandingService standings;

    @Inject
    CouncilService councils;

    @Inject
    Journal journal;

    /** Records a document whose content is stored, and tells of it unless it has to be scanned first. */
    @Transactional
    public Versioned accept(NewDocument facts) {
        Document document = new Document(facts);
        documents.persist(document);
        takingIn.add(
                document,
                facts.revision(),
                Amount.document(facts.revision().content().bytes()));
        return versioned(document);
    }

    /** Adds a revision whose content is stored; one equal to the last changes nothing unless that was rejected. */
    @Transactional
    public Versioned revise(UUID id, ExpectedVersion expected, NewRevision facts) {
        Document document = lockVisible(id);
        expected.require(document.version);
        DocumentRules.mayBeRevised(own(document));
        RevisionView last = revisions.last(id);
        if (last.state() == RevisionState.REJECTED || !last.content().equals(facts.content())) {
            takingIn.add(document, facts, Amount.revision(facts.content().bytes()));
        }
        return versioned(document);
    }

    /** As {@link DocumentReading#readable} reads it. */
    public Versioned get(UUID id) {
        DocumentReading.Opened opened = reading.open(id);
        return new Versioned(opened.document().version, views.of(opened.document(), opened.revision()));
    }

    /** All revisions of a document that the caller may see, oldest first. */
    public List<RevisionView> revisions(UUID id) {
        return revisions.of(visible(id).id);
    }

    Page<RevisionView> revisions(UUID id, Paging paging) {
        return revisions.of(visible(id).id, paging);
    }

    /** Those of the documents that the caller may see, in this order. */
    public List<DocumentView> views(List<UUID> ids) {
        Map<UUID, Document> found = documents.find(ids, councils.scope()).stream()
                .collect(Collectors.toMap(each -> each.id, Function.identity()));
        return views.of(ids.stream().map(found::get).filter(Objects::nonNull).toList());
    }

    /** What state each of the documents is in; whoever asks has made sure that they may be seen. */
    public Map<UUID, DocumentState> states(Set<UUID> ids) {
        return documents.states(ids);
    }

    /** The document if it is there and the caller's; 404 otherwise. */
    public OwnDocument require(UUID id) {
        return own(visible(id));
    }

    /** The document if it may be used; a problem that says why not otherwise. */
    public OwnDocument requireAvailable(UUID id) {
        return Availability.require(require(id));
    }

    /** The document if its content is a file that can be uploaded anew. */
    public OwnDocument requireFile(UUID id) {
        OwnDocument document = require(id);
        DocumentRules.mayBeRevised(document);
        return document;
    }

    /** The document for a change: the caller's, of the version that the caller saw, locked until the end. */
    @Transactional(Transactional.TxType.MANDATORY)
    public OwnDocument open(UUID id, ExpectedVersion expected) {
        Document document = lockVisible(id);
        expected.require(document.version);
        return own(document);
    }

    /** Until the end of the transaction nobody else changes the document or its links. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(UUID id) {
        documents.lock(id);
    }

    /** Takes over what is said of the document; the caller counts the change. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void describe(UUID id, Metadata metadata) {
        documents.lock(id).describe(metadata);
    }

    /** Counts a change that others hear of; returns the version for its event. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long changeWithEvent(UUID id) {
        return documents.lock(id).changeWithEvent();
    }

    /** Counts a change that stays here. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void change(UUID id) {
        documents.lock(id).change();
    }

    /** The document as it is shown, with the version that its ETag carries. */
    public Versioned versioned(UUID id) {
        return versioned(visible(id));
    }

    /** Tells everything about the next documents again, word for word; returns the documents in order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> republishAfter(UUID last, int lot) {
        List<UUID> next =
                documents.after(last, lot).stream().map(each -> each.id).toList();
        if (!next.isEmpty()) {
            journal.retell(next);
        }
        return next;
    }

    private Document visible(UUID id) {
        return documents.find(id, councils.scope()).orElseThrow(() -> DocumentRules.notFound(id));
    }

    private Document lockVisible(UUID id) {
        Document document = documents.lock(id);
        if (document == null || !councils.scope().covers(document.council)) {
            throw DocumentRules.notFound(id);
        }
        return document;
    }

    private OwnDocument own(Document document) {
        RevisionView current =
                revisions.find(document.id, document.currentRevision).orElseThrow();
        return OwnDocument.of(document, current, standings.of(document.id));
    }

    private Versioned versioned(Document document) {
        return new Versioned(document.version, views.of(document));
    }

    /** A view with the version that its ETag carries. */
    public record Versioned(long version, DocumentView view) {}
}
