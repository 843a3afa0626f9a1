package org.councilbenchmark.assessment.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Pages of comments, and how many threads are open. */
@ApplicationScoped
class CommentSearch {

    private static final String LIKE = CommentRow.FROM + " where c.assessment = :assessment"
            + " and (cast(:criterion as text) is null or c.criterion = :criterion)"
            + " and (cast(:author as text) is null or c.author = :author)"
            + " and (cast(:resolved as boolean) is null"
            + " or (t.resolved_at is not null) = cast(:resolved as boolean))";
    private static final String AS_TALKED = " order by c.thread, c.id";
    private static final String NEWEST_FIRST = " order by c.id desc";
    private static final String OPEN = "select t.criterion, count(*) from criterion_comment t"
            + " where t.assessment = :assessment and t.thread = t.id and t.resolved_at is null"
            + " and exists (select 1 from criterion_comment c where c.thread = t.id and c.text is not null)"
            + " group by t.criterion";

    @Inject
    Session database;

    /** Of one criterion, thread by thread as people talked. */
    Page<CommentView> ofCriterion(UUID assessment, String criterion, Paging paging) {
        return page(assessment, criterion, null, null, AS_TALKED, paging);
    }

    Page<CommentView> ofAssessment(UUID assessment, CommentFilter filter, Paging paging) {
        return page(assessment, filter.criterion, filter.author, filter.resolvedOrNull(), NEWEST_FIRST, paging);
    }

    /** Open threads in which something is left to read, by criterion; a criterion without one is absent. */
    Map<String, Integer> open(UUID assessment) {
        Map<String, Integer> open = new HashMap<>();
        database.createNativeQuery(OPEN, Object[].class)
                .setParameter("assessment", assessment)
                .getResultList()
                .forEach(row -> open.put((String) row[0], ((Long) row[1]).intValue()));
        return open;
    }

    private Page<CommentView> page(
            UUID assessment, String criterion, String author, String resolved, String order, Paging paging) {
        NativeQuery<Object[]> rows = database.createNativeQuery(
                        "select " + CommentRow.COLUMNS + LIKE + order + " limit :size offset :offset", Object[].class)
                .setParameter("size", paging.size())
                .setParameter("offset", paging.offset());
        NativeQuery<Long> total = database.createNativeQuery("select count(*)" + LIKE, Long.class);
        List<CommentView> items = like(rows, assessment, criterion, author, resolved).getResultList().stream()
                .map(CommentRow::read)
                .toList();
        return Page.of(
                items,
                paging,
                like(total, assessment, criterion, author, resolved).getSingleResult());
    }

    private static <T> NativeQuery<T> like(
            NativeQuery<T> query, UUID assessment, String criterion, String author, String resolved) {
        return query.setParameter("assessment", assessment)
                .setParameter("criterion", criterion)
                .setParameter("author", author)
                .setParameter("resolved", resolved);
    }
}
