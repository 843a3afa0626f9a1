package org.councilbenchmark.evidence.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.evidence.store.StoredContent;
import org.hibernate.Session;

/** Which revisions are to be read, and by whom; see the package's description. */
@ApplicationScoped
class ExtractionQueue {

    private static final int LOT = 1_000;
    private static final int HELD_AT_ONCE = 200;
    private static final String UNREADABLE = " not exists (select 1 from current_document c"
            + " where c.readable and c.document_id = e.document_id and c.number = e.number)";
    /** Forgetting text changes the document's index, so its lock comes first; who has it now is left to the next sweep. */
    private static final String HOLD = "select d.id from document d where exists (select 1 from extraction e"
            + " where e.document_id = d.id and" + UNREADABLE + ")"
            + " order by d.id limit :lot for no key update of d skip locked";

    private static final String FORGET =
            "delete from extraction e where e.document_id in (:documents) and" + UNREADABLE;
    /** A net below the trigger that enters what is accepted. */
    private static final String ENTER = "insert into extraction (document_id, number)"
            + " select c.document_id, c.number from current_document c where c.readable and not exists"
            + " (select 1 from extraction e where e.document_id = c.document_id and e.number = c.number)"
            + " order by c.document_id limit :lot on conflict do nothing";
    /** Whoever reads these dies before there is an outcome. */
    private static final String GIVE_UP = "update extraction set state = 'FAILED', failure = 'CRASHED',"
            + " thumbnail_failure = 'CRASHED', ended_at = now()"
            + " where state = 'PENDING' and attempts >= :attempts and due_at <= now()";

    private static final String CLAIM = "with next as (select document_id, number from extraction e"
            + " where state = 'PENDING' and due_at <= now() and exists (select 1 from current_document c"
            + " where c.readable and c.document_id = e.document_id and c.number = e.number)"
            + " order by due_at limit 1 for update skip locked),"
            + " claimed as (update extraction e set attempts = attempts + 1,"
            + " due_at = now() + make_interval(secs => :lease) from next n"
            + " where e.document_id = n.document_id and e.number = n.number"
            + " returning e.document_id, e.number, e.attempts)"
            + " select c.document_id, c.number, c.attempts, r.media_type, r.sha256, r.bytes from claimed c"
            + " join document_revision r on r.document_id = c.document_id and r.number = c.number";
    private static final String RELEASE = "update extraction set attempts = attempts - 1, due_at = now()"
            + " where document_id = :document and number = :number and attempts = :attempt and state = 'PENDING'";
    private static final String BACKLOG = "select count(*) from extraction where state = 'PENDING'";

    @Inject
    Session database;

    @Inject
    ExtractionConfig config;

    /**
     * Lets go of text and pictures whose document was withdrawn, disposed of, rejected after all, or revised.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean forgetLot() {
        List<UUID> documents = database.createNativeQuery(HOLD, UUID.class)
                .setParameter("lot", HELD_AT_ONCE)
                .getResultList();
        if (!documents.isEmpty()) {
            database.createNativeMutationQuery(FORGET)
                    .setParameter("documents", documents)
                    .executeUpdate();
        }
        return !documents.isEmpty();
    }

    /** Takes note of what may be read and was not entered when it was accepted. */
    @Transactional
    public void enterMissed() {
        database.createNativeMutationQuery(ENTER).setParameter("lot", LOT).executeUpdate();
    }

    /** Gives up what nobody survives. */
    @Transactional
    public void giveUp() {
        database.createNativeMutationQuery(GIVE_UP)
                .setParameter("attempts", config.attempts())
                .executeUpdate();
    }

    @Transactional
    public Optional<Claim> claim() {
        List<Object[]> rows = database.createNativeQuery(CLAIM, Object[].class)
                .setParameter("lease", (double) config.lease().toSeconds())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Claim(
                        (UUID) row[0],
                        ((Number) row[1]).intValue(),
                        ((Number) row[2]).intValue(),
                        (String) row[3],
                        new StoredContent((String) row[4], ((Number) row[5]).longValue())));
    }

    /** Gives a claim back as if it had not been made. */
    @Transactional
    public void release(Claim claim) {
        database.createNativeMutationQuery(RELEASE)
                .setParameter("document", claim.document())
                .setParameter("number", claim.number())
                .setParameter("attempt", claim.attempt())
                .executeUpdate();
    }

    @Transactional
    public long backlog() {
        return database.createNativeQuery(BACKLOG, Long.class).getSingleResult();
    }
}
