package org.councilbenchmark.assessment.comment;

import java.time.Instant;
import java.util.UUID;

/** A comment together with the first one of its thread, which knows whether the thread is resolved. */
final class CommentRow {

    static final String COLUMNS = "c.id, c.criterion, nullif(c.thread, c.id), c.text, c.author, c.written_at,"
            + " c.edited_at, t.resolved_at is not null, c.resolved_at, c.resolved_by, c.version";
    static final String FROM = " from criterion_comment c join criterion_comment t on t.id = c.thread";

    private CommentRow() {}

    static CommentView read(Object[] row) {
        return new CommentView(
                (UUID) row[0],
                (String) row[1],
                (UUID) row[2],
                (String) row[3],
                row[3] == null,
                (String) row[4],
                (Instant) row[5],
                (Instant) row[6],
                (Boolean) row[7],
                (Instant) row[8],
                (String) row[9],
                (Long) row[10]);
    }
}
