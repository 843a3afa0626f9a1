package org.councilbenchmark.assessment.replyperiod;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.assessment.AssessmentStatus;
import org.hibernate.Session;

@ApplicationScoped
class ReplyPeriodRepository {

    private static final String FIND = "select a.id, a.status, g.status, p.self is not null, p.unsealed_at,"
            + " r.deadline, r.closed_at, r.closed_by, coalesce(r.version, 0) from assessment a"
            + " left join pairing p on p.peer = a.id left join assessment g on g.id = p.agreed"
            + " left join reply_period r on r.peer = a.id where a.id = :peer and a.kind = 'PEER'";
    private static final String WRITE = "insert into reply_period (peer, deadline, closed_at, closed_by, version)"
            + " values (:peer, :deadline, :closedAt, :closedBy, 1) on conflict (peer) do update set"
            + " deadline = excluded.deadline, closed_at = excluded.closed_at, closed_by = excluded.closed_by,"
            + " version = reply_period.version + 1";

    @Inject
    Session database;

    @Inject
    ReplyConfig settings;

    /** Empty for anything but a peer assessment. */
    Optional<ReplyPeriod> find(UUID peer) {
        return run(FIND, peer);
    }

    /** With a share lock on the assessment: those who reply do not wait for each other. */
    Optional<ReplyPeriod> share(UUID peer) {
        return run(FIND + " for share of a", peer);
    }

    /** Alone: neither a reply nor a transition comes between. */
    Optional<ReplyPeriod> hold(UUID peer) {
        return run(FIND + " for no key update of a", peer);
    }

    void write(ReplyPeriod period) {
        database.createNativeMutationQuery(WRITE)
                .setParameter("peer", period.peer())
                .setParameter("deadline", period.deadline())
                .setParameter("closedAt", period.closedAt(), Instant.class)
                .setParameter("closedBy", period.closedBy(), String.class)
                .executeUpdate();
    }

    private Optional<ReplyPeriod> run(String query, UUID peer) {
        return database.createNativeQuery(query, Object[].class).setParameter("peer", peer).getResultList().stream()
                .findFirst()
                .map(row -> period(row, settings.period()));
    }

    private static ReplyPeriod period(Object[] row, Duration usual) {
        Instant unsealed = (Instant) row[4];
        Instant deadline = row[5] == null && unsealed != null ? unsealed.plus(usual) : (Instant) row[5];
        return new ReplyPeriod(
                (UUID) row[0],
                AssessmentStatus.valueOf((String) row[1]),
                row[2] == null ? null : AssessmentStatus.valueOf((String) row[2]),
                (Boolean) row[3],
                unsealed == null ? null : deadline,
                (Instant) row[6],
                (String) row[7],
                ((Number) row[8]).longValue());
    }
}
