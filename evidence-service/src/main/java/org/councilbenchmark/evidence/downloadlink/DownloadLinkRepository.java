package org.councilbenchmark.evidence.downloadlink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.platform.security.Ticket;
import org.hibernate.Session;

/** Links that may still be used. */
@ApplicationScoped
class DownloadLinkRepository {

    private static final String KEEP = "insert into download_link (hash, document_id, revision, person, made_at,"
            + " expires_at) values (:hash, :document, :revision, :person, :now, :expires)";
    private static final String FIND =
            "select document_id, revision, person from download_link where hash = :hash and expires_at > :now";

    /**
     * What a link opens.
     *
     * @param person who asked for it
     */
    record Opened(UUID document, int revision, String person) {}

    @Inject
    Session database;

    void keep(Ticket ticket, Opened opens, Instant now, Instant expires) {
        database.createNativeMutationQuery(KEEP)
                .setParameter("hash", ticket.hash())
                .setParameter("document", opens.document())
                .setParameter("revision", opens.revision())
                .setParameter("person", opens.person())
                .setParameter("now", now)
                .setParameter("expires", expires)
                .executeUpdate();
    }

    Optional<Opened> find(Ticket ticket, Instant now) {
        return database
                .createNativeQuery(FIND, Object[].class)
                .setParameter("hash", ticket.hash())
                .setParameter("now", now)
                .getResultList()
                .stream()
                .map(row -> new Opened((UUID) row[0], (Integer) row[1], (String) row[2]))
                .findFirst();
    }

    void sweep(Instant now) {
        database.createNativeMutationQuery("delete from download_link where expires_at <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
