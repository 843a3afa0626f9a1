package org.councilbenchmark.evidence.resumable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.evidence.quota.Amount;

/** The uploads that have not expired. */
@ApplicationScoped
class UploadRepository {

    private static final String STATE = "select new org.councilbenchmark.evidence.resumable.UploadState("
            + "u.id, u.council, u.length, u.received, u.metadata, u.document, u.expiresAt) from ResumableUpload u";

    @Inject
    EntityManager database;

    @Transactional
    void add(ResumableUpload upload) {
        database.persist(upload);
    }

    /**
     * What the council's uploads under way may yet bring. A revision counts as a document here: only the metadata know
     * which it is.
     */
    Amount underWay(String council) {
        return database.createQuery(
                        "select new org.councilbenchmark.evidence.quota.Amount(coalesce(sum(u.length), 0L), count(u))"
                                + " from ResumableUpload u"
                                + " where u.council = :council and u.document is null and u.expiresAt > :now",
                        Amount.class)
                .setParameter("council", council)
                .setParameter("now", Instant.now())
                .getSingleResult();
    }

    Optional<UploadState> find(UUID id, String owner) {
        return database.createQuery(
                        STATE + " where u.id = :id and u.owner = :owner and u.expiresAt > :now", UploadState.class)
                .setParameter("id", id)
                .setParameter("owner", owner)
                .setParameter("now", Instant.now())
                .getResultStream()
                .findFirst();
    }

    /** Says that so many bytes are safe; false when the upload has gone meanwhile. */
    @Transactional
    boolean confirm(UUID id, long received, Instant expiresAt) {
        return database.createQuery("update ResumableUpload u set u.received = :received, u.expiresAt = :expiresAt"
                                + " where u.id = :id and u.document is null and u.received <= :received")
                        .setParameter("id", id)
                        .setParameter("received", received)
                        .setParameter("expiresAt", expiresAt)
                        .executeUpdate()
                == 1;
    }

    /** The upload, locked until the end of the transaction; empty when it has gone. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<ResumableUpload> lock(UUID id) {
        return Optional.ofNullable(database.find(ResumableUpload.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Transactional
    void delete(UUID id) {
        database.createQuery("delete from ResumableUpload u where u.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    @Transactional
    void deleteExpired(UUID id) {
        database.createQuery("delete from ResumableUpload u where u.id = :id and u.expiresAt <= :now")
                .setParameter("id", id)
                .setParameter("now", Instant.now())
                .executeUpdate();
    }

    @Transactional
    List<UUID> expired(int lot) {
        return database.createQuery(
                        "select u.id from ResumableUpload u where u.expiresAt <= :now order by u.expiresAt", UUID.class)
                .setParameter("now", Instant.now())
                .setMaxResults(lot)
                .getResultList();
    }

    @Transactional
    List<UUID> known(Collection<UUID> ids) {
        return database.createQuery("select u.id from ResumableUpload u where u.id in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
