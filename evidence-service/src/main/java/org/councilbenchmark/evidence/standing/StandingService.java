package org.councilbenchmark.evidence.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Keeps what became of documents; whoever asks has made sure that the document is the caller's, and locked it. */
@ApplicationScoped
public class StandingService {

    @Inject
    StandingRepository standings;

    public StandingView of(UUID document) {
        return of(List.of(document)).get(document);
    }

    /** By document; each has one. */
    public Map<UUID, StandingView> of(Collection<UUID> documents) {
        Map<UUID, Standing> rows = new HashMap<>();
        Map<UUID, List<UUID>> supersedes = new HashMap<>();
        for (Standing row : standings.of(documents)) {
            rows.put(row.document, row);
            supersedes
                    .computeIfAbsent(row.supersededBy, none -> new ArrayList<>())
                    .add(row.document);
        }
        Map<UUID, StandingView> views = new HashMap<>();
        documents.forEach(id -> views.put(id, StandingView.of(rows.get(id), supersedes.getOrDefault(id, List.of()))));
        return views;
    }

    /**
     * Until the end of the transaction nobody else says which of the council's documents supersedes which: only then
     * does the answer of {@link #leadsTo} hold. Comes after the locks of documents.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void orderAlone(String council) {
        standings.alone(council);
    }

    /** Whether following the successors of one document leads to the other. */
    public boolean leadsTo(UUID from, UUID to) {
        return from.equals(to) || standings.leadsTo(from, to);
    }

    /** The numbers of its revisions that a completed assessment was decided on. */
    public Set<Integer> reliedOn(UUID document) {
        return Set.copyOf(standings.reliedOn(document));
    }

    /** Whether it backs something in an assessment that was or may yet be decided on it; the document is locked. */
    public boolean linked(UUID document) {
        return standings.linked(document);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void supersede(UUID document, UUID by) {
        standings.row(document).supersededBy = by;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(UUID document, Mark withdrawal) {
        Standing row = standings.row(document);
        row.withdrawnAt = withdrawal.at();
        row.withdrawnBy = withdrawal.by();
        row.withdrawalReason = withdrawal.reason();
    }

    /** @param until null for what the rule of the configuration says */
    @Transactional(Transactional.TxType.MANDATORY)
    public void retain(UUID document, LocalDate until) {
        standings.row(document).retainUntil = until;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(UUID document, Mark hold) {
        Standing row = standings.row(document);
        row.heldSince = hold.at();
        row.heldBy = hold.by();
        row.holdReason = hold.reason();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void release(UUID document) {
        hold(document, new Mark(null, null, null));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void dispose(UUID document, Mark disposal) {
        Standing row = standings.row(document);
        row.disposedAt = disposal.at();
        row.disposedBy = disposal.by();
    }
}
