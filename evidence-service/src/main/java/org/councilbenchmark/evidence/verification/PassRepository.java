package org.councilbenchmark.evidence.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.evidence.chain.ChainService;
import org.councilbenchmark.evidence.chain.Finding;
import org.hibernate.Session;

/** Passes over all documents, and what they found. */
@ApplicationScoped
class PassRepository {

    private static final int MOST_SHOWN = 500;
    private static final String OPEN = "insert into verification (id, requested_by, requested_at, documents)"
            + " select :id, :by, now(), count(*) from document on conflict ((true)) where finished_at is null do nothing";
    private static final String RECENT = "select 1 from verification where requested_at > :since";
    private static final String RUNNING = "select id from verification where finished_at is null";
    private static final String CLAIM = "update verification set leased_until = :until where id = (select id"
            + " from verification where finished_at is null and (leased_until is null or leased_until < now())"
            + " for update skip locked) returning id, last_document";
    private static final String ADVANCE = "update verification set last_document = :last, verified = verified + :count,"
            + " leased_until = :until where id = :id and last_document = :before";
    private static final String FINISH =
            "update verification set finished_at = now(), leased_until = null where id = :id and finished_at is null";
    private static final String FOUND =
            "insert into verification_finding (verification_id, document_id, number, code, detail)"
                    + " values (:id, :document, :number, :code, :detail) on conflict do nothing";
    private static final String GET = "select v.requested_by, v.requested_at, v.finished_at, v.documents, v.verified,"
            + " (select count(*) from verification_finding f where f.verification_id = v.id)"
            + " from verification v where v.id = :id";
    private static final String FINDINGS = "select document_id, number, code, detail from verification_finding"
            + " where verification_id = :id order by document_id, number, code";

    @Inject
    Session database;

    /** False when one is running. */
    boolean open(UUID id, String by) {
        return database.createNativeMutationQuery(OPEN)
                        .setParameter("id", id)
                        .setParameter("by", by)
                        .executeUpdate()
                == 1;
    }

    boolean anySince(Instant since) {
        return !database.createNativeQuery(RECENT, Integer.class)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    Optional<UUID> running() {
        return database.createNativeQuery(RUNNING, UUID.class).getResultStream().findFirst();
    }

    /** The pass that waits to be worked on, for as long as the lease lasts. */
    Optional<Pass> claim(Duration lease) {
        return database
                .createNativeQuery(CLAIM, Object[].class)
                .setParameter("until", Instant.now().plus(lease))
                .getResultList()
                .stream()
                .map(row -> new Pass((UUID) row[0], (UUID) row[1]))
                .findFirst();
    }

    /** Writes down a lot; false when somebody else has gone on from the same place meanwhile. */
    boolean advance(Pass pass, List<ChainService.Checked> lot, Duration lease) {
        UUID last = lot.get(lot.size() - 1).chain().document();
        boolean ours = database.createNativeMutationQuery(ADVANCE)
                        .setParameter("id", pass.id())
                        .setParameter("before", pass.last())
                        .setParameter("last", last)
                        .setParameter("count", lot.size())
                        .setParameter("until", Instant.now().plus(lease))
                        .executeUpdate()
                == 1;
        if (ours) {
            lot.forEach(checked -> checked.findings()
                    .forEach(finding -> add(pass.id(), checked.chain().document(), finding)));
        }
        return ours;
    }

    private void add(UUID pass, UUID document, Finding finding) {
        database.createNativeMutationQuery(FOUND)
                .setParameter("id", pass)
                .setParameter("document", document)
                .setParameter("number", finding.number())
                .setParameter("code", finding.code().name())
                .setParameter("detail", finding.detail())
                .executeUpdate();
    }

    void finish(UUID id) {
        database.createNativeMutationQuery(FINISH).setParameter("id", id).executeUpdate();
    }

    Optional<PassView> find(UUID id) {
        return database.createNativeQuery(GET, Object[].class).setParameter("id", id).getResultList().stream()
                .map(row -> view(id, row))
                .findFirst();
    }

    private PassView view(UUID id, Object[] row) {
        Instant finished = (Instant) row[2];
        PassView.Counts counts =
                new PassView.Counts((Integer) row[3], (Integer) row[4], Math.toIntExact((Long) row[5]));
        return new PassView(
                id,
                finished == null ? PassView.State.RUNNING : PassView.State.COMPLETED,
                PassView.progress(counts, finished),
                (String) row[0],
                (Instant) row[1],
                finished,
                counts,
                findings(id));
    }

    private List<PassView.PassFinding> findings(UUID id) {
        return database
                .createNativeQuery(FINDINGS, Object[].class)
                .setParameter("id", id)
                .setMaxResults(MOST_SHOWN)
                .getResultList()
                .stream()
                .map(row -> new PassView.PassFinding((UUID) row[0], (Integer) row[1], (String) row[2], (String) row[3]))
                .toList();
    }
}
