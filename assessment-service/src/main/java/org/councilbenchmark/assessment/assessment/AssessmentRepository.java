package org.councilbenchmark.assessment.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.assessment.access.CouncilScope;
import org.councilbenchmark.assessment.period.Period;

@ApplicationScoped
class AssessmentRepository implements PanacheRepositoryBase<Assessment, UUID> {

    private static final String OPEN =
            "insert into assessment (id, council, council_type, council_nation, benchmark, edition, kind,"
                    + " period_start, period_duration, title, demonstration, status, version, event_version, opened_at,"
                    + " opened_by) values (:id, :council, :type, :nation, :benchmark, :edition, :kind, :start, :duration, :title,"
                    + " :demonstration, 'DRAFT', 1, 1, :now, :by) on conflict do nothing";
    private static final String SERIALISE =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(:council, 22))) l";
    private static final String SAME = "council = ?1 and benchmark = ?2 and edition = ?3 and kind = ?4"
            + " and periodStart = ?5 and periodDuration = ?6 and demonstration = ?7";

    /** False when such an assessment is open already, even if only since a moment ago. */
    boolean open(UUID id, Opening opening, Instant now, String by) {
        Period period = opening.period();
        return getSession()
                        .createNativeMutationQuery(OPEN)
                        .setParameter("id", id)
                        .setParameter("council", opening.council().id())
                        .setParameter("type", opening.council().type())
                        .setParameter("nation", opening.council().nation())
                        .setParameter("benchmark", opening.benchmark())
                        .setParameter("edition", opening.edition())
                        .setParameter("kind", opening.kind().name())
                        .setParameter("start", period.start())
                        .setParameter("duration", period.duration())
                        .setParameter("title", opening.title())
                        .setParameter("demonstration", opening.demonstration())
                        .setParameter("now", now)
                        .setParameter("by", by)
                        .executeUpdate()
                == 1;
    }

    Optional<Assessment> findOpen(Opening opening) {
        return find(
                        SAME + " and status in ('DRAFT', 'SUBMITTED')",
                        opening.council().id(),
                        opening.benchmark(),
                        opening.edition(),
                        opening.kind(),
                        opening.period().start(),
                        opening.period().duration(),
                        opening.demonstration())
                .firstResultOptional();
    }

    /**
     * Lets one transition of a council at a time pass: which of its assessments is current may depend on two of them.
     * Taken before any row is locked, so that nobody waits in a circle.
     */
    void waitForOtherTransitionsOf(String council) {
        getSession()
                .createNativeQuery(SERIALISE, Integer.class)
                .setParameter("council", council)
                .getSingleResult();
    }

    /** The row, held until the transaction ends; those who rate finish first, and nobody begins to. */
    Optional<Assessment> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The completed one of the same council, edition, kind and period that is not superseded; held. */
    Optional<Assessment> lockCurrent(Assessment same) {
        return completedLike(same, " and supersededAt is null").stream().findFirst();
    }

    /** The latest completed one of the same council, edition, kind and period, superseded or not; held. */
    Optional<Assessment> lockLatestCompleted(Assessment same) {
        return completedLike(same, " order by completedAt desc").stream().findFirst();
    }

    private List<Assessment> completedLike(Assessment same, String further) {
        return find(
                        SAME + " and status = 'COMPLETED'" + further,
                        same.council,
                        same.benchmark,
                        same.edition,
                        same.kind,
                        same.periodStart,
                        same.periodDuration,
                        same.demonstration)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** One page of those that the caller may see, and how many there are in all. */
    Found search(CouncilScope scope, AssessmentFilter filter, String council, Sort sort, Page page) {
        StringBuilder where = new StringBuilder("1 = 1");
        Parameters parameters = new Parameters();
        if (!scope.every()) {
            where.append(" and (council in :own or id in :joined)");
            parameters.and("own", scope.ids()).and("joined", scope.joined());
        }
        filter.members(council).forEach((member, value) -> {
            where.append(" and ").append(member).append(" = :").append(member);
            parameters.and(member, value);
        });
        var query = find(where.toString(), sort, parameters);
        return new Found(query.page(page).list(), query.count());
    }

    record Found(List<Assessment> items, long total) {}

    /** The next lot in the order of ids, held against transitions. */
    List<Assessment> lotAfter(UUID id, int size) {
        return find("id > ?1", Sort.by("id"), id)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .page(0, size)
                .list();
    }
}
