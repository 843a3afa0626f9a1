package org.councilbenchmark.evidence.chain;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.councilbenchmark.evidence.store.VerifiedContents;
import org.councilbenchmark.platform.problem.ProblemException;
import org.jboss.logging.Logger;

/** Checks documents: their chains in the database, and their contents in the store. */
@ApplicationScoped
public class ChainService {

    private static final Logger LOG = Logger.getLogger(ChainService.class);

    @Inject
    ChainRepository chains;

    @Inject
    VerifiedContents contents;

    /** A document with everything that is wrong about it. */
    public record Checked(RecordedChain chain, List<Finding> findings) {}

    /** The chain alone: in milliseconds, whatever the size of the contents. */
    public Checked checkChain(UUID document) {
        return checked(chains.chains(Set.of(document)).get(0), List.of());
    }

    /** Chain and contents. Reads all contents through: never inside a transaction. */
    public Checked check(UUID document) {
        RecordedChain chain = chains.chains(Set.of(document)).get(0);
        return checked(chain, checkContents(chain));
    }

    /** As {@link #check}, the next documents by id. */
    public List<Checked> checkAfter(UUID last, int lot) {
        List<RecordedChain> next = QuarkusTransaction.requiringNew().call(() -> {
            List<UUID> documents = chains.after(last, lot);
            return documents.isEmpty() ? List.of() : chains.chains(documents);
        });
        return next.stream().map(chain -> checked(chain, checkContents(chain))).toList();
    }

    private Checked checked(RecordedChain chain, List<Finding> ofContents) {
        List<Finding> findings = new ArrayList<>(chain.check());
        if (findings.isEmpty() && !chain.revisions().isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> anchor(chain));
        }
        findings.addAll(ofContents);
        findings.forEach(finding -> LOG.errorf(
                "document not as recorded document=%s revision=%d finding=%s",
                chain.document(), finding.number(), finding.code()));
        return new Checked(chain, findings);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void anchor(RecordedChain chain) {
        chains.anchor(chain);
    }

    /** What was rejected or disposed of is never given out, and need not be kept. */
    private List<Finding> checkContents(RecordedChain chain) {
        List<Finding> findings = new ArrayList<>();
        for (RecordedRevision revision : chain.revisions()) {
            if (isKept(chain, revision)) {
                checkContent(chain.document(), revision, findings);
            }
        }
        return findings;
    }

    private void checkContent(UUID document, RecordedRevision revision, List<Finding> findings) {
        try {
            contents.open(revision.content());
        } catch (ProblemException wanting) {
            switch (wanting.type().slug()) {
                case "content-missing" -> {
                    if (isStillKept(document, revision.number())) {
                        add(findings, revision, Finding.Code.CONTENT_MISSING, wanting);
                    }
                }
                case "content-damaged" -> add(findings, revision, Finding.Code.CONTENT_DAMAGED, wanting);
                default -> throw wanting;
            }
        }
    }

    /** Reading contents takes its time: this one may have been rejected or disposed of since the chain was read. */
    private boolean isStillKept(UUID document, int number) {
        RecordedChain now = QuarkusTransaction.requiringNew()
                .call(() -> chains.chains(Set.of(document)).get(0));
        return now.revisions().stream().anyMatch(each -> each.number() == number && isKept(now, each));
    }

    private static boolean isKept(RecordedChain chain, RecordedRevision revision) {
        return !chain.disposed() && !"REJECTED".equals(revision.state());
    }

    private static void add(
            List<Finding> findings, RecordedRevision revision, Finding.Code code, ProblemException wanting) {
        findings.add(new Finding(revision.number(), code, wanting.getMessage()));
    }
}
