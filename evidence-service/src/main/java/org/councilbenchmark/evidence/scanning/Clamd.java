package org.councilbenchmark.evidence.scanning;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.councilbenchmark.evidence.revision.Verdict;

/** ClamAV's daemon over TCP. A conversation that takes too long is cut, whichever side does not move on. */
@ApplicationScoped
class Clamd implements Scanner {

    private static final Duration FOR_A_WORD = Duration.ofSeconds(5);

    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "clamd-deadlines");
        thread.setDaemon(true);
        return thread;
    });

    private final ClamdConfig config;

    @Inject
    Clamd(ClamdConfig config) {
        this.config = config;
    }

    private interface Conversation {
        String with(ClamdConnection connection) throws IOException;
    }

    @Override
    public Verdict scan(InputStream content) throws ScanFailure {
        ClamdReply.Version version = ClamdReply.version(askVersion());
        String reply = within(config.scanTimeout(), connection -> connection.scan(content));
        return new Verdict(
                version.product(),
                version.signatures(),
                ClamdReply.finding(reply).orElse(null));
    }

    @Override
    public String describe() throws ScanFailure {
        return ClamdReply.version(askVersion()).product();
    }

    private String askVersion() throws ScanFailure {
        return within(FOR_A_WORD, connection -> connection.ask("VERSION"));
    }

    private String within(Duration time, Conversation conversation) throws ScanFailure {
        try (ClamdConnection connection = new ClamdConnection(config)) {
            Future<?> cut = deadlines.schedule(connection::close, time.toMillis(), TimeUnit.MILLISECONDS);
            try {
                return conversation.with(connection);
            } finally {
                cut.cancel(false);
            }
        } catch (IOException away) {
            throw new ScanFailure(ScanProblem.SCANNER_AWAY, away.toString());
        }
    }

    @PreDestroy
    void stop() {
        deadlines.shutdownNow();
    }
}
