package org.councilbenchmark.assessment.pair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.AssessmentStatus;
import org.hibernate.Session;

@ApplicationScoped
class PairRepository {

    private static final String FIND =
            "select p.self, s.status, p.peer, o.status, p.agreed, p.unsealed_at from pairing p"
                    + " join assessment s on s.id = p.self join assessment o on o.id = p.peer"
                    + " where p.self in (:ids) or p.peer in (:ids) or p.agreed in (:ids)";

    /** Both open, neither in a pair yet, and the peers' has never been out of their hands. */
    private static final String JOIN = "insert into pairing (self, peer, paired_at) select s.id, p.id, :now"
            + " from assessment s join assessment p on p.council = s.council and p.benchmark = s.benchmark"
            + " and p.edition = s.edition and p.period_start = s.period_start"
            + " and p.period_duration = s.period_duration and p.demonstration = s.demonstration"
            + " where :id in (s.id, p.id) and s.kind = 'SELF' and p.kind = 'PEER'"
            + " and s.status in ('DRAFT', 'SUBMITTED') and p.status = 'DRAFT' and p.submitted_at is null"
            + " on conflict do nothing";

    private static final String UNSEAL = "update pairing set unsealed_at = :now where self = :self";
    private static final String AGREED = "update pairing set agreed = :agreed where self = :self";
    private static final String DISSOLVE = "delete from pairing where self = :self";

    @Inject
    Session database;

    List<Pair> find(Collection<UUID> ids) {
        return database.createNativeQuery(FIND, Object[].class).setParameter("ids", ids).getResultList().stream()
                .map(row -> new Pair(
                        (UUID) row[0],
                        AssessmentStatus.valueOf((String) row[1]),
                        (UUID) row[2],
                        AssessmentStatus.valueOf((String) row[3]),
                        (UUID) row[4],
                        (Instant) row[5]))
                .toList();
    }

    void join(UUID opened, Instant now) {
        database.createNativeMutationQuery(JOIN)
                .setParameter("id", opened)
                .setParameter("now", now)
                .executeUpdate();
    }

    void unseal(Pair pair, Instant now) {
        database.createNativeMutationQuery(UNSEAL)
                .setParameter("self", pair.self())
                .setParameter("now", now)
                .executeUpdate();
    }

    void agree(Pair pair, UUID agreed) {
        database.createNativeMutationQuery(AGREED)
                .setParameter("self", pair.self())
                .setParameter("agreed", agreed)
                .executeUpdate();
    }

    void dissolve(Pair pair) {
        database.createNativeMutationQuery(DISSOLVE)
                .setParameter("self", pair.self())
                .executeUpdate();
    }
}
