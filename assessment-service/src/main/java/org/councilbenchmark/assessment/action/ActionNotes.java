package org.councilbenchmark.assessment.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.course.ActionStatus;
import org.councilbenchmark.platform.http.Ids;
import org.hibernate.Session;

/** The notes: added to, and read page by page. */
@ApplicationScoped
public class ActionNotes {

    private static final String ADD = "insert into action_note"
            + " (id, action, at, by, text, percent_complete, status, early_warning)"
            + " values (:id, :action, :at, :by, :text, :percent, :status, :warning)";
    private static final String PAGE = "select id, at, by, text, percent_complete, status, early_warning"
            + " from action_note where action = :action order by id desc limit :size offset :from";
    private static final String COUNT = "select count(*) from action_note where action = :action";

    @Inject
    Session database;

    void add(Action action, String text, Instant at, String by) {
        database.createNativeMutationQuery(ADD)
                .setParameter("id", Ids.next())
                .setParameter("action", action.id())
                .setParameter("at", at)
                .setParameter("by", by)
                .setParameter("text", text)
                .setParameter("percent", action.progress().percentComplete())
                .setParameter("status", action.progress().status().name())
                .setParameter("warning", action.progress().warning())
                .executeUpdate();
    }

    /** The newest first. */
    public List<ActionNote> page(UUID action, int from, int size) {
        return database
                .createNativeQuery(PAGE, Object[].class)
                .setParameter("action", action)
                .setParameter("from", from)
                .setParameter("size", size)
                .getResultList()
                .stream()
                .map(row -> new ActionNote(
                        (UUID) row[0],
                        (Instant) row[1],
                        (String) row[2],
                        (String) row[3],
                        (Integer) row[4],
                        ActionStatus.valueOf((String) row[5]),
                        (Boolean) row[6]))
                .toList();
    }

    public long count(UUID action) {
        return database.createNativeQuery(COUNT, Long.class)
                .setParameter("action", action)
                .getSingleResult();
    }
}
