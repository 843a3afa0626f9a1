package org.councilbenchmark.assessment.streamlink;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.councilbenchmark.assessment.JsonRows;
import org.councilbenchmark.assessment.access.Asking;
import org.councilbenchmark.assessment.stream.Viewer;
import org.councilbenchmark.platform.security.Ticket;
import org.hibernate.Session;

/** Tickets that may still be used. */
@ApplicationScoped
class StreamTicketRepository {

    private static final String KEEP = "insert into stream_ticket (hash, assessment, person, roles, councils,"
            + " every_council, token_expires_at, expires_at) values (:hash, :assessment, :person,"
            + " cast(:roles as jsonb), cast(:councils as jsonb), :every, :until, :expires)";
    private static final String TAKE = "delete from stream_ticket where hash = :hash and expires_at > :now returning"
            + " assessment, person, cast(roles as text), cast(councils as text), every_council, token_expires_at";
    private static final TypeReference<Set<String>> STRINGS = new TypeReference<>() {};

    @Inject
    Session database;

    @Inject
    JsonRows rows;

    @Inject
    ObjectMapper json;

    void keep(Ticket ticket, Admission admission, Instant expires) {
        Asking asking = admission.viewer().asking();
        database.createNativeMutationQuery(KEEP)
                .setParameter("hash", ticket.hash())
                .setParameter("assessment", admission.assessment())
                .setParameter("person", asking.person())
                .setParameter("roles", rows.of(asking.roles()))
                .setParameter("councils", rows.of(asking.councils()))
                .setParameter("every", asking.every())
                .setParameter("until", admission.viewer().until())
                .setParameter("expires", expires)
                .executeUpdate();
    }

    /** Finds and deletes in one statement, so that of two who come at once one is let in. */
    Optional<Admission> take(Ticket ticket, Instant now) {
        return database
                .createNativeQuery(TAKE, Object[].class)
                .setParameter("hash", ticket.hash())
                .setParameter("now", now)
                .getResultList()
                .stream()
                .findFirst()
                .map(this::admission);
    }

    void sweep(Instant now) {
        database.createNativeMutationQuery("delete from stream_ticket where expires_at <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    private Admission admission(Object[] row) {
        Asking asking = new Asking((String) row[1], strings(row[2]), strings(row[3]), (Boolean) row[4]);
        return new Admission((UUID) row[0], new Viewer(asking, (Instant) row[5]));
    }

    private Set<String> strings(Object text) {
        try {
            return json.readValue((String) text, STRINGS);
        } catch (JsonProcessingException unforeseen) {
            throw new IllegalStateException("a stored ticket cannot be read", unforeseen);
        }
    }
}
