package org.councilbenchmark.evidence.scanning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.evidence.store.StoredContent;
import org.hibernate.Session;

/**
 * What is in quarantine is the queue. {@code due_at} is both the end of a worker's lease and the time of the next
 * attempt: whoever claims a revision moves it on, and if the worker dies the revision comes up again by itself.
 */
@ApplicationScoped
class ScanQueue {

    /** A revision that is this worker's to scan. */
    record Claim(UUID document, int number, StoredContent content, int attempts) {}

    /** @param oldestSeconds 0 when nothing waits */
    record Depth(long revisions, long oldestSeconds) {}

    private static final String CLAIM = """
            with next as (
                select document_id, number from revision_state
                where state = 'QUARANTINED' and due_at <= now()
                order by due_at limit :lot for update skip locked),
            claimed as (
                update revision_state s
                set due_at = now() + make_interval(secs => :lease), attempts = s.attempts + 1
                from next where s.document_id = next.document_id and s.number = next.number
                returning s.document_id, s.number, s.attempts)
            select c.document_id, c.number, r.sha256, r.bytes, c.attempts
            from claimed c join document_revision r on r.document_id = c.document_id and r.number = c.number
            order by c.document_id, c.number
            """;

    private static final String POSTPONE = """
            update revision_state set due_at = now() + make_interval(secs => :wait), problem = :problem
            where document_id = :document and number = :number and state = 'QUARANTINED'
            """;

    private static final String MEASURE = """
            select count(*), coalesce(extract(epoch from now() - min(changed_at)), 0)
            from revision_state where state = 'QUARANTINED'
            """;

    @Inject
    Session database;

    @Transactional
    List<Claim> claim(int lot, Duration lease) {
        return database.createNativeQuery(CLAIM, Object[].class)
                .setParameter("lot", lot)
                .setParameter("lease", (double) lease.toSeconds())
                .getResultStream()
                .map(row -> new Claim(
                        (UUID) row[0],
                        ((Number) row[1]).intValue(),
                        new StoredContent((String) row[2], ((Number) row[3]).longValue()),
                        ((Number) row[4]).intValue()))
                .toList();
    }

    @Transactional
    void postpone(Claim claim, ScanProblem problem) {
        database.createNativeMutationQuery(POSTPONE)
                .setParameter(
                        "wait", (double) problem.waitAfter(claim.attempts()).toSeconds())
                .setParameter("problem", problem.slug())
                .setParameter("document", claim.document())
                .setParameter("number", claim.number())
                .executeUpdate();
    }

    @Transactional
    Depth measure() {
        Object[] row = database.createNativeQuery(MEASURE, Object[].class).getSingleResult();
        return new Depth(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }
}
