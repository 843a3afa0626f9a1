package org.councilbenchmark.assessment.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.JsonRows;
import org.hibernate.Session;

/** The table that is only ever added to. */
@ApplicationScoped
class HistoryRepository {

    private static final String ADD = "insert into history"
            + " (assessment, at, actor, action, criterion, subject, before, after, comment)"
            + " select :assessment, :at, :actor, e.action, e.criterion, e.subject, e.before, e.after, e.comment"
            + " from jsonb_to_recordset(cast(:entries as jsonb)) as"
            + " e(action text, criterion text, subject text, before jsonb, after jsonb, comment text)";
    private static final String PAGE = "select id, at, actor, action, criterion, subject, cast(before as text),"
            + " cast(after as text), comment from history where assessment = :assessment and id < :before"
            + " order by id desc limit :size";

    private static final String LAST_COMMENT = "select comment from history where assessment = :assessment"
            + " and action = :action order by id desc limit 1";
    private static final String STATES = "select criterion, cast(after as text) from history"
            + " where assessment = :assessment and criterion in (:criteria) and after is not null order by id";

    /** @param id place in the history */
    record Row(long id, HistoryItem item) {}

    @Inject
    Session database;

    @Inject
    ObjectMapper json;

    @Inject
    JsonRows rows;

    void add(UUID assessment, Instant at, String actor, List<HistoryEntry> entries) {
        database.createNativeMutationQuery(ADD)
                .setParameter("assessment", assessment)
                .setParameter("at", at)
                .setParameter("actor", actor)
                .setParameter("entries", rows.of(entries))
                .executeUpdate();
    }

    List<Row> page(UUID assessment, HistoryCursor cursor, int size) {
        return database
                .createNativeQuery(PAGE, Object[].class)
                .setParameter("assessment", assessment)
                .setParameter("before", cursor.before())
                .setParameter("size", size)
                .getResultList()
                .stream()
                .map(this::row)
                .toList();
    }

    Optional<String> lastComment(UUID assessment, HistoryAction action) {
        List<String> found = database.createNativeQuery(LAST_COMMENT, String.class)
                .setParameter("assessment", assessment)
                .setParameter("action", action.name())
                .getResultList();
        return found.isEmpty() ? Optional.empty() : Optional.ofNullable(found.get(0));
    }

    Map<String, List<RatingState>> statesOf(UUID assessment, Collection<String> criteria) {
        return database
                .createNativeQuery(STATES, Object[].class)
                .setParameter("assessment", assessment)
                .setParameter("criteria", criteria)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(row -> state((String) row[1]), Collectors.toList())));
    }

    private Row row(Object[] row) {
        return new Row(
                (Long) row[0],
                new HistoryItem(
                        (Instant) row[1],
                        (String) row[2],
                        HistoryAction.valueOf((String) row[3]),
                        (String) row[4],
                        (String) row[5],
                        state((String) row[6]),
                        state((String) row[7]),
                        (String) row[8]));
    }

    private RatingState state(String text) {
        try {
            return text == null ? null : json.readValue(text, RatingState.class);
        } catch (JsonProcessingException unforeseen) {
            throw new IllegalStateException("stored history cannot be read", unforeseen);
        }
    }
}
