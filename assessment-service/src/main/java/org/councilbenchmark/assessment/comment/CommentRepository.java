package org.councilbenchmark.assessment.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Writing comments, one at a time; lists are {@link CommentSearch}. */
@ApplicationScoped
class CommentRepository {

    private static final String FIND = "select " + CommentRow.COLUMNS + CommentRow.FROM
            + " where c.id = :id and c.assessment = :assessment and c.criterion = :criterion";
    private static final String INSERT = "insert into criterion_comment (id, assessment, criterion, thread, text,"
            + " author, written_at, version) values (:id, :assessment, :criterion, :thread, :text, :by, :at,"
            + " nextval('criterion_comment_version'))";
    private static final String CHANGE =
            "update criterion_comment set version = nextval('criterion_comment_version'), ";

    /** Where a comment stands. */
    record Key(UUID assessment, String criterion, UUID id) {}

    @Inject
    Session database;

    Optional<CommentView> find(Key key) {
        return find(key, FIND);
    }

    /**
     * Held together with its thread until the transaction ends: who answers needs the thread's first comment, and
     * waits.
     */
    Optional<CommentView> lock(Key key) {
        return find(key, FIND + " for update");
    }

    void insert(Key key, UUID thread, String text, Instant at, String by) {
        database.createNativeMutationQuery(INSERT)
                .setParameter("id", key.id())
                .setParameter("assessment", key.assessment())
                .setParameter("criterion", key.criterion())
                .setParameter("thread", thread)
                .setParameter("text", text)
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Whether anything was written in its thread after it. */
    boolean isAnswered(CommentView comment) {
        return database.createNativeQuery(
                                "select count(*) from criterion_comment where thread = :thread and id > :id",
                                Long.class)
                        .setParameter("thread", comment.isReply() ? comment.replyTo() : comment.id())
                        .setParameter("id", comment.id())
                        .getSingleResult()
                > 0;
    }

    void reword(UUID id, String text, Instant at) {
        database.createNativeMutationQuery(CHANGE + "text = :text, edited_at = :at where id = :id")
                .setParameter("text", text)
                .setParameter("at", at)
                .setParameter("id", id)
                .executeUpdate();
    }

    void blank(UUID id, Instant at) {
        database.createNativeMutationQuery(CHANGE + "text = null, deleted_at = :at where id = :id")
                .setParameter("at", at)
                .setParameter("id", id)
                .executeUpdate();
    }

    void resolve(UUID id, Instant at, String by) {
        database.createNativeMutationQuery(CHANGE + "resolved_at = :at, resolved_by = :by where id = :id")
                .setParameter("at", at)
                .setParameter("by", by)
                .setParameter("id", id)
                .executeUpdate();
    }

    void reopen(UUID id) {
        database.createNativeMutationQuery(CHANGE + "resolved_at = null, resolved_by = null where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private Optional<CommentView> find(Key key, String sql) {
        NativeQuery<Object[]> query = database.createNativeQuery(sql, Object[].class)
                .setParameter("id", key.id())
                .setParameter("assessment", key.assessment())
                .setParameter("criterion", key.criterion());
        return query.getResultList().stream().findFirst().map(CommentRow::read);
    }
}
