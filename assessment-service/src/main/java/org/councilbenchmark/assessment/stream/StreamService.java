package org.councilbenchmark.assessment.stream;

import static org.councilbenchmark.assessment.stream.StreamProblem.LAST_EVENT_UNKNOWN;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.access.Asking;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.security.Actor;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Opens streams, and answers what they ask while they run. */
@ApplicationScoped
public class StreamService implements LiveStream.Source {

    @Inject
    StreamRepository history;

    @Inject
    StreamHub hub;

    @Inject
    StreamConfig config;

    @Inject
    AccessService access;

    @Inject
    Actor actor;

    @Inject
    JsonWebToken token;

    @Inject
    Clock clock;

    /** The caller, if they may read the assessment: what remains of their request when it is over. */
    public Viewer viewer(UUID assessment) {
        access.readable(assessment);
        return new Viewer(Asking.of(actor), Instant.ofEpochSecond(token.getExpirationTime()));
    }

    /** Whether somebody whose request is over may still read. */
    public boolean mayRead(UUID assessment, Viewer viewer) {
        return refusal(assessment, viewer).isEmpty();
    }

    /** @param lastEvent id after which to go on; null to begin with what happens from now on */
    Multi<StreamEvent> open(UUID assessment, Viewer viewer, Line line, String lastEvent) throws SQLException {
        Position from = lastEvent == null
                ? history.end(assessment).orElseThrow(AccessService::notFound)
                : history.after(assessment, idOf(lastEvent)).orElseThrow(() -> unknown(lastEvent));
        LiveStream stream = new LiveStream(assessment, viewer, line, this, config, from);
        hub.add(stream);
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            emitter.onTermination(() -> hub.remove(stream));
                            emitter.onRequest(count -> hub.advance(stream));
                            stream.connect(emitter);
                            hub.advance(stream);
                        },
                        BackPressureStrategy.ERROR);
    }

    @Override
    public List<StreamedChange> next(UUID assessment, Position position, int most) throws SQLException {
        return history.next(assessment, position, most);
    }

    @Override
    public Optional<Ending> refusal(UUID assessment, Viewer viewer) {
        return QuarkusTransaction.requiringNew().call(() -> access.find(assessment, viewer.asking())
                .map(seen -> seen.sealed() ? Optional.of(Ending.SEALED) : Optional.<Ending>empty())
                .orElse(Optional.of(Ending.NO_PART)));
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    private static long idOf(String lastEvent) {
        try {
            return Long.parseLong(lastEvent.strip());
        } catch (NumberFormatException notOurs) {
            throw unknown(lastEvent);
        }
    }

    private static RuntimeException unknown(String lastEvent) {
        String detail = "This assessment's history has no entry '" + lastEvent + "'.";
        String remedy = "Send the id of an event of this stream, or open it without one and read the history.";
        return LAST_EVENT_UNKNOWN
                .with(detail, remedy)
                .fault(Fault.in("Last-Event-ID", "last-event-unknown", lastEvent, detail, remedy));
    }
}
