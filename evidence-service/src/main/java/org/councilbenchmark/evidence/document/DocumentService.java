package org.councilbenchmark.evidence.document;

import static org.councilbenchmark.evidence.document.DocumentProblem.DOCUMENT_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.councilbenchmark.evidence.council.Council;
import org.councilbenchmark.evidence.council.CouncilService;
import org.councilbenchmark.evidence.council.CouncilView;
import org.councilbenchmark.evidence.revision.NewRevision;
import org.councilbenchmark.evidence.revision.Quarantine;
import org.councilbenchmark.evidence.revision.RevisionService;
import org.councilbenchmark.evidence.revision.RevisionState;
import org.councilbenchmark.evidence.revision.RevisionView;
import org.councilbenchmark.evidence.store.ContentLedger;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.outbox.Outbox;
import org.councilbenchmark.platform.problem.ProblemException;
import org.councilbenchmark.platform.security.Actor;
import org.councilbenchmark.platform.security.Roles;

/** Records documents and finds them again, within the caller's councils. */
@ApplicationScoped
public class DocumentService {

    private static final Set<String> ACTIONS = Set.of("link", "unlink", "revise");

    @Inject
    DocumentRepository documents;

    @Inject
    ContentLedger contents;

    @Inject
    RevisionService revisions;

    @Inject
    Quarantine quarantine;

    @Inject
    CouncilService councils;

    @Inject
    Outbox outbox;

    @Inject
    Actor actor;

    /** Records a document whose content is stored, and tells of it unless it has to be scanned first. */
    @Transactional
    public Versioned accept(NewDocument facts) {
        contents.enter(facts.revision().content());
        Document document = new Document(facts);
        documents.persist(document);
        RevisionView revision = add(document, facts.revision());
        return versioned(document, revision);
    }

    /** Adds a revision whose content is stored; a content equal to the last one's changes nothing. */
    @Transactional
    public Versioned revise(UUID id, ExpectedVersion expected, NewRevision facts) {
        Document document = lockVisible(id);
        expected.require(document.version);
        List<RevisionView> all = revisions.of(id);
        if (!all.get(all.size() - 1).content().equals(facts.content())) {
            contents.enter(facts.content());
            RevisionView added = add(document, facts);
            if (added.state() == RevisionState.ACCEPTED) {
                document.currentRevision = added.number();
            }
        }
        return versioned(document);
    }

    private RevisionView add(Document document, NewRevision facts) {
        if (quarantine.isOn()) {
            document.change();
            return revisions.add(document.id, facts, actor.id(), null);
        }
        boolean first = document.eventVersion == 0;
        RevisionView added = revisions.add(document.id, facts, actor.id(), document.changeWithEvent());
        outbox.add(first ? document.accepted(added) : document.revised(added));
        return added;
    }

    Versioned get(UUID id) {
        return versioned(visible(id));
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
        Map<String, Council> owners =
                councils.byIds(found.values().stream().map(each -> each.council).collect(Collectors.toSet()));
        Map<UUID, RevisionView> current = revisions.current(List.copyOf(found.keySet()));
        return ids.stream()
                .filter(found::containsKey)
                .map(id -> view(found.get(id), current.get(id), owners))
                .toList();
    }

    /** The document if it is there and the caller's; 404 otherwise. */
    public OwnDocument require(UUID id) {
        Document found = visible(id);
        return OwnDocument.of(found, current(found));
    }

    /** The document if it may be used; a problem that says why not otherwise. */
    public OwnDocument requireAvailable(UUID id) {
        return Availability.require(require(id));
    }

    /** The document if its content is a file that can be uploaded anew. */
    public OwnDocument requireFile(UUID id) {
        OwnDocument document = require(id);
        if (document.kind() != DocumentKind.FILE) {
            throw DocumentProblem.NOT_A_FILE.with(
                    "The document is of the kind " + document.kind() + "; its content is no file.",
                    "Record a new document, and let it supersede this one.");
        }
        return document;
    }

    /** Until the end of the transaction nobody else changes the document or its links. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(UUID id) {
        documents.lock(id);
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

    /** Tells the next acceptances again, as they were told first; returns the documents in order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> republishAfter(UUID last, int lot) {
        List<Document> next = documents.after(last, lot);
        Map<UUID, RevisionView> current =
                revisions.current(next.stream().map(each -> each.id).toList());
        outbox.addAll(next.stream()
                .filter(each -> current.get(each.id).state() == RevisionState.ACCEPTED)
                .map(each -> each.accepted(current.get(each.id)))
                .toList());
        return next.stream().map(each -> each.id).toList();
    }

    private Document visible(UUID id) {
        return documents.find(id, councils.scope()).orElseThrow(() -> notFound(id));
    }

    private Document lockVisible(UUID id) {
        Document document = documents.lock(id);
        if (document == null || !councils.scope().covers(document.council)) {
            throw notFound(id);
        }
        return document;
    }

    private static ProblemException notFound(UUID id) {
        return DOCUMENT_NOT_FOUND.with(
                "No document of your councils has the id " + id + ".",
                "Check the id, or look for the document with GET /v1/documents.");
    }

    private RevisionView current(Document document) {
        return revisions.find(document.id, document.currentRevision).orElseThrow();
    }

    private Versioned versioned(Document document) {
        return versioned(document, current(document));
    }

    private Versioned versioned(Document document, RevisionView revision) {
        return new Versioned(document.version, view(document, revision, councils.byIds(Set.of(document.council))));
    }

    private DocumentView view(Document document, RevisionView revision, Map<String, Council> owners) {
        String owner = document.council;
        CouncilView council = owners.containsKey(owner) ? owners.get(owner).view() : new CouncilView(owner, owner);
        return DocumentView.of(document, revision, council, allowedActions());
    }

    private Set<String> allowedActions() {
        boolean mayChange = actor.is(Roles.ASSESSOR) || actor.is(Roles.APPROVER) || actor.is(Roles.ADMINISTRATOR);
        return mayChange ? ACTIONS : Set.of();
    }

    /** A view with the version that its ETag carries. */
    public record Versioned(long version, DocumentView view) {}
}
