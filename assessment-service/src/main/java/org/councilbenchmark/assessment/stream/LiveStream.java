package org.councilbenchmark.assessment.stream;

import io.smallrye.mutiny.subscription.MultiEmitter;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;

/**
 * One open stream. {@link #advance} does all the work, is never run by two threads at once, and never waits for the
 * reader: it sends what the connection asks for, one event at a time, and reads the next lot when the last is gone.
 */
final class LiveStream {

    static final int LOT = 50;

    /** For how long an answer of access holds while a lot goes out slowly. */
    private static final Duration TRUST = Duration.ofSeconds(1);

    /** What a stream needs of the world around it. */
    interface Source {

        List<StreamedChange> next(UUID assessment, Position position, int most) throws SQLException;

        /** Why the viewer may read no further; empty while they may. */
        Optional<Ending> refusal(UUID assessment, Viewer viewer);

        Instant now();
    }

    private final UUID assessment;
    private final Viewer viewer;
    private final Line line;
    private final Source source;
    private final StreamConfig config;
    private final Position position;
    private final Queue<StreamEvent> lot = new ArrayDeque<>();
    private volatile MultiEmitter<? super StreamEvent> reader;
    private volatile boolean news = true;
    private volatile Ending ending;
    private volatile Instant lastSent;
    private boolean ended;
    private Instant lastAllowed;

    /** @param viewer was allowed to read just now */
    LiveStream(UUID assessment, Viewer viewer, Line line, Source source, StreamConfig config, Position position) {
        this.assessment = assessment;
        this.viewer = viewer;
        this.line = line;
        this.source = source;
        this.config = config;
        this.position = position;
        this.lastSent = source.now();
        this.lastAllowed = lastSent;
        lot.add(StreamEvent.ready(position.newest(), lastSent));
    }

    UUID assessment() {
        return assessment;
    }

    String person() {
        return viewer.asking().person();
    }

    /** The connection is ready to be written to. */
    void connect(MultiEmitter<? super StreamEvent> emitter) {
        reader = emitter;
    }

    /** Something may have happened; {@link #advance} will look. */
    void hearNews() {
        news = true;
    }

    void end(Ending why) {
        ending = why;
    }

    void cut() {
        line.cut();
    }

    boolean isGone() {
        return line.isClosed() || reader != null && reader.isCancelled();
    }

    /** Whether its time has come for something that nobody announces. */
    boolean isDue() {
        Instant now = source.now();
        return news || !now.isBefore(viewer.until()) || !now.isBefore(lastSent.plus(config.heartbeat()));
    }

    void advance() throws SQLException {
        if (reader == null || isGone() || ended) {
            return;
        }
        endWhereDue();
        boolean more = true;
        while (more && !ended) {
            if (ending == null && lot.isEmpty() && news) {
                read();
            }
            more = send();
        }
        if (!ended && isStuck()) {
            cut();
        }
    }

    private void endWhereDue() {
        if (ending == null && !source.now().isBefore(viewer.until())) {
            ending = Ending.TOKEN_EXPIRED;
        }
        if (ending == null && !lot.isEmpty() && lastAllowed.plus(TRUST).isBefore(source.now())) {
            ask();
        }
    }

    private void read() throws SQLException {
        news = false;
        try {
            ask();
            if (ending == null) {
                source.next(assessment, position, LOT).forEach(change -> {
                    position.tell(change.id(), change.at());
                    lot.add(StreamEvent.of(change));
                });
                news |= lot.size() == LOT;
            }
        } catch (SQLException | RuntimeException away) {
            news = true;
            throw away;
        }
    }

    private void ask() {
        source.refusal(assessment, viewer).ifPresent(why -> ending = why);
        lastAllowed = source.now();
    }

    /** Sends one event, if there is one and the connection asks for it. */
    private boolean send() {
        boolean quiet = !source.now().isBefore(lastSent.plus(config.heartbeat()));
        if (reader.requested() == 0 || ending == null && lot.isEmpty() && !quiet) {
            return false;
        }
        lastSent = source.now();
        if (ending != null) {
            ended = true;
            reader.emit(StreamEvent.closed(ending));
            reader.complete();
        } else {
            reader.emit(lot.isEmpty() ? StreamEvent.heartbeat() : lot.remove());
        }
        return true;
    }

    private boolean isStuck() {
        return reader.requested() == 0 && source.now().isAfter(lastSent.plus(config.patience()));
    }
}
