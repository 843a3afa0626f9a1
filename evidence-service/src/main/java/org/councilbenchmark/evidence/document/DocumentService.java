package org.councilbenchmark.evidence.document;

import static org.councilbenchmark.evidence.document.DocumentProblem.DOCUMENT_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.councilbenchmark.evidence.council.Council;
import org.councilbenchmark.evidence.council.CouncilScope;
import org.councilbenchmark.evidence.council.CouncilService;
import org.councilbenchmark.evidence.council.CouncilView;
import org.councilbenchmark.evidence.document.DocumentRepository.Current;
import org.councilbenchmark.evidence.store.ContentLedger;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.outbox.Outbox;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.RequestProblem;
import org.councilbenchmark.platform.security.Actor;
import org.councilbenchmark.platform.security.Roles;

/** Records documents and finds them again, within the caller's councils. */
@ApplicationScoped
public class DocumentService {

    private static final Set<String> ACTIONS = Set.of("link", "unlink");

    @Inject
    DocumentRepository documents;

    @Inject
    ContentLedger contents;

    @Inject
    CouncilService councils;

    @Inject
    Outbox outbox;

    @Inject
    Actor actor;

    /** Records a document whose content is stored, and tells of it. */
    @Transactional
    public Versioned accept(NewDocument facts) {
        contents.enter(facts.content());
        Document document = new Document(facts);
        Revision revision = Revision.first(document, facts, actor.id());
        outbox.add(document.accepted(revision));
        documents.persist(document);
        documents.getEntityManager().persist(revision);
        return versioned(new Current(document, revision));
    }

    Versioned get(UUID id) {
        return versioned(current(id));
    }

    Page<DocumentView> search(DocumentFilter filter, Paging paging) {
        String council = filter.council == null ? null : idOf(filter.council);
        DocumentRepository.Found found = documents.search(filter, council, councils.scope(), paging);
        Map<String, Council> owners = councils.byIds(
                found.page().stream().map(each -> each.document().council).collect(Collectors.toSet()));
        List<DocumentView> items =
                found.page().stream().map(each -> view(each, owners)).toList();
        return Page.of(items, paging, found.total());
    }

    /** The document if it is there and the caller's; 404 otherwise. */
    public OwnDocument require(UUID id) {
        Current found = current(id);
        return OwnDocument.of(found.document(), found.revision());
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
        List<Current> next = documents.after(last, lot);
        outbox.addAll(next.stream()
                .map(each -> each.document().accepted(each.revision()))
                .toList());
        return next.stream().map(each -> each.document().id).toList();
    }

    private Current current(UUID id) {
        CouncilScope scope = councils.scope();
        return documents
                .find(id, scope)
                .orElseThrow(() -> DOCUMENT_NOT_FOUND.with(
                        "No document of your councils has the id " + id + ".",
                        "Check the id, or look for the document with GET /v1/documents."));
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

    private Versioned versioned(Current current) {
        String owner = current.document().council;
        return new Versioned(current.document().version, view(current, councils.byIds(Set.of(owner))));
    }

    private DocumentView view(Current current, Map<String, Council> owners) {
        String owner = current.document().council;
        CouncilView council = owners.containsKey(owner) ? owners.get(owner).view() : new CouncilView(owner, owner);
        return DocumentView.of(current.document(), current.revision(), council, allowedActions());
    }

    private Set<String> allowedActions() {
        boolean mayChange = actor.is(Roles.ASSESSOR) || actor.is(Roles.APPROVER) || actor.is(Roles.ADMINISTRATOR);
        return mayChange ? ACTIONS : Set.of();
    }

    /** A view with the version that its ETag carries. */
    public record Versioned(long version, DocumentView view) {}
}
