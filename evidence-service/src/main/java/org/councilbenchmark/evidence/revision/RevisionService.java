package org.councilbenchmark.evidence.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.councilbenchmark.evidence.revision.RevisionRepository.Standing;
import org.councilbenchmark.evidence.store.StoredContent;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;

/** The revisions of documents; whoever asks has made sure that the document is the caller's. */
@ApplicationScoped
public class RevisionService {

    @Inject
    RevisionRepository revisions;

    /**
     * Adds the next revision of a document whose row the transaction has locked, so that the chain has no fork.
     *
     * @param eventVersion of the event that tells its acceptance; null when it goes into quarantine
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public RevisionView add(UUID document, NewRevision facts, String by, Long eventVersion) {
        Optional<Revision> last = revisions.last(document);
        Revision.Key key = new Revision.Key(
                document, last.map(each -> each.key.number() + 1).orElse(1));
        Revision revision =
                new Revision(key, facts, by, last.map(each -> each.chain).orElse(Revision.CHAIN_START));
        RevisionStanding standing = new RevisionStanding(revision, eventVersion);
        revisions.add(revision, standing);
        return RevisionView.of(revision, standing);
    }

    /** All of a document's, oldest first. */
    public List<RevisionView> of(UUID document) {
        return revisions.of(document).stream().map(Standing::view).toList();
    }

    /** The one that came last, whatever became of it. */
    public RevisionView last(UUID document) {
        int number = revisions.last(document).orElseThrow().key.number();
        return revisions.find(document, number).orElseThrow().view();
    }

    public Page<RevisionView> of(UUID document, Paging paging) {
        List<RevisionView> items =
                revisions.of(document, paging).stream().map(Standing::view).toList();
        return Page.of(items, paging, revisions.count("key.document", document));
    }

    public Optional<RevisionView> find(UUID document, int number) {
        return revisions.find(document, number).map(Standing::view);
    }

    /** The current revision by document. */
    public Map<UUID, RevisionView> current(Collection<UUID> documents) {
        return revisions.current(documents).stream()
                .collect(Collectors.toMap(each -> each.revision().key.document(), Standing::view));
    }

    /** Writes down the verdict on a revision in quarantine. */
    @Transactional(Transactional.TxType.MANDATORY)
    public RevisionView settle(UUID document, int number, Verdict verdict, long eventVersion) {
        Standing found = revisions.find(document, number).orElseThrow();
        found.standing().settle(verdict, eventVersion);
        return found.view();
    }

    public boolean anyAccepted(UUID document) {
        return revisions.anyAccepted(document);
    }

    /** Whether a scanner has rejected this content, in whichever document. */
    public boolean anyRejected(StoredContent content) {
        return revisions.anyRejected(content.sha256());
    }
}
