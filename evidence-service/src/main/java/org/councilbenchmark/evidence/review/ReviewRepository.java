package org.councilbenchmark.evidence.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.evidence.council.CouncilScope;
import org.councilbenchmark.platform.http.Paging;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

/** Documents by their dates. What is withdrawn, superseded or disposed of needs no review. */
@ApplicationScoped
class ReviewRepository {

    /** What is known of a document here. */
    record Row(
            UUID id, String council, String title, boolean demonstration, LocalDate reviewOn, LocalDate effectiveTo) {}

    /** @param council stable id to narrow to; null for all in scope */
    record Wanted(LocalDate today, LocalDate due, String council) {}

    private static final String SELECT =
            "select new org.councilbenchmark.evidence.review.ReviewRepository$Row(d.id, d.council, d.title,"
                    + " d.demonstration, d.reviewOn, d.effectiveTo)";
    private static final String FROM = " from Document d left join Standing s on s.document = d.id"
            + " where (:everyCouncil = true or d.council in :councils)"
            + " and (s.document is null or s.withdrawnAt is null and s.disposedAt is null and s.supersededBy is null)"
            + " and (d.reviewOn <= :due or d.effectiveTo between :today and :due)";
    private static final String ORDER =
            " order by case when d.reviewOn <= :due then d.reviewOn else d.effectiveTo end, d.id";

    private static final String UNTOLD = """
            select d.id, d.council_id, d.demonstration, d.review_on
            from document d left join document_standing s on s.document_id = d.id
            where d.review_on <= :today
                and s.withdrawn_at is null and s.disposed_at is null and s.superseded_by is null
                and not exists (select from document_review_told t
                    where t.document_id = d.id and t.review_on = d.review_on)
            order by d.review_on, d.id limit :lot for update of d skip locked
            """;

    private static final String REMEMBER =
            "insert into document_review_told (document_id, review_on) values (:document, :day) on conflict do nothing";

    @Inject
    Session database;

    List<Row> page(Wanted wanted, CouncilScope scope, Paging paging) {
        return query(SELECT, ORDER, Row.class, wanted, scope)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
    }

    long count(Wanted wanted, CouncilScope scope) {
        return query("select count(*)", "", Long.class, wanted, scope).getSingleResult();
    }

    private <T> SelectionQuery<T> query(String select, String order, Class<T> as, Wanted wanted, CouncilScope scope) {
        String narrowed = wanted.council() == null ? "" : " and d.council = :council";
        SelectionQuery<T> query = database.createSelectionQuery(select + FROM + narrowed + order, as)
                .setParameter("everyCouncil", scope.everyCouncil())
                .setParameter("councils", scope.ids())
                .setParameter("today", wanted.today())
                .setParameter("due", wanted.due());
        if (wanted.council() != null) {
            query.setParameter("council", wanted.council());
        }
        return query;
    }

    /**
     * Documents whose day has come and whose reminder was not told; locked, and those that others lock left out. By
     * council, since the outbox serialises councils: two jobs then never wait for each other in a circle.
     */
    List<Row> untold(LocalDate today, int lot) {
        return database.createNativeQuery(UNTOLD, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("council_id", String.class)
                .addScalar("demonstration", Boolean.class)
                .addScalar("review_on", LocalDate.class)
                .setParameter("today", today)
                .setParameter("lot", lot)
                .getResultStream()
                .map(row -> new Row((UUID) row[0], (String) row[1], null, (Boolean) row[2], (LocalDate) row[3], null))
                .sorted(Comparator.comparing(Row::council).thenComparing(Row::id))
                .toList();
    }

    /** Whether it is news: another job may have told it after this one looked. */
    boolean remember(Row told) {
        return database.createNativeMutationQuery(REMEMBER)
                        .setParameter("document", told.id())
                        .setParameter("day", told.reviewOn())
                        .executeUpdate()
                == 1;
    }
}
