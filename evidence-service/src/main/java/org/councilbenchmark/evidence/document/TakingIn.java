package org.councilbenchmark.evidence.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.councilbenchmark.evidence.journal.Change;
import org.councilbenchmark.evidence.journal.Deed;
import org.councilbenchmark.evidence.journal.DocumentAction;
import org.councilbenchmark.evidence.journal.Journal;
import org.councilbenchmark.evidence.quota.Amount;
import org.councilbenchmark.evidence.quota.QuotaService;
import org.councilbenchmark.evidence.revision.NewRevision;
import org.councilbenchmark.evidence.revision.Quarantine;
import org.councilbenchmark.evidence.revision.RevisionService;
import org.councilbenchmark.evidence.revision.RevisionState;
import org.councilbenchmark.evidence.revision.RevisionView;
import org.councilbenchmark.evidence.revision.Verdict;
import org.councilbenchmark.evidence.store.ContentLedger;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.security.Actor;

/**
 * How a content gets into a document: at once, or by way of the quarantine. Either way document, revision, state,
 * history and event change in one transaction.
 */
@ApplicationScoped
public class TakingIn {

    @Inject
    DocumentRepository documents;

    @Inject
    RevisionService revisions;

    @Inject
    Quarantine quarantine;

    @Inject
    ContentLedger contents;

    @Inject
    QuotaService quotas;

    @Inject
    Journal journal;

    @Inject
    Actor actor;

    /**
     * Adds a revision to a document that the transaction has locked or made; the quota's lock comes before the content's.
     */
    void add(Document document, NewRevision facts, Amount amount) {
        refuseRejected(document.kind, facts);
        quotas.take(document.council, amount, document.kind.place());
        contents.enter(facts.content());
        if (quarantine.isOn()) {
            document.change();
            journal.write(deed(revisions.add(document.id, facts, actor.id(), null), document.id));
            return;
        }
        boolean first = !revisions.anyAccepted(document.id);
        RevisionView added = revisions.add(document.id, facts, actor.id(), document.changeWithEvent());
        document.currentRevision = added.number();
        journal.tell(deed(added, document.id), first ? document.accepted(added) : document.revised(added));
    }

    private static Deed deed(RevisionView added, UUID document) {
        DocumentAction action = added.number() == 1 ? DocumentAction.RECORDED : DocumentAction.REVISED;
        return Deed.of(document, added.acceptedBy(), action, number(added));
    }

    private static Change number(RevisionView revision) {
        return new Change("revision", null, Integer.toString(revision.number()));
    }

    /** Writes down a verdict, once; a second worker with the same one changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void settle(UUID id, int number, Verdict verdict) {
        Document document = documents.lock(id);
        if (revisions.find(id, number).orElseThrow().state() != RevisionState.QUARANTINED) {
            return;
        }
        boolean first = !revisions.anyAccepted(id);
        RevisionView settled = revisions.settle(id, number, verdict, document.changeWithEvent());
        if (settled.state() == RevisionState.REJECTED) {
            reject(document, settled);
            return;
        }
        document.currentRevision = first ? number : Math.max(document.currentRevision, number);
        journal.tell(
                Deed.of(id, Deed.SERVICE, DocumentAction.ACCEPTED, number(settled)),
                first ? document.accepted(settled) : document.revised(settled));
    }

    /**
     * First the quota's lock, then the content's, then the outbox's, as in taking in: two transactions never wait in a
     * circle.
     */
    private void reject(Document document, RevisionView rejected) {
        quotas.giveBack(document.council, Amount.revision(rejected.bytes()));
        contents.release(rejected.sha256());
        Deed deed = Deed.of(document.id, Deed.SERVICE, DocumentAction.REJECTED, number(rejected));
        journal.tell(deed.because(rejected.scan().finding()), document.rejected(rejected));
    }

    private void refuseRejected(DocumentKind kind, NewRevision facts) {
        if (revisions.anyRejected(facts.content())) {
            String detail = "The scanner has rejected this very content before.";
            String remedy = "Clean the document on your side, and send the clean one.";
            throw DocumentProblem.CONTENT_REJECTED
                    .with(detail, remedy)
                    .fault(Fault.at(kind.place(), "content-rejected", facts.fileName(), detail, remedy));
        }
    }
}
